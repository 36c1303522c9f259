package dev.slugline.enrich.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.RawStory;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatSniffTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<?xml version='1.0'?><!-- a --><newsMessage xmlns='x'/> | NEWSML_G2",
        "<n:newsItem xmlns:n='http://iptc.org/std/nar/2006-10-01/'></n:newsItem> | NEWSML_G2",
        "<!DOCTYPE NewsML SYSTEM 'http://x/y.dtd' [<!ENTITY a 'b>c'>]><NewsML/> | NEWSML_1",
        "<nitf><body/></nitf> | NITF",
        "<rss version='2.0'/> | RSS",
        "<rdf:RDF xmlns='http://purl.org/rss/1.0/'></rdf:RDF> | RSS",
        "<feed xmlns='http://www.w3.org/2005/Atom'/> | ATOM",
        "<!doctype HTML><title>a</title> | HTML",
        "<div><p>Mayor opens bridge</p></div> | HTML",
        "<RBNews><Headline/></RBNews> | OTHER_XML",
        "<?xml version='1.0'?><p>x</p> | OTHER_XML",
        "<GO> Bloomberg terminals | PLAIN_TEXT",
        "{\"uri\":\"urn:a\",\"headline\":\"b\"} | NINJS",
        "{\"data\":{\"item\":{\"altids\":{\"itemid\":\"a\"}}}} | AP_MEDIA_API",
        "[{\"title\":\"a\"}] | OTHER_JSON",
        "[File: A. Nyman/Pool] | PLAIN_TEXT",
        "ZCZC RWA123 | ZCZC",
        "bdt0714 3 wi 374 dpa 4426 | IPTC_7901",
        "Mayor opens bridge | PLAIN_TEXT",
        "{\\rtf1\\ansi Mayor} | DOCUMENT",
        "%PDF-1.7 | DOCUMENT",
        "GIF89a | PICTURE"
      })
  void knowsAFormatByItsFirstBytes(String copy, WireFormat format) {
    assertThat(identify(copy, null).format()).isEqualTo(format);
  }

  @Test
  void knowsTelexFormatsByTheirControlCharacters() {
    assertThat(identify("\u0001abc123 4 i 99\n\u0002Headline =\n\u0003", null).format())
        .isEqualTo(WireFormat.IPTC_7901);
    String anpa = "\u0016\u0016\u0001a1234\u001Fa\nr i\u0013\u0011BC-Bridge 01-02 0099\n\u0002";
    WireCopy copy = identify(anpa, null);
    assertThat(copy.format()).isEqualTo(WireFormat.ANPA_1312);
    assertThat(copy.text()).as("its reader sees the control characters").isEqualTo(anpa);
  }

  @Test
  void knowsAMailByItsHeaders() {
    String mail = "Received: by mx\nFrom: a@example.org\nSubject: Bridge\n\nMayor opens bridge";
    assertThat(identify(mail, null).format()).isEqualTo(WireFormat.MAIL);
    assertThat(identify("Date: today\nNote: a mayor\n\nopens", null).format())
        .isEqualTo(WireFormat.PLAIN_TEXT);
  }

  @Test
  void theDeclaredTypeIsOnlyAHint() {
    assertThat(identify("<rss/>", "text/html").format()).isEqualTo(WireFormat.RSS);
    assertThat(identify("Mayor <b>opens</b> bridge", "text/html").format())
        .isEqualTo(WireFormat.HTML);
    assertThat(identify("{broken", "application/json").format()).isEqualTo(WireFormat.OTHER_JSON);
  }

  @Test
  void refusesWhatNoFeedShouldSend() {
    for (String file :
        new String[] {
          "\u007FELF\u0002", "ID3\u0003mp3", "\0\0\0 ftypisom", "PK\u0003\u0004photos/a.txt"
        }) {
      assertThatThrownBy(() -> identify(file, null))
          .isInstanceOfSatisfying(
              UnreadableCopy.class,
              e -> assertThat(e.rejection().reason()).isEqualTo(Reason.UNSUPPORTED_TYPE));
    }
    assertThat(identify("PK\u0003\u0004[Content_Types].xml", null).format())
        .isEqualTo(WireFormat.DOCUMENT);
  }

  private static WireCopy identify(String copy, String contentType) {
    byte[] bytes = copy.getBytes(StandardCharsets.ISO_8859_1);
    return new Identification()
        .identify(
            new RawStory("r", FeedProfile.unknown("test"), null, bytes, contentType, null, null));
  }
}
