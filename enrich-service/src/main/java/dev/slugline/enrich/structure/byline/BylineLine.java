package dev.slugline.enrich.structure.byline;

import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import dev.slugline.enrich.structure.convention.Words;
import java.util.Optional;

/**
 * The byline: {@code By MARK SMITH}, {@code Von Anna Muster und Jan Beispiel, dpa}; title or
 * affiliation on the same line or on the next. In a body that its format marks off it is read where
 * it stands and stays.
 */
public final class BylineLine implements HeaderLine, Convention {
  private static final String RULE = "byline";
  private static final String TITLE = "byline-title";
  private static final String BYLINES = "x-slugline.bylines";
  private static final int BLOCKS_OF_MARKUP = 3;

  /** Whether a line is a byline. */
  public static boolean isByline(String line) {
    return Byline.read(line).isPresent();
  }

  @Override
  public boolean take(Draft draft) {
    Optional<Byline> read = Byline.read(draft.text(0));
    if (read.isEmpty() || !draft.isParagraph(0) || couldBeHeadline(draft, read.get())) {
      return false;
    }
    Byline byline = read.get();
    boolean lineBelow = byline.title() == null && Affiliations.isLine(draft.text(1));
    set(draft, byline, lineBelow ? draft.text(1) : byline.title());
    Block line = draft.blocks().get(0);
    draft.sayOfCopy("by", RULE, line, byline.from(), byline.from() + byline.by().length());
    draft.take(0, BYLINES, RULE);
    if (lineBelow) {
      draft.take(0, BYLINES, TITLE);
    }
    return true;
  }

  /** In markup: the first blocks are looked at, and no word is moved. */
  @Override
  public void apply(Draft draft) {
    if (draft.story().article().by() != null) {
      namesOfMarked(draft);
      return;
    }
    if (draft.isCopy()) {
      return;
    }
    for (int i = 0; i < Math.min(BLOCKS_OF_MARKUP, draft.size()); i++) {
      Optional<Byline> read = draft.isParagraph(i) ? Byline.read(draft.text(i)) : Optional.empty();
      if (read.isPresent()) {
        Byline byline = read.get();
        boolean lineBelow = byline.title() == null && Affiliations.isLine(draft.text(i + 1));
        set(draft, byline, lineBelow ? draft.text(i + 1) : byline.title());
        int to = byline.from() + byline.by().length();
        draft.sayOfText("by", RULE, i, byline.from(), to);
        draft.sayOfText(BYLINES, RULE, i, byline.from(), to);
        if (lineBelow) {
          draft.sayOfText(BYLINES, TITLE, i + 1, 0, draft.text(i + 1).length());
        }
        return;
      }
    }
  }

  /** The format marked the byline off: its names and its title are told apart, and it stays. */
  private static void namesOfMarked(Draft draft) {
    String by = draft.story().article().by();
    if (draft.story().desk().bylines().isEmpty()) {
      Byline.ofMarked(by)
          .ifPresent(
              byline -> {
                set(draft, byline, byline.title());
                draft.story().evidence(BYLINES, RULE, null);
              });
    }
  }

  private static void set(Draft draft, Byline byline, String title) {
    if (draft.story().article().by() == null) {
      draft.story().article().by(byline.by());
    }
    for (String name : byline.names()) {
      draft.story().desk().addBylines(new Extension.Byline(name, title));
    }
  }

  /** A first line such as {@code By Popular Demand} has the form of a byline and nothing else. */
  private static boolean couldBeHeadline(Draft draft, Byline byline) {
    return draft.story().article().headlines().isEmpty()
        && byline.title() == null
        && !Words.isCapitals(byline.by())
        && !Affiliations.isLine(draft.text(1));
  }
}
