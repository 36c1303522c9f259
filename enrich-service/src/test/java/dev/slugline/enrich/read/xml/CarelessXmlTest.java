package dev.slugline.enrich.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slugline.enrich.UnreadableCopy;
import org.junit.jupiter.api.Test;

class CarelessXmlTest {

  @Test
  void readsAnAmpersandThatWasNeverEscaped() {
    XmlElement root =
        XmlParser.parseLenient("<a><b>Salt & Sons &amp; Co &#65; &eacute;</b><![CDATA[R&D]]></a>");
    assertThat(root.text()).contains("Salt & Sons & Co A éR&D");
  }

  @Test
  void readsAPrefixThatWasNeverDeclared() {
    XmlElement root =
        XmlParser.parseLenient("<rss><dc:creator x:y='1'>Ada Wirth</dc:creator></rss>");
    assertThat(root.textAt("creator")).contains("Ada Wirth");
    assertThat(root.first("creator").orElseThrow().namespace()).isEqualTo("undeclared:dc");
  }

  @Test
  void anUnclosedTagIsStillRefused() {
    assertThatThrownBy(() -> XmlParser.parseLenient("<a><b>x & y</a>"))
        .isInstanceOf(UnreadableCopy.class);
  }
}
