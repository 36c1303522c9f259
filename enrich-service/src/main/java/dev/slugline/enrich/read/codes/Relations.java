package dev.slugline.enrich.read.codes;

import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Story;
import java.util.Locale;
import java.util.Optional;

/** What an item does to another that it names, in the words of the formats. */
public final class Relations {
  private Relations() {}

  /**
   * To be called when the item's status and signals are known: a link to the forerunner kills,
   * corrects or updates it as the item does. One that does not say what it is follows only where
   * the item is an update, a correction or a kill.
   */
  public static String of(Optional<String> rel, Story story) {
    boolean kills = "canceled".equals(story.article().pubStatus());
    boolean corrects = story.desk().signals().contains(Signal.CORRECTION);
    boolean updates = story.desk().signals().contains(Signal.UPDATE);
    String following = kills ? "kills" : corrects ? "corrects" : "updates";
    if (rel.isEmpty()) {
      return kills || corrects || updates ? following : "seeAlso";
    }
    return switch (NewsCode.word(rel.get()).toLowerCase(Locale.ROOT)) {
      case "previousversion",
          "previousrevision",
          "evolvedfrom",
          "updates",
          "update",
          "updateof",
          "replaces",
          "replacement",
          "replacementof",
          "supersedes",
          "revisionof" ->
          following;
      case "correctionof", "corrects", "correction" -> "corrects";
      case "continues", "continuationof", "followup", "followupto", "isfollowupof", "sequelof" ->
          "continues";
      case "cancels", "cancellationof", "kills", "killof", "kill", "retracts", "retractionof" ->
          "kills";
      case "withdraws", "withdrawalof" -> "withdraws";
      default -> "seeAlso";
    };
  }
}
