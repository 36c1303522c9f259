package dev.slugline.enrich.annotate.entities.lexicon;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import dev.slugline.enrich.annotate.entities.text.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is known before a story is read: the lists beside the program, and CLDR's territories. */
public final class World {
  private record Source(String list, Sense sense) {}

  /** In the order in which senses are preferred where a phrase has several. */
  private static final List<Source> LISTS =
      List.of(
          new Source("countries", Sense.COUNTRY),
          new Source("regions", Sense.REGION),
          new Source("cities", Sense.CITY),
          new Source("geography", Sense.GEOGRAPHY),
          new Source("facilities", Sense.FACILITY),
          new Source("bodies", Sense.ORGANISATION),
          new Source("companies", Sense.ORGANISATION),
          new Source("media", Sense.ORGANISATION),
          new Source("parties", Sense.ORGANISATION),
          new Source("sports", Sense.ORGANISATION),
          new Source("forces", Sense.ORGANISATION),
          new Source("demonyms", Sense.DEMONYM),
          new Source("others", Sense.OTHER),
          new Source("figures", Sense.FIGURE),
          new Source("given-names", Sense.GIVEN_NAME),
          new Source("surnames", Sense.SURNAME),
          new Source("titles", Sense.TITLE),
          new Source("calendar", Sense.CALENDAR));

  private static final List<ULocale> LANGUAGES =
      List.of(ULocale.ENGLISH, ULocale.GERMAN, ULocale.FRENCH, new ULocale("es"), ULocale.ITALIAN);

  private final Cues cues = new Cues();
  private final Tokenizer tokenizer = new Tokenizer(cues.list("abbreviations"));
  private final Lexicon lexicon = new Lexicon(tokenizer);

  /** Reads every list once. */
  public World() {
    LANGUAGES.forEach(this::readTerritories);
    LISTS.forEach(this::read);
  }

  public Cues cues() {
    return cues;
  }

  public Tokenizer tokenizer() {
    return tokenizer;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  private void read(Source source) {
    for (Wordbook.Line line : Wordbook.lines(source.list())) {
      String country = line.key().length() == 2 ? line.key() : null;
      for (List<String> forms : line.items()) {
        var entry = new Entry(source.sense(), forms.get(0), country);
        forms.forEach(form -> lexicon.add(form, entry));
      }
    }
  }

  private void readTerritories(ULocale language) {
    var names = LocaleDisplayNames.getInstance(language);
    var english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    for (String code : codes.stream().sorted().toList()) {
      var entry = new Entry(Sense.COUNTRY, english.regionDisplayName(code), code);
      for (String form : forms(names.regionDisplayName(code))) {
        lexicon.add(form, entry);
      }
    }
  }

  /**
   * CLDR's {@code Myanmar (Burma)} is two names, its {@code St. Lucia} also {@code Saint Lucia}.
   */
  private static List<String> forms(String name) {
    int bracket = name.indexOf(" (");
    String first = bracket < 0 ? name : name.substring(0, bracket);
    String and = first.replace(" & ", " and ");
    return List.of(first, and, and.replace("St. ", "Saint "));
  }
}
