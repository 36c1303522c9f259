package dev.slugline.enrich.structure.picture;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension.Credit;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.structure.convention.Convention;
import dev.slugline.enrich.structure.convention.Draft;
import dev.slugline.enrich.structure.convention.HeaderLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Pictures that copy brings as lines of text become associations: the alternative text as headline,
 * the caption as description, the photographer as {@code by}, the agencies as sources. In a body
 * that its format marks off, only blocks marked as captions are read, and they stay.
 */
public final class Pictures implements HeaderLine, Convention {
  private static final String RULE = "caption-with-credit";
  private static final String CREDITS = "x-slugline.credits";

  @Override
  public boolean take(Draft draft) {
    return takeAt(draft, 0);
  }

  @Override
  public void apply(Draft draft) {
    if (draft.isCopy()) {
      int block = 0;
      while (block < draft.size()) {
        block += takeAt(draft, block) ? 0 : 1;
      }
    } else if (draft.story().article().associations().isEmpty()) {
      readMarkedCaptions(draft);
    }
  }

  private static boolean takeAt(Draft draft, int block) {
    Optional<PictureLines> lines = PictureLines.at(draft, block);
    if (lines.isEmpty()) {
      return false;
    }
    String field = nextField(draft);
    Block alt =
        lines.get().alt() ? draft.take(block, field + ".headlines[main]", "alt-text") : null;
    draft.story().evidenceInCopy(CREDITS, RULE, draft.blocks().get(block).copy());
    draft.take(block, field, RULE);
    add(draft, alt == null ? null : alt.text(), lines.get().parsed());
    return true;
  }

  private static void readMarkedCaptions(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      String text = draft.text(i);
      if (draft.blocks().get(i).kind() == Block.Kind.CAPTION) {
        Optional<CaptionWithCredit> parsed = CaptionWithCredit.read(text);
        if (parsed.isPresent()) {
          draft.sayOfText(nextField(draft), RULE, i, 0, text.length());
          draft.sayOfText(CREDITS, RULE, i, 0, text.length());
          add(draft, null, parsed.get());
        }
      }
    }
  }

  private static String nextField(Draft draft) {
    return "associations[" + draft.story().article().associations().size() + "]";
  }

  private static void add(Draft draft, String alt, CaptionWithCredit parsed) {
    PictureCredit credit = parsed.credit();
    List<Article.Source> sources = new ArrayList<>();
    credit.agencies().forEach(name -> sources.add(new Article.Source(name, "agency", null, null)));
    if (credit.pool()) {
      sources.add(new Article.Source("Pool", "pool", null, null));
    }
    int number = draft.story().article().associations().size() + 1;
    String by = credit.photographers().isEmpty() ? null : credit.photographers().get(0);
    draft
        .story()
        .article()
        .addAssociations(
            new Article.Association(
                "picture-" + number,
                null,
                uri(draft, alt, parsed),
                "picture",
                by,
                null,
                null,
                null,
                alt == null ? null : List.of(new Article.Text("main", null, alt)),
                parsed.caption().isEmpty()
                    ? null
                    : List.of(new Article.Text("caption", null, parsed.caption())),
                sources.isEmpty() ? null : List.copyOf(sources),
                null));
    addCredits(draft, credit);
  }

  private static void addCredits(Draft draft, PictureCredit credit) {
    var credits = draft.story().desk();
    credit
        .photographers()
        .forEach(name -> credits.addCredits(new Credit("photographer", name, null)));
    credit.agencies().forEach(name -> credits.addCredits(new Credit("agency", name, null)));
    if (credit.pool()) {
      credits.addCredits(new Credit("pool", "Pool", null));
    }
    if (credit.archive()) {
      credits.addCredits(new Credit("archive", "File", null));
    }
  }

  /** The same caption is the same picture. */
  private static String uri(Draft draft, String alt, CaptionWithCredit parsed) {
    String said = alt + "\n" + parsed.caption() + "\n" + parsed.credit();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return "urn:slugline:"
          + draft.story().feed().id()
          + ":picture:"
          + HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
