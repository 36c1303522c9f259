package dev.slugline.enrich.annotate.topics;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Article.Subject;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.annotate.Annotator;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what an English story is about, as Media Topics, behind what the feed supplied. Where that
 * is Media Topics already, or was mapped to them, an editor has chosen, and nothing is added. Of
 * other languages nothing is said.
 */
public final class TopicAnnotator implements Annotator {
  private static final String URI = "http://cv.iptc.org/newscodes/mediatopic/";
  private static final String LITERAL = "medtop:";
  private static final String CREATOR = "slugline";

  private static final double HEADLINE = 3;
  private static final double SUMMARY = 2;
  private static final double LEAD = 2;
  private static final int LEAD_BLOCKS = 2;

  /** A long story's later paragraphs wander; each counts the less the more words there are. */
  private static final int USUAL_LENGTH = 3_000;

  private final Profile profile = Profile.load();

  @Override
  public String name() {
    return "topics";
  }

  @Override
  public void annotate(Story story) {
    String language = story.article().language();
    if (language != null && !language.matches("(?i)en(?:[-_].{0,20})?")) {
      return;
    }
    var subjects = new ArrayList<>(story.article().subjects());
    if (subjects.stream().anyMatch(TopicAnnotator::isMediaTopic)) {
      return;
    }
    for (Scores.Found found : scores(story).found()) {
      String code = found.topic().code();
      subjects.add(
          new Subject(
              found.topic().name(),
              "about",
              URI + code,
              LITERAL + code,
              CREATOR,
              null,
              found.confidence()));
      story.evidence("subjects[" + LITERAL + code + "]", "topic-terms", found.span().orElse(null));
    }
    story.article().subjects(subjects);
  }

  private Scores scores(Story story) {
    var scores = new Scores(profile);
    count(scores, story.article().headlines(), HEADLINE);
    count(scores, story.article().descriptions(), SUMMARY);
    double later = Math.min(1, Math.sqrt(USUAL_LENGTH / (story.text().length() + 1.0)));
    int start = 0;
    int paragraphs = 0;
    for (Block block : story.blocks()) {
      boolean lead = paragraphs < LEAD_BLOCKS && block.kind() == Block.Kind.PARAGRAPH;
      scores.count(block.text(), lead ? LEAD : later, start);
      paragraphs += block.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
      start += block.text().length() + Story.BLOCK_BREAK.length();
    }
    return scores;
  }

  private static void count(Scores scores, List<Article.Text> texts, double weight) {
    for (Article.Text text : texts) {
      if (text.value() != null) {
        scores.count(text.value(), weight, -1);
      }
    }
  }

  private static boolean isMediaTopic(Subject subject) {
    return subject.uri() != null && subject.uri().contains("/newscodes/mediatopic/")
        || subject.literal() != null && subject.literal().startsWith(LITERAL);
  }
}
