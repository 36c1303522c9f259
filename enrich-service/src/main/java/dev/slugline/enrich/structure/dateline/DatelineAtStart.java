package dev.slugline.enrich.structure.dateline;

import dev.slugline.contracts.Extension.Dateline;
import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The dateline of a story, read where its first paragraph begins; it stays in the text. What the
 * format already said about it stands.
 */
public final class DatelineAtStart implements Convention {
  private static final String FIELD = "x-slugline.dateline";
  private static final int BLOCKS = 4;
  private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^()]{1,60}\\)$");

  @Override
  public void apply(Draft draft) {
    Dateline said = draft.story().desk().dateline();
    if (said != null && said.start() != null) {
      atStart(draft, said);
      return;
    }
    for (int i = 0; i < Math.min(BLOCKS, draft.size()); i++) {
      Optional<ParsedDateline> parsed =
          draft.isParagraph(i) ? DatelineParser.parse(draft.text(i)) : Optional.empty();
      if (parsed.isPresent() && (i == 0 || parsed.get().source() != null)) {
        set(draft, i, parsed.get(), said);
        return;
      }
    }
    if (said != null) {
      markedOff(draft, said);
    }
  }

  /** A dateline that the format marks off and the body repeats: the body may say more of it. */
  private static void atStart(Draft draft, Dateline said) {
    if (said.places() == null || said.date() == null || said.source() == null) {
      DatelineParser.parse(draft.text(0))
          .map(parsed -> merged(said, parsed, said.text(), said.start(), said.end()))
          .filter(more -> !more.equals(said))
          .ifPresent(
              more -> {
                draft.story().desk().dateline(more);
                draft.story().evidence(FIELD, "dateline", null);
              });
    }
  }

  /** A dateline that only the format has, and not the text: its parts are read from it. */
  private static void markedOff(Draft draft, Dateline said) {
    boolean whole = said.places() != null && !said.places().isEmpty() && said.date() != null;
    if (whole || said.text() == null) {
      return;
    }
    // an agency that nobody else knows is one where the format marks the dateline off
    String head =
        said.source() == null ? said.text() : BRACKETED.matcher(said.text()).replaceFirst("");
    Optional<ParsedDateline> parsed = DatelineParser.parse(head + " \u2014 ");
    if (parsed.isPresent()) {
      draft.story().desk().dateline(merged(said, parsed.get(), said.text(), null, null));
      draft.story().evidence(FIELD, "dateline-marked", null);
    }
  }

  private static void set(Draft draft, int block, ParsedDateline parsed, Dateline said) {
    String text = draft.text(block).substring(parsed.start(), parsed.end()).strip();
    int start = draft.story().startOf(block) + parsed.start();
    draft.story().desk().dateline(merged(said, parsed, text, start, start + text.length()));
    draft.sayOfText(FIELD, "dateline", block, parsed.start(), parsed.start() + text.length());
    // of copy that marks nothing the dateline is all there is to say where it was written
    if (draft.isCopy()
        && draft.story().article().located() == null
        && !draft.story().desk().dateline().places().isEmpty()) {
      draft.story().article().located(String.join("/", draft.story().desk().dateline().places()));
      draft.sayOfText("located", "dateline", block, parsed.start(), parsed.start() + text.length());
    }
  }

  private static Dateline merged(
      Dateline said, ParsedDateline parsed, String text, Integer start, Integer end) {
    return new Dateline(
        said == null || said.text() == null ? text : said.text(),
        said == null || said.places() == null || said.places().isEmpty()
            ? parsed.places()
            : said.places(),
        said == null || said.date() == null ? parsed.date() : said.date(),
        said == null || said.source() == null ? parsed.source() : said.source(),
        start,
        end);
  }
}
