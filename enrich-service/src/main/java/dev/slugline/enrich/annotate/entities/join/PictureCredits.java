package dev.slugline.enrich.annotate.entities.join;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.entities.lexicon.Match;
import dev.slugline.enrich.annotate.entities.lexicon.Sense;
import dev.slugline.enrich.annotate.entities.lexicon.World;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Photographers and picture agencies, of whom only credits speak. */
public final class PictureCredits {
  private static final Pattern PARTS = Pattern.compile("\\s*+(?:[/;|]|\\bvia\\b|\\bfor\\b)\\s*+");
  private static final int LONGEST = 200;
  private final World world;

  public PictureCredits(World world) {
    this.world = world;
  }

  /** Adds those that the story's pictures and credits name. */
  public void write(Story story) {
    var names = new LinkedHashSet<String>();
    for (Article.Association association : story.article().associations()) {
      add(names, association.by());
      if (association.infoSources() != null) {
        for (Article.Source source : association.infoSources()) {
          if ("photographer".equals(source.role()) || "agency".equals(source.role())) {
            add(names, source.name());
          }
        }
      }
    }
    for (Extension.Credit credit : story.desk().credits()) {
      if ("photographer".equals(credit.role()) || "agency".equals(credit.role())) {
        add(names, credit.name());
      }
    }
    for (String name : names) {
      if (isOrganisation(name)) {
        Concepts.addAgency(story, name);
      } else if (looksLikeAPerson(name)) {
        Concepts.addPhotographer(story, name);
      }
    }
  }

  private static void add(Set<String> names, String credit) {
    if (credit == null || credit.length() > LONGEST) {
      return;
    }
    for (String part : PARTS.split(credit)) {
      if (!part.isBlank()) {
        names.add(part.strip());
      }
    }
  }

  private boolean isOrganisation(String name) {
    Match match = world.lexicon().find(name);
    return match != null && match.as(Sense.ORGANISATION) != null;
  }

  /** Two to four words with capitals, none of them a word of credits such as Handout. */
  private boolean looksLikeAPerson(String name) {
    var words = world.tokenizer().tokens(name);
    return words.size() > 1
        && words.size() < 5
        && words.get(0).named()
        && words.stream().noneMatch(w -> world.cues().in("credit-words", w))
        && words.stream().noneMatch(w -> world.cues().in("organisation-heads", w));
  }
}
