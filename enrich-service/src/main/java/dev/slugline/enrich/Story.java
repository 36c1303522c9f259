package dev.slugline.enrich;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.ExtensionBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * A story on its way through the steps: readers fill in what the format says, structure what the
 * copy's conventions say, annotators what the text shows. Not shared between threads.
 *
 * <p>Until {@code emit}, every {@code start} and {@code end} put into {@link #desk()} counts Java
 * chars of {@link #text()}, and every {@code copyStart} and {@code copyEnd} Java chars of {@link
 * #copy()}.
 */
public final class Story {

  /** How far the body can be trusted to be the body. */
  public enum BodyOrigin {
    /**
     * Copy as it ran on a wire: headline, byline, notes and captions may stand among the
     * paragraphs.
     */
    COPY,
    /** The format marks the body off: every word of it stays. */
    MARKUP
  }

  private ArticleBuilder article = ArticleBuilder.builder();
  private ExtensionBuilder desk = ExtensionBuilder.builder();
  private final FeedProfile feed;
  private final BodyOrigin origin;
  private final List<Block> blocks = new ArrayList<>();
  private String copy;
  private String text;

  public Story(FeedProfile feed, BodyOrigin origin) {
    this.feed = feed;
    this.origin = origin;
  }

  /** What is said about a story at one time. */
  public record State(Article article, Extension desk) {}

  /** What is said so far, to come back to by {@link #restore}. */
  public State state() {
    return new State(article.build(), desk.build());
  }

  /** Takes back everything said since; builders taken from the story before are its own no more. */
  public void restore(State state) {
    article = ArticleBuilder.builder(state.article());
    desk = ExtensionBuilder.builder(state.desk());
  }

  /** The ninjs fields. */
  public ArticleBuilder article() {
    return article;
  }

  /** The {@code x-slugline} fields. */
  public ExtensionBuilder desk() {
    return desk;
  }

  public FeedProfile feed() {
    return feed;
  }

  public BodyOrigin bodyOrigin() {
    return origin;
  }

  /**
   * The body's blocks in order; readers and structure change this list, until {@link #settle()}.
   */
  public List<Block> blocks() {
    return blocks;
  }

  /**
   * The copy that blocks' {@link Block#copy()} refers to; null for formats that mark every field.
   */
  public String copy() {
    return copy;
  }

  public void copy(String value) {
    copy = value;
  }

  /** The body's text: the blocks, a blank line between them. Settles the body. */
  public String text() {
    if (text == null) {
      settle();
    }
    return text;
  }

  /** Where a block's text begins in {@link #text()}. */
  public int startOf(int block) {
    int start = 0;
    for (int i = 0; i < block; i++) {
      start += blocks.get(i).text().length() + BLOCK_BREAK.length();
    }
    return start;
  }

  /** What stands between two blocks of {@link #text()}. */
  public static final String BLOCK_BREAK = "\n\n";

  private void settle() {
    var joined = new StringBuilder();
    for (Block block : blocks) {
      if (joined.length() > 0) {
        joined.append(BLOCK_BREAK);
      }
      joined.append(block.text());
    }
    text = joined.toString();
  }

  /**
   * Says which rule derived a field and from which stretch of {@link #text()}; the span may be
   * null.
   */
  public void evidence(String field, String rule, Span span) {
    desk.addEvidence(
        new Extension.Evidence(
            field,
            rule,
            span == null ? null : span.start(),
            span == null ? null : span.end(),
            null,
            null));
  }

  /**
   * Says which rule derived a field and from which stretch of {@link #copy()}; the span may be
   * null.
   */
  public void evidenceInCopy(String field, String rule, Span span) {
    desk.addEvidence(
        new Extension.Evidence(
            field,
            rule,
            null,
            null,
            span == null ? null : span.start(),
            span == null ? null : span.end()));
  }
}
