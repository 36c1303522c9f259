package dev.slugline.enrich.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.read.codes.Facts;
import java.util.List;
import java.util.Locale;

/** What may be done with an item, how urgent it is, and what it does to other items. */
final class JsonStatus {
  private final Fields item;

  JsonStatus(Fields item) {
    this.item = item;
  }

  /** To be called when the dates are there. */
  void into(Story story) {
    ArticleBuilder article = story.article();
    var facts = new Facts(story);
    boolean until = article.embargoedUntil() != null;
    for (Signal signal : JsonSignals.of(item)) {
      // AP's hold for release ends by itself where the time is given
      facts.signal(until && signal == Signal.HOLD ? Signal.EMBARGO : signal);
    }
    String status = item.text("pubstatus", "status");
    facts.pubStatus(status);
    boolean embargoed =
        "embargoed".equalsIgnoreCase(status)
            || item.get("embargoed").filter(JsonNode::asBoolean).isPresent();
    if (embargoed && article.embargoedUntil() == null) {
      article.pubStatus("withheld");
      facts.signal(Signal.HOLD);
    }
    // AP: do not use the pubstatus alone, the types of the editors may say more
    if (facts.hasSignal(Signal.KILL)) {
      article.pubStatus("canceled");
    } else if (facts.hasSignal(Signal.WITHHOLD) && !"canceled".equals(article.pubStatus())) {
      article.pubStatus("withheld");
    }
    urgency(facts, article);
    article.edNote(item.text("ednote", "editornote", "editorialnote"));
    links(facts);
    for (Fields pad : item.objects("notepad")) {
      note(facts, "public", pad.text("publichtml", "publictext"));
      note(facts, "private", pad.text("nonpublichtml", "nonpublictext"));
    }
  }

  /** Some count the priority from 1 to 6 and send no urgency. */
  private void urgency(Facts facts, ArticleBuilder article) {
    for (String name : new String[] {"urgency", "editorialpriority", "priority"}) {
      String said = item.text(name);
      if (said != null) {
        Integer letter = urgencyOf(said);
        facts.urgency(letter == null ? said : letter.toString());
      }
      if (article.urgency() != null) {
        return;
      }
    }
  }

  /** AP's letters, in the scale of 1 to 9. */
  private static Integer urgencyOf(String letter) {
    return switch (letter.toLowerCase(Locale.ROOT)) {
      case "f" -> 1;
      case "b" -> 2;
      case "u" -> 3;
      case "r" -> 4;
      case "d" -> 5;
      case "a", "s", "z" -> 6;
      default -> null;
    };
  }

  private void links(Facts facts) {
    String follows = facts.hasSignal(Signal.CORRECTION) ? "corrects" : "updates";
    for (String name : new String[] {"evolvedfrom", "rewriteof", "replacing", "replaces"}) {
      ids(name).forEach(id -> facts.link(follows, id));
    }
    ids("replacedby").forEach(id -> facts.link("seeAlso", id));
    ids("rewrittenby").forEach(id -> facts.link("seeAlso", id));
  }

  private List<String> ids(String name) {
    List<String> texts = item.texts(name);
    return texts.isEmpty()
        ? item.objects(name).stream()
            .map(other -> other.text("uri", "guid", "urn", "id"))
            .filter(id -> id != null)
            .toList()
        : texts;
  }

  private static void note(Facts facts, String role, String html) {
    if (html != null) {
      JsonBody.blocks(html).forEach(b -> facts.note(role, b.text()));
    }
  }
}
