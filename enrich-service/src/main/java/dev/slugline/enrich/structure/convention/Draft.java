package dev.slugline.enrich.structure.convention;

import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Span;
import dev.slugline.enrich.Story;
import java.util.Collection;
import java.util.List;

/**
 * A story while its conventions are looked for: its blocks, how they are set in the copy, and the
 * evidence for what is taken from them. Conventions that take blocks away come first; only when
 * they are through are positions in the text final.
 */
public final class Draft {
  private static final String SIGNALS = "x-slugline.signals";
  private final Story story;

  public Draft(Story story) {
    this.story = story;
  }

  public Story story() {
    return story;
  }

  /** Whether lines that are not the story may be taken off its body. */
  public boolean isCopy() {
    return story.bodyOrigin() == Story.BodyOrigin.COPY;
  }

  public List<Block> blocks() {
    return story.blocks();
  }

  public int size() {
    return story.blocks().size();
  }

  /** The block's text; empty outside the story. */
  public String text(int block) {
    return block < 0 || block >= size() ? "" : story.blocks().get(block).text();
  }

  /** Whether the block is a plain paragraph as it came. */
  public boolean isParagraph(int block) {
    return block >= 0 && block < size() && story.blocks().get(block).kind() == Block.Kind.PARAGRAPH;
  }

  /**
   * Whether an empty line stands above the block, or nothing does. Where the copy is not at hand,
   * every block is taken to be set off.
   */
  public boolean isSetOff(int block) {
    if (block <= 0 || block >= size() || !hasCopy(story.blocks().get(block))) {
      return true;
    }
    String copy = story.copy();
    int at = story.blocks().get(block).copy().start() - 1;
    int lines = 0;
    while (at >= 0 && isBlank(copy.charAt(at))) {
      lines += copy.charAt(at) == '\n' ? 1 : 0;
      at--;
    }
    return at < 0 || lines > 1;
  }

  /** Takes a block off the body, and says of which convention it was. */
  public Block take(int block, String field, String rule) {
    Block taken = story.blocks().remove(block);
    story.evidenceInCopy(field, rule, taken.copy());
    return taken;
  }

  /** Says which stretch of a block, that is or will be taken off, a field was read from. */
  public void sayOfCopy(String field, String rule, Block block, int from, int to) {
    story.evidenceInCopy(field, rule, inCopy(block, from, to));
  }

  /** Says which stretch of a block of the finished body a field was read from. */
  public void sayOfText(String field, String rule, int block, int from, int to) {
    int start = story.startOf(block);
    Span copy = inCopy(story.blocks().get(block), from, to);
    story
        .desk()
        .addEvidence(
            new Extension.Evidence(
                field,
                rule,
                start + from,
                start + to,
                copy == null ? null : copy.start(),
                copy == null ? null : copy.end()));
  }

  /** Raises a signal once; its evidence is given by the caller. */
  public void raise(Signal signal) {
    if (!story.desk().signals().contains(signal)) {
      story.desk().addSignals(signal);
    }
  }

  /** Raises signals once, and says where the copy asks for those that are new; null if nowhere. */
  public void raise(Collection<Signal> signals, String rule, Span copy) {
    int before = story.desk().signals().size();
    signals.forEach(this::raise);
    if (story.desk().signals().size() > before) {
      story.evidenceInCopy(SIGNALS, rule, copy);
    }
  }

  /** Where a stretch of a block stands in the copy: exactly, or at least within which block. */
  public Span inCopy(Block block, int from, int to) {
    if (!hasCopy(block)) {
      return block.copy();
    }
    int at = story.copy().indexOf(block.text(), block.copy().start());
    return at >= 0 && at + block.text().length() <= block.copy().end()
        ? new Span(at + from, at + to)
        : block.copy();
  }

  private boolean hasCopy(Block block) {
    return story.copy() != null && block.copy() != null;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '^';
  }
}
