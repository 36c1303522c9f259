package dev.slugline.enrich.annotate.entities.join;

import dev.slugline.contracts.Article.Concept;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.entities.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Says in the article's own fields who and what is named. What the format supplied stays first and
 * as it came; what we found under the same name is not said again.
 */
public final class Concepts {
  private static final String MENTIONED = "mentioned";
  private static final String ISO_3166 = "iso3166-1a2:";

  private Concepts() {}

  /** Adds people, organisations and places. */
  public static void write(Story story, Entities entities) {
    var people = new ArrayList<>(story.article().people());
    var organisations = new ArrayList<>(story.article().organisations());
    var places = new ArrayList<>(story.article().places());
    for (Entity entity : entities.all()) {
      String name = entity.name();
      switch (entity.type()) {
        case PERSON -> join(people, new Concept(name, MENTIONED, null, null));
        case ORGANISATION -> join(organisations, new Concept(name, MENTIONED, null, null));
        case PLACE -> {
          String code = entity.country() == null ? null : ISO_3166 + entity.country();
          join(places, new Concept(name, MENTIONED, null, code));
        }
        case OTHER -> {}
      }
    }
    story.article().people(people);
    story.article().organisations(organisations);
    story.article().places(places);
  }

  /** Adds a photographer whom the story itself does not name. */
  static void addPhotographer(Story story, String name) {
    var people = new ArrayList<>(story.article().people());
    int before = people.size();
    join(people, new Concept(name, "photographer", null, null));
    if (people.size() > before) {
      story.article().people(people);
      story.evidence("people[" + name + "]", "picture-credit", null);
    }
  }

  static void addAgency(Story story, String name) {
    var organisations = new ArrayList<>(story.article().organisations());
    int before = organisations.size();
    join(organisations, new Concept(name, MENTIONED, null, null));
    if (organisations.size() > before) {
      story.article().organisations(organisations);
      story.evidence("organisations[" + name + "]", "picture-credit", null);
    }
  }

  private static void join(List<Concept> concepts, Concept found) {
    String key = key(found.name());
    if (concepts.stream().noneMatch(c -> c.name() != null && key(c.name()).equals(key))) {
      concepts.add(found);
    }
  }

  /** {@code Putin, Vladimir} and {@code Vladimir Putin} are one. */
  private static String key(String name) {
    int comma = name.indexOf(", ");
    String straight =
        comma > 0 && name.indexOf(',', comma + 1) < 0
            ? name.substring(comma + 2) + " " + name.substring(0, comma)
            : name;
    return Lexicon.normal(straight.replace(" ", ""));
  }
}
