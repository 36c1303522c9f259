package dev.slugline.enrich.annotate.entities.join;

import dev.slugline.contracts.Extension;
import dev.slugline.enrich.Deadline;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the names of a story to one entity a real thing, in the order of their coming. */
public final class Entities {
  private final Map<String, Entity> byThing = new LinkedHashMap<>();

  public Entities(List<Named> names) {
    for (Named name : names) {
      byThing.computeIfAbsent(name.type() + "|" + name.same(), k -> new Entity()).add(name);
    }
  }

  public Collection<Entity> all() {
    return byThing.values();
  }

  /**
   * Writes mentions and entities; names that stand behind the end of the body (in a headline or a
   * caption) are entities without a mention.
   */
  public void write(Story story) {
    int end = story.text().length();
    var mentions = new ArrayList<Extension.Mention>();
    for (Entity entity : all()) {
      Deadline.check();
      String name = entity.name();
      int inText = 0;
      for (Named named : entity.names()) {
        Span span = named.span();
        if (span.end() <= end) {
          inText++;
          mentions.add(
              new Extension.Mention(
                  named.type().label(), named.text(), name, span.start(), span.end()));
        }
      }
      story.desk().addEntities(entity.contract(inText));
      Named first = entity.first();
      story.evidence(
          "x-slugline.entities[" + name + "]",
          first.rule(),
          first.span().end() <= end ? first.span() : null);
    }
    mentions.sort((a, b) -> Integer.compare(a.start(), b.start()));
    story.desk().addMentions(mentions);
  }
}
