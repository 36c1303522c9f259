package dev.slugline.enrich.annotate.vocabulary;

import dev.slugline.contracts.Article.Subject;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.Annotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Says in Media Topics what the feed said in old subject codes or in topics that were retired, and
 * the names of codes that came without. What was supplied stays; without a vocabulary nothing is
 * said.
 */
public final class VocabularyAnnotator implements Annotator {
  private static final String CREATOR = "slugline";

  private final MediaTopics topics;

  public VocabularyAnnotator(MediaTopics topics) {
    this.topics = topics;
  }

  @Override
  public String name() {
    return "vocabulary";
  }

  @Override
  public void annotate(Story story) {
    if (topics.isEmpty()) {
      return;
    }
    List<Subject> supplied = story.article().subjects();
    var subjects = new ArrayList<Subject>();
    supplied.forEach(s -> subjects.add(named(s, story)));
    // what maps as it is, before what only a broader topic holds
    for (boolean broader : new boolean[] {false, true}) {
      for (Subject subject : supplied) {
        for (SuppliedCode code : SuppliedCode.of(subject)) {
          map(code, code.qcode(), broader, subject, subjects, story);
        }
      }
      String category = story.desk().category();
      SuppliedCode.ofCategory(category)
          .ifPresent(code -> map(code, category.strip(), broader, null, subjects, story));
    }
    story.article().subjects(subjects);
  }

  /** A topic with its name, where the feed gave only the code. */
  private Subject named(Subject subject, Story story) {
    for (SuppliedCode code : SuppliedCode.of(subject)) {
      String name =
          code.mediaTopic() && bare(subject)
              ? topics
                  .topic(code.digits())
                  .map(t -> t.name(story.article().language()))
                  .orElse(null)
              : null;
      if (name != null) {
        story.evidence("subjects[" + code.qcode() + "].name", "vocabulary", null);
        return new Subject(
            name,
            subject.rel(),
            subject.uri(),
            subject.literal() == null && subject.uri() == null ? code.qcode() : subject.literal(),
            subject.creator(),
            subject.relevance(),
            subject.confidence());
      }
    }
    return subject;
  }

  /** Whether it has no name, or only the code in its place. */
  private static boolean bare(Subject subject) {
    String name = subject.name();
    return name == null
        || name.isBlank()
        || name.equals(subject.literal())
        || name.strip().matches("(?:medtop:)?\\d{8}");
  }

  private void map(
      SuppliedCode code,
      String from,
      boolean broader,
      Subject supplied,
      List<Subject> subjects,
      Story story) {
    if (code.mediaTopic()) {
      topics.topic(code.digits()).filter(t -> t.retired() && !broader).stream()
          .flatMap(retired -> topics.replacements(retired).stream())
          .forEach(t -> add(t, "vocabulary-replaces(" + from + ")", supplied, subjects, story));
    } else {
      String rule = (broader ? "vocabulary-broader(" : "vocabulary(") + from + ")";
      topics.ofSubjectCode(code.digits()).stream()
          .filter(found -> found.broader() == broader)
          .forEach(found -> add(found.topic(), rule, supplied, subjects, story));
    }
  }

  /** What the feed thought of its code holds for the topic too. */
  private static void add(
      Topic topic, String rule, Subject supplied, List<Subject> subjects, Story story) {
    boolean there =
        subjects.stream()
            .flatMap(s -> SuppliedCode.of(s).stream())
            .anyMatch(c -> c.equals(new SuppliedCode(true, topic.code())));
    if (there) {
      return;
    }
    subjects.add(
        new Subject(
            topic.name(story.article().language()),
            supplied == null ? "about" : Objects.requireNonNullElse(supplied.rel(), "about"),
            topic.uri(),
            topic.qcode(),
            CREATOR,
            supplied == null ? null : supplied.relevance(),
            supplied == null ? null : supplied.confidence()));
    story.evidence("subjects[" + topic.qcode() + "]", rule, null);
  }
}
