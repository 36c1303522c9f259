package dev.slugline.enrich.structure.head;

import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import dev.slugline.enrich.structure.convention.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A note from the wire's editors to the newsroom's: {@code Eds: …}, {@code UPDATES with …}, the
 * trash line {@code (Adds quote in paragraph 3)}. It becomes the article's {@code edNote}.
 */
public final class EditorsNote implements HeaderLine {
  private static final Pattern LABELLED =
      Pattern.compile(
          Lexicon.anyOf(Lexicon.entries("note-labels.txt")) + "\\s?[:–—-]\\s{0,3}(?<note>\\S.*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern TRASH =
      Pattern.compile(
          "\\((?<note>"
              + Lexicon.anyOf(Lexicon.entries("trash-words.txt"))
              + "(?![\\p{L}]).*)\\)\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  private static final Pattern SHOUTED =
      Pattern.compile(
          "(?<note>(?:"
              + Lexicon.anyOf(
                  Lexicon.entries("trash-words.txt").stream()
                      .map(word -> word.toUpperCase(Locale.ROOT))
                      .toList())
              + "|ATTENTION)(?![\\p{L}])\\s?(?:-\\s|:\\s|,\\s(?=\\p{Ll})|\\p{Ll}).*"
              + "|CORRECTION\\s?[:-]\\s(?=corrects|adds|removes|fixes|clarifies).*)",
          Pattern.DOTALL);

  /** A trash line that is a sentence: {@code (This story corrects the number of cranes)}. */
  private static final Pattern ABOUT_ITSELF =
      Pattern.compile(
          "\\((?<note>(?:(?:in|this|an?|the)\\s[^()]{0,60}?(?:story|headline|report|item|version|earlier)"
              + "|(?:in )?(?:der|die|dieser|diese) meldung|(?:dans )?(?:la|cette) dépêche|(?:en )?(?:la|esta)"
              + " nota|(?:nella|la|questa) notizia)\\b[^()]{0,300}?(?:correct|refil|repeat|updat|remov|fix|clarif|chang|adds|delet|drop"
              + "|berichtig|korrig|aktualis|corri[gj]|rectif|actuali|ripet|aggiorn)[^()]{0,300})\\)\\.?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST = 800;
  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning("\\b(?:UPDATES?|AKTUALISIERT|ACTUALISE|ACTUALIZA)\\b", Signal.UPDATE),
          new Meaning(
              "\\b(?:CORRECTS?|CORRECTION|CORRECTIVE|BERICHTIGT|RECTIFIE|CORRIGE)\\b",
              Signal.CORRECTION));
  private static final List<Meaning> TRASH_MEANINGS =
      List.of(
          new Meaning(
              "^(?i:correct|fixes|clarif|berichtigt|korrigiert|rectifi|corri?g|corregge)",
              Signal.CORRECTION),
          new Meaning("^(?i:refil)", Signal.REFILE),
          new Meaning("^(?i:repeat|wiederholung|repite|ripete)", Signal.REPEAT));

  @Override
  public boolean take(Draft draft) {
    Block block = draft.blocks().get(0);
    if (block.text().length() > LONGEST) {
      return false;
    }
    for (Pattern form : new Pattern[] {LABELLED, TRASH, SHOUTED, ABOUT_ITSELF}) {
      Matcher note = form.matcher(block.text());
      if (note.matches()) {
        String value = note.group("note").strip();
        add(draft, value);
        boolean trash = form == TRASH || form == ABOUT_ITSELF;
        String rule = trash ? "trash-line" : "editors-note";
        draft.raise(signals(value, trash), rule, block.copy());
        draft.take(0, "edNote", rule);
        return true;
      }
    }
    return false;
  }

  private static void add(Draft draft, String note) {
    String before = draft.story().article().edNote();
    draft.story().article().edNote(before == null ? note : before + "\n" + note);
  }

  private static List<Signal> signals(String note, boolean trash) {
    return Stream.concat(MEANINGS.stream(), trash ? TRASH_MEANINGS.stream() : Stream.empty())
        .filter(meaning -> meaning.words().matcher(note).find())
        .map(Meaning::signal)
        .toList();
  }

  /** Words of a note that say what kind of version this is. */
  private record Meaning(Pattern words, Signal signal) {
    Meaning(String words, Signal signal) {
      this(Pattern.compile(words), signal);
    }
  }
}
