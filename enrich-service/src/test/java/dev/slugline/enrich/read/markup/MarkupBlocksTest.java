package dev.slugline.enrich.read.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.slugline.enrich.Block;
import dev.slugline.enrich.Block.Kind;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupBlocksTest {

  @Test
  void keepsTheTextAfterInlineChildren() {
    Block block =
        only("<p>Shares of <a href='https://harbour.example'>Harbour Co</a> rose <b>4%</b>.</p>");

    assertThat(block.text()).isEqualTo("Shares of Harbour Co rose 4%.");
    assertThat(block.html())
        .isEqualTo("Shares of <a href=\"https://harbour.example\">Harbour Co</a> rose <b>4%</b>.");
  }

  @Test
  void hasNoMarkupWhereThereIsJustText() {
    assertThat(only("<p>Tom &amp; Ada &lt;3</p>")).isEqualTo(Block.paragraph("Tom & Ada <3"));
  }

  @Test
  void foldsWhiteSpaceButNotInPreformattedText() {
    assertThat(MarkupBlocks.ofHtml("<p>  one\n\t two </p><pre>\nA  1\r\nB  2\n</pre>"))
        .extracting(Block::kind, Block::text)
        .containsExactly(tuple(Kind.PARAGRAPH, "one two"), tuple(Kind.PREFORMATTED, "A  1\nB  2"));
  }

  @Test
  void knowsTheKindOfEachBlock() {
    List<Block> blocks =
        MarkupBlocks.ofHtml(
            "loose<h3>Sub-head</h3><p>para</p><ul><li>dot<ul><li>inner</li></ul>after</li></ul>"
                + "<ol><li>first</li></ol><blockquote><p>said</p></blockquote>"
                + "<figure><img alt='x'><figcaption>seen</figcaption></figure>tail");

    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(
            Kind.PARAGRAPH,
            Kind.HEADING,
            Kind.PARAGRAPH,
            Kind.LIST_ITEM,
            Kind.LIST_ITEM,
            Kind.LIST_ITEM,
            Kind.NUMBERED_ITEM,
            Kind.QUOTE,
            Kind.CAPTION,
            Kind.PARAGRAPH);
    assertThat(words(blocks)).isEqualTo("loose Sub-head para dot inner after first said seen tail");
  }

  @Test
  void writesTablesAsLinesOfCells() {
    Block table =
        only(
            "<table><tr><th>Town</th><th colspan='2'>Rain</th></tr>"
                + "<tr><td>Nor<b>wick</b></td><td>3<br>mm</td><td></td></tr></table>");

    assertThat(table.kind()).isEqualTo(Kind.TABLE);
    assertThat(table.text()).isEqualTo("Town\tRain\nNorwick\t3 mm\t");
    assertThat(table.html())
        .isEqualTo(
            "<tr><th>Town</th><th colspan=\"2\">Rain</th></tr>"
                + "<tr><td>Nor<b>wick</b></td><td>3<br>mm</td><td></td></tr>");
  }

  @Test
  void readsTheParagraphsOfATableThatOnlyLaysOut() {
    assertThat(
            MarkupBlocks.ofHtml(
                "<table><tr><td><p>one</p><p>two</p></td><td><p>three</p></td></tr></table>"))
        .extracting(Block::text)
        .containsExactly("one", "two", "three");
  }

  @Test
  void losesNoWordsOfCarelessTables() {
    var table =
        Jsoup.parse(
            "<table>a<tr>b<td>c</td>d<td>e</td></tr>f<caption>g</caption><tr><td>h</td></tr></table>",
            Parser.xmlParser());

    assertThat(words(MarkupBlocks.of(table))).isEqualTo("a b c d e f g h");
  }

  @Test
  void partsParagraphsAtTwoLineBreaksAndLinesAtOne() {
    assertThat(MarkupBlocks.ofHtml("<div><i>one<br>two<br><br>three</i></div>"))
        .extracting(Block::text, Block::html)
        .containsExactly(tuple("one\ntwo", "<i>one<br>two</i>"), tuple("three", "<i>three</i>"));
  }

  @Test
  void keepsAListItemOfTwoParagraphsOneItem() {
    assertThat(only("<ul><li><p>one</p><p>two</p></li></ul>").text()).isEqualTo("one\ntwo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='javascript:alert(1)'>x</a>",
        "<a href=' java\nscript:alert(1)'>x</a>",
        "<a href='data:text/html,y'>x</a>",
        "<a href='/local'>x</a>",
        "<span onclick='y()'>x</span>",
        "<script>y()</script><style>z{}</style>x<!-- c -->",
        "<svg><text>y</text></svg>x"
      })
  void leavesOutWhatCouldHarmAReader(String markup) {
    assertThat(only("<p>" + markup + "</p>")).isEqualTo(Block.paragraph("x"));
  }

  @Test
  void escapesWhatLooksLikeMarkup() {
    Block block =
        only("<p><b>&lt;script&gt;</b><a href='https://a.example/?q=\"&gt;&amp;r'>l</a></p>");

    assertThat(block.html())
        .isEqualTo("<b>&lt;script&gt;</b><a href=\"https://a.example/?q=&quot;&gt;&amp;r\">l</a>");
  }

  @Test
  void mayBeNestedAsDeepAsItLikes() {
    String deep = "<i>".repeat(20_000) + "x" + "</i>".repeat(20_000);

    assertThat(words(MarkupBlocks.of(Jsoup.parse(deep, Parser.xmlParser())))).isEqualTo("x");
  }

  private static Block only(String html) {
    List<Block> blocks = MarkupBlocks.ofHtml(html);
    assertThat(blocks).hasSize(1);
    return blocks.get(0);
  }

  private static String words(List<Block> blocks) {
    return String.join(" ", blocks.stream().map(Block::text).toList()).replaceAll("\\s+", " ");
  }
}
