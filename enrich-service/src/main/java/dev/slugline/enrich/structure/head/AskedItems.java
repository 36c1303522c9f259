package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension.Link;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The other item that a notice asks not to use, by its number on the wire: {@code Please kill item
 * nrd 157}, {@code Bitte verwenden Sie die Meldung nrd 157 nicht}. Only notices are read so: a
 * story may tell of items and numbers as it likes.
 */
public final class AskedItems implements Convention {
  private static final String RULE = "asked-item";
  private static final int FIRST_BLOCKS = 4;
  private static final int LONGEST = 600;
  private static final Set<Signal> NOTICES =
      EnumSet.of(
          Signal.KILL,
          Signal.WITHDRAWAL,
          Signal.TAKEDOWN,
          Signal.HOLD,
          Signal.WITHHOLD,
          Signal.ADVISORY);

  private static final String ITEM =
      "(?:items?|story|stories|take|report|copy|file|number|no\\.|meldung(?:en)?|bericht|beitrag|text"
          + "|dépêche|depeche|nouvelle|información|informacion|nota|despacho|notizia|melding)";
  private static final String NUMBER =
      "(?<item>(?:[\\p{L}]{2,8}[\\s-]?)?\\d{1,6})(?![\\d.:,]\\d)\\b";
  private static final String WORDS = "(?:[\\p{L}'’\\-]{1,16}[\\s,]{1,3}){0,6}?";

  /** The verb before the item, as English and the Romance languages have it. */
  private static final Pattern VERB_FIRST =
      of(
          "\\b(?:kill|withdraw|hold|withhold|disregard|delete|spike|ignore|do not (?:use|publish|run)"
              + "|annul\\p{L}{0,4}|ne pas (?:utiliser|publier|tenir compte d\\p{L}{0,2})"
              + "|anul\\p{L}{0,4}|no (?:usar|publicar)|annullare|streich\\p{L}{0,3}|lösch\\p{L}{0,3}"
              + "|loesch\\p{L}{0,3}|ziehen?|vernichten)\\s"
              + WORDS
              + ITEM
              + "\\s(?:nr\\.?\\s|no\\.?\\s|n°\\s?)?"
              + NUMBER);

  /** The item first, as German has it, and the passive of all. */
  private static final Pattern ITEM_FIRST =
      of(
          "\\b"
              + ITEM
              + "\\s(?:nr\\.?\\s|no\\.?\\s|n°\\s?)?"
              + NUMBER
              + "[^.!?]{0,120}?\\b(?:nicht(?:\\s(?:zu\\s|mehr\\s)?(?:verwenden|verwendet|verbreiten|veröffentlichen))?"
              + "|zurückgezogen|zurueckgezogen|zurück|annulliert|gestrichen|gelöscht|(?:is|are|has been|have been)\\s(?:killed|withdrawn|cancell?ed)"
              + "|est\\sannulée?|ha\\ssido\\sanulad[oa]|queda\\sanulad[oa])\\b");

  /** What asks for it in so many words where no tag does. */
  private static final Pattern PLEA =
      of("\\b(?:bitte|please|attention|achtung|prière|merci de|rogamos|si prega)\\b");

  @Override
  public void apply(Draft draft) {
    List<Signal> signals = draft.story().desk().signals();
    boolean notice = signals.stream().anyMatch(NOTICES::contains);
    for (int block = 0; block < Math.min(FIRST_BLOCKS, draft.size()); block++) {
      String text = draft.text(block);
      if (notice || PLEA.matcher(text.substring(0, Math.min(60, text.length()))).find()) {
        link(draft, text, block);
      }
    }
    if (notice && draft.story().article().edNote() != null) {
      link(draft, draft.story().article().edNote(), -1);
    }
    for (Article.Text headline : draft.story().article().headlines()) {
      if (notice && headline.value() != null) {
        link(draft, headline.value(), -1);
      }
    }
  }

  private static void link(Draft draft, String text, int block) {
    String read = text.substring(0, Math.min(LONGEST, text.length()));
    for (Pattern form : List.of(VERB_FIRST, ITEM_FIRST)) {
      Matcher asked = form.matcher(read);
      if (asked.find()) {
        var link = new Link(rel(draft), asked.group("item").strip());
        if (!draft.story().desk().links().contains(link)) {
          draft.story().desk().addLinks(link);
          draft.story().evidenceInCopy("x-slugline.links", RULE, span(draft, asked, block));
        }
        if (draft.story().desk().signals().stream().noneMatch(NOTICES::contains)
            || onlyAdvisory(draft)) {
          draft.raise(List.of(Signal.KILL), RULE, span(draft, asked, block));
        }
        return;
      }
    }
  }

  /** Where the copy names the item; null where a field that the format marks does. */
  private static Span span(Draft draft, Matcher asked, int block) {
    return block < 0
        ? null
        : draft.inCopy(draft.blocks().get(block), asked.start("item"), asked.end("item"));
  }

  private static boolean onlyAdvisory(Draft draft) {
    List<Signal> signals = draft.story().desk().signals();
    return signals.contains(Signal.ADVISORY)
        && signals.stream().filter(NOTICES::contains).allMatch(Signal.ADVISORY::equals);
  }

  private static String rel(Draft draft) {
    List<Signal> signals = draft.story().desk().signals();
    boolean held = signals.contains(Signal.HOLD) || signals.contains(Signal.WITHHOLD);
    return held && !signals.contains(Signal.KILL) ? "withdraws" : "kills";
  }

  private static Pattern of(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
