package dev.slugline.enrich.read.web;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.Story;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.Reader;
import dev.slugline.enrich.read.markup.MarkupBlocks;
import dev.slugline.enrich.read.web.body.MainText;
import dev.slugline.enrich.read.web.meta.Headline;
import dev.slugline.enrich.read.web.meta.WebPage;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/** Reads the one story of a web page. */
public final class WebPageReader implements Reader {
  /** A page without a headline that shows less than this is a login wall or an index. */
  private static final int FEWEST_LETTERS = 120;

  /** The page shows this much less than its own metadata tells: its text comes by script. */
  private static final int SHOWN_OF_TOLD = 3;

  @Override
  public Set<WireFormat> formats() {
    return Set.of(WireFormat.HTML);
  }

  @Override
  public List<Reading> read(WireCopy copy) {
    var page = WebPage.of(Jsoup.parse(copy.text()), copy.feed().zone());
    var story = new Story(copy.feed(), Story.BodyOrigin.MARKUP);
    String headline = Headline.of(page);
    PageFields.fill(story, page, headline);
    List<Block> blocks = body(page, headline);
    if (blocks.isEmpty()) {
      throw new UnreadableCopy(
          Reason.NO_TEXT, "the page shows no text of a story; send the page of one story, whole");
    }
    if (headline == null && letters(blocks) < FEWEST_LETTERS) {
      throw new UnreadableCopy(
          Reason.NOT_A_STORY,
          "the page has no headline and hardly any text; send the page of one story, whole");
    }
    story.blocks().addAll(blocks);
    return List.of(new Reading.Read(story));
  }

  private static List<Block> body(WebPage page, String headline) {
    List<Block> shown = MainText.of(page.document(), headline);
    String told = page.jsonLd().text("articleBody");
    if (told == null || letters(shown) * SHOWN_OF_TOLD > told.length()) {
      return shown;
    }
    return told.contains("</p>")
        ? MarkupBlocks.ofHtml(told)
        : told.lines().map(String::strip).filter(l -> !l.isEmpty()).map(Block::paragraph).toList();
  }

  private static int letters(List<Block> blocks) {
    return blocks.stream().mapToInt(b -> b.text().length()).sum();
  }
}
