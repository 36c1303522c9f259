package dev.slugline.enrich.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.slugline.contracts.Rejection;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.UnreadableCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlParserTest {

  @Test
  void asksByLocalNamesWhateverThePrefix() {
    XmlElement root =
        XmlParser.parse("<n:a xmlns:n='urn:x' xml:lang='fi'><n:B><c> one\n two </c></n:B></n:a>");

    assertThat(root.textAt("b", "c")).contains("one two");
    assertThat(root.attribute("lang")).contains("fi");
    assertThat(root.textAt("b", "missing")).isEmpty();
  }

  @Test
  void keepsTheOrderOfMixedContent() {
    XmlElement root = XmlParser.parse("<p>a<b>b</b>c<!-- - --><![CDATA[<d>]]>e<f/>g</p>");

    assertThat(root.rawText()).isEqualTo("abc<d>eg");
    assertThat(root.children()).extracting(XmlElement::name).containsExactly("b", "f");
  }

  @Test
  void passesOverADoctypeAndFetchesNothing() {
    XmlElement root =
        XmlParser.parse(
            "<?xml version='1.0' encoding='ISO-8859-1'?>\n"
                + "<!DOCTYPE nitf SYSTEM 'http://dtd.invalid/nitf.dtd' [<!ELEMENT a"
                + " ANY>]><a>x</a>");

    assertThat(root.text()).contains("x");
  }

  @Test
  void knowsTheEntitiesOfHtmlWithoutADtd() {
    XmlElement root = XmlParser.parse("<a t='A&ndash;B'>A&nbsp;B&eacute;&#8364;&amp;&LT;i&GT;</a>");

    assertThat(root.rawText()).isEqualTo("A\u00a0B\u00e9\u20ac&<i>");
    assertThat(root.attribute("t")).contains("A\u2013B");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY x 'y'><!ENTITY z '&x;&x;'>]><a t='&z;'/>"
      })
  void refusesEntitiesThatTheCopyDeclares(String xml) {
    assertThat(refusal(xml).reason()).isEqualTo(Reason.HOSTILE_XML);
  }

  @Test
  void refusesXmlNestedBeyondAnyFormat() {
    Rejection refusal = refusal("<a>".repeat(300) + "</a>".repeat(300));

    assertThat(refusal.reason()).isEqualTo(Reason.HOSTILE_XML);
  }

  @Test
  void refusesMoreAttributesThanAnyFormatHas() {
    var xml = new StringBuilder("<a");
    for (int i = 0; i < 1_000; i++) {
      xml.append(" a").append(i).append("=''");
    }

    assertThat(refusal(xml + "/>").reason()).isEqualTo(Reason.HOSTILE_XML);
  }

  @Test
  void saysWhereMalformedXmlBreaks() {
    Rejection refusal = refusal("<a>\n  <b>x</c>\n</a>");

    assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
    assertThat(refusal.message()).contains("line 2, column");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "no xml", "<a>", "<a>&nosuch;</a>", "<a>AT&T</a>", "<a/><b/>"})
  void refusesWhatIsNoXml(String xml) {
    assertThat(refusal(xml).reason()).isEqualTo(Reason.MALFORMED);
  }

  @Test
  void readsPastControlCharactersAndEmptyLinesBeforeTheDeclaration() {
    XmlElement root =
        XmlParser.parse("\ufeff\n\n<?xml version='1.0'?><a>one\u0003two&#3;three</a>");

    assertThat(root.text()).contains("one two three");
  }

  private static Rejection refusal(String xml) {
    var caught = new Rejection[1];
    assertThatExceptionOfType(UnreadableCopy.class)
        .isThrownBy(() -> XmlParser.parse(xml))
        .satisfies(e -> caught[0] = e.rejection());
    return caught[0];
  }
}
