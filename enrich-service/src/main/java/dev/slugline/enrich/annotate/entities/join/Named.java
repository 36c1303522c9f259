package dev.slugline.enrich.annotate.entities.join;

import dev.slugline.enrich.Span;
import dev.slugline.enrich.annotate.entities.lexicon.Type;
import java.util.Locale;

/**
 * A name as it stands at one place.
 *
 * @param same the same for all names of one real thing
 * @param listed the form in the lists of what is set in capitals here; null where none
 * @param role what stands before it and says what they are; null where nothing
 * @param apposition what stands behind it and says so; null where nothing
 * @param country ISO 3166-1 alpha-2 of a place where certain, else null
 * @param full whether it is the full form, which may give the entity its name
 */
public record Named(
    Type type,
    String text,
    String listed,
    Span span,
    String same,
    String role,
    String apposition,
    String country,
    boolean full,
    String rule,
    double score) {

  /** As it stands, or as the lists have it where the story sets it in capitals. */
  String plain() {
    boolean capitals = text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    return capitals && listed != null ? listed : text;
  }
}
