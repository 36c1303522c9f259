package dev.slugline.enrich.read.codes;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.LanguageTag;
import dev.slugline.enrich.PubStatus;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.StoryUri;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireDates;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Writes what a format says about a story, each fact once and only where there is one. The first to
 * say a thing is right: a message before the text that it carries.
 */
public final class Facts {
  private static final int MOST_CONCEPTS = 2_000;

  private final Story story;

  public Facts(Story story) {
    this.story = story;
  }

  private ArticleBuilder article() {
    return story.article();
  }

  /** The item's identity, and the id as it came where that is no URI. */
  public void identity(String id) {
    if (article().uri() == null) {
      article().uri(StoryUri.of(story.feed(), id));
      if (!article().uri().equals(id)) {
        altId("guid", id);
      }
    }
  }

  public void altId(String role, String value) {
    var id = new Article.AltId(role, value);
    if (!article().altIds().contains(id)) {
      article().addAltIds(id);
    }
  }

  /** A date in any spelling, by the feed's clock where it has no zone. */
  public Optional<OffsetDateTime> date(Optional<String> text) {
    return text.flatMap(t -> WireDates.parse(t, story.feed().zone()));
  }

  /**
   * When the story may be published.
   *
   * @throws UnreadableCopy if a date is there and cannot be read: it must not run early
   */
  public Optional<OffsetDateTime> embargo(Optional<String> text) {
    Optional<OffsetDateTime> until = date(text);
    if (until.isEmpty() && text.isPresent() && text.get().replaceAll("\\D", "").length() >= 8) {
      throw new UnreadableCopy(
          Reason.INVALID_FIELD,
          "the embargo's date cannot be read, so the story cannot be held until then;"
              + " send an ISO 8601 date");
    }
    return until;
  }

  public void embargoedUntil(OffsetDateTime until) {
    article().embargoedUntil(until);
    signal(Signal.EMBARGO);
  }

  public void pubStatus(String text) {
    PubStatus.of(text)
        .ifPresent(
            status -> {
              article().pubStatus(status);
              switch (status) {
                case "canceled" -> signal(Signal.KILL);
                case "withheld" -> signal(Signal.WITHHOLD);
                default -> {
                  // usable asks for nothing
                }
              }
            });
  }

  public void urgency(String text) {
    if (article().urgency() == null) {
      Urgency.of(text).ifPresent(article()::urgency);
    }
  }

  public void language(String text) {
    if (article().language() == null) {
      LanguageTag.of(text).ifPresent(article()::language);
    }
  }

  public void signal(Signal signal) {
    if (!story.desk().signals().contains(signal)) {
      story.desk().addSignals(signal);
    }
  }

  public void signal(String word) {
    SignalWords.of(word).ifPresent(this::signal);
  }

  public boolean hasSignal(Signal signal) {
    return story.desk().signals().contains(signal);
  }

  /** A headline; one with the words of another is none. */
  public void headline(String role, String value) {
    boolean known =
        article().headlines().stream()
            .anyMatch(h -> h.value().equals(value) || role.equals("main") && role.equals(h.role()));
    if (!known) {
      article().addHeadlines(new Article.Text(role, null, value));
    }
  }

  public boolean hasHeadline() {
    return article().headlines().stream().anyMatch(h -> "main".equals(h.role()));
  }

  public void description(String role, String value) {
    boolean known = article().descriptions().stream().anyMatch(d -> d.value().equals(value));
    if (!known) {
      article().addDescriptions(new Article.Text(role, null, value));
    }
  }

  /** A note to editors that may be published with the story. */
  public void publicNote(String value) {
    String before = article().edNote();
    if (before == null) {
      article().edNote(value);
    } else if (!before.contains(value)) {
      article().edNote(before + "\n" + value);
    }
  }

  /** A note that is for newsrooms only, or that ninjs has no place for. */
  public void note(String role, String value) {
    var note = new Extension.Note(role, value);
    if (!story.desk().notes().contains(note)) {
      story.desk().addNotes(note);
    }
  }

  /** One who made or helped with the story. */
  public void credit(String role, String name) {
    var credit = new Extension.Credit(role, name, null);
    if (!NewsCode.filler(name) && !story.desk().credits().contains(credit)) {
      story.desk().addCredits(credit);
    }
  }

  /** How many words the provider says there are. */
  public void words(Optional<String> number) {
    if (story.desk().providerWords() == null) {
      number
          .filter(n -> n.matches("\\d{1,7}"))
          .map(Integer::valueOf)
          .ifPresent(story.desk()::providerWords);
    }
  }

  public void by(String value) {
    if (article().by() == null && !NewsCode.filler(value)) {
      article().by(Bylines.name(value));
    }
  }

  public void subject(Article.Subject subject) {
    limit(article().subjects().size());
    String term = subject.literal() == null ? "" : NewsCode.word(subject.literal());
    if (!NewsCode.filler(term) && !article().subjects().contains(subject)) {
      article().addSubjects(subject);
    }
  }

  public void place(Article.Concept place) {
    limit(article().places().size());
    if (!article().places().contains(place)) {
      article().addPlaces(place);
    }
  }

  public void source(Article.Source source) {
    if (!NewsCode.filler(source.name()) && !article().infoSources().contains(source)) {
      article().addInfoSources(source);
    }
  }

  public void keyword(String value) {
    limit(story.desk().keywords().size());
    if (!story.desk().keywords().contains(value)) {
      story.desk().addKeywords(value);
    }
  }

  /** A list without end costs all who come after us more than the one who sent it. */
  private static void limit(int size) {
    if (size >= MOST_CONCEPTS) {
      throw new UnreadableCopy(
          Reason.TOO_LARGE,
          "the story lists more than "
              + MOST_CONCEPTS
              + " subjects, places or keywords; send those that it is about");
    }
  }

  /** The other item that this one names; itself is none. */
  public void link(String rel, String id) {
    String target = id.strip();
    var link = new Extension.Link(rel, target);
    if (!target.equals(article().uri()) && !story.desk().links().contains(link)) {
      story.desk().addLinks(link);
    }
  }
}
