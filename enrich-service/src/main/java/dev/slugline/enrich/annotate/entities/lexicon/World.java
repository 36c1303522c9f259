package dev.slugline.enrich.annotate.entities.lexicon;

import static java.util.Map.entry;

import dev.slugline.enrich.annotate.entities.text.Tokenizer;
import java.util.List;
import java.util.Map;

/** What is known before a story is read: the lists beside the program, and CLDR. */
public final class World {
  /** The parts of the world that have a list of their own, a section a country. */
  static final List<String> REGIONS =
      List.of(
          "international",
          "africa-north",
          "africa-west",
          "africa-central",
          "africa-east",
          "africa-south",
          "middle-east",
          "caucasus-central-asia",
          "south-asia",
          "southeast-asia",
          "east-asia",
          "oceania",
          "europe-east",
          "europe-southeast",
          "europe-west",
          "america-north",
          "america-central",
          "caribbean",
          "america-south");

  /** What the kinds of entries in a country's section are. */
  private static final Map<String, Sense> KINDS =
      Map.ofEntries(
          entry("names", Sense.COUNTRY),
          entry("regions", Sense.REGION),
          entry("cities", Sense.CITY),
          entry("geography", Sense.GEOGRAPHY),
          entry("facilities", Sense.FACILITY),
          entry("bodies", Sense.ORGANISATION),
          entry("parties", Sense.ORGANISATION),
          entry("media", Sense.ORGANISATION),
          entry("companies", Sense.ORGANISATION),
          entry("sports", Sense.ORGANISATION),
          entry("forces", Sense.ORGANISATION),
          entry("peoples", Sense.DEMONYM),
          entry("others", Sense.OTHER),
          entry("figures", Sense.FIGURE));

  private static final Map<String, Sense> NAMES =
      Map.of(
          "given-names", Sense.GIVEN_NAME,
          "surnames", Sense.SURNAME,
          "titles", Sense.TITLE,
          "calendar", Sense.CALENDAR);

  private final Cues cues = new Cues();
  private final Tokenizer tokenizer = new Tokenizer(cues.list("abbreviations"));
  private final Lexicon lexicon = new Lexicon(tokenizer);

  /** Reads every list once. */
  public World() {
    Territories.addTo(lexicon);
    for (String region : REGIONS) {
      for (Wordbook.Item item : Wordbook.items("world/" + region)) {
        Sense sense = KINDS.get(item.kind());
        if (sense == null) {
          throw new IllegalStateException("no such kind of entry: " + item + " in " + region);
        }
        add(item, sense, item.section().length() == 2 ? item.section() : null);
      }
    }
    NAMES.forEach((list, sense) -> Wordbook.items(list).forEach(i -> add(i, sense, null)));
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

  private void add(Wordbook.Item item, Sense sense, String country) {
    String name = item.forms().get(0).text();
    for (Wordbook.Form form : item.forms()) {
      lexicon.add(form.text(), new Entry(sense, name, country, form.doubtful()));
    }
  }
}
