package dev.slugline.enrich.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Extension.Evidence;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Story;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Every letter and figure of a story's copy is in the body that remains, or in the evidence of what
 * was taken off it; and no copy, however strange, stops the conventions.
 */
class NoWordLostTest {
  private static final List<String> LINES =
      List.of(
          "BC-US--Harbor Ice, 1st Ld-Writethru,416<",
          "^Eds: UPDATES: Adds quote.<",
          "^Eds: Adds a quote that runs",
          "on to the next line.<",
          "KILL KILL KILL",
          "Please kill item dpa 157.",
          "UPDATE 2-Port Alder reopens",
          "EMBARGOED UNTIL 00:01 GMT, 5 March 2027",
          "By JANE HOLLOWAY and JO ROE=",
          "AP Sports Writer=",
          "Ferries sail again after nine days of ice.",
          "Ferry in the ice",
          "A ferry in the ice off Port Alder [File: Jo Roe/Pool via Reuters]",
          "PORT ALDER, Maine (AP) — The harbour reopened on Monday after nine days of ice.",
          "   The pilots had waited in the customs house, where nobody slept for nine nights.",
          "“We waited,” said the pilot.",
          "Who pays?",
          "* Ferries sail again",
          "- bread",
          "- mail",
          "- a piano",
          "Alder      20   14  34",
          "Bell       18   12  30",
          "Cove        9    9  18",
          "___",
          "Associated Press writer Ann Lee in Lima contributed to this report.",
          "(Reporting by Jane Holloway; Editing by Jo Roe)",
          "Source: Alder Radio and news agencies",
          "Copyright Alder Wire 2027.",
          "CONTACT:",
          "+1 555 0100",
          "dpa /ck/jha yyfx",
          "-30-",
          "القاهرة (رويترز) - أعيد فتح الميناء",
          "",
          "",
          "");

  @Property(tries = 400)
  void everyLetterIsInTheBodyOrInEvidence(@ForAll("stories") String copy) {
    Story story = Stories.unstructured(copy);

    new Structure().apply(story);

    assertThat(unaccounted(story)).isEmpty();
  }

  @Property(tries = 300)
  void noCopyStopsTheConventions(@ForAll("noise") String copy) {
    Story story = Stories.unstructured(copy);

    new Structure().apply(story);

    assertThat(unaccounted(story)).isEmpty();
  }

  @Test
  void longLinesOfOneSignAreReadInNoTime() {
    for (String sign :
        List.of("(", "[", "^", "/", "- ", "A ", "by ", "A, ", "a/", "1 ", "\" ", "_")) {
      Story story = Stories.unstructured((sign.repeat(20_000) + "\n").repeat(3));

      new Structure().apply(story);

      assertThat(story.text()).isNotNull();
    }
  }

  @Provide
  Arbitrary<String> stories() {
    return Arbitraries.of(LINES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(24)
        .map(lines -> String.join("\n", lines));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings()
        .withChars(
            " \n\n\t()[]{}<>^=-–—_/:;.,'\"“”„«»*+#@©012aAbByUPDATEvonß éЖ中ع\u202f\ud83d\ude00")
        .ofMaxLength(300);
  }

  /** The stretches of the copy with letters or figures that nothing accounts for. */
  private static String unaccounted(Story story) {
    var seen = new BitSet(story.copy().length());
    for (Block block : story.blocks()) {
      seen.set(block.copy().start(), block.copy().end());
    }
    for (Evidence evidence : story.desk().evidence()) {
      if (evidence.copyStart() != null) {
        seen.set(evidence.copyStart(), evidence.copyEnd());
      }
    }
    var lost = new StringBuilder();
    for (int i = 0; i < story.copy().length(); i++) {
      if (!seen.get(i) && Character.isLetterOrDigit(story.copy().charAt(i))) {
        lost.append(story.copy().charAt(i));
      }
    }
    return lost.toString();
  }
}
