package dev.slugline.enrich.annotate.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension.Dateline;
import dev.slugline.enrich.Block;
import dev.slugline.enrich.FeedProfile;
import dev.slugline.enrich.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintAnnotatorTest {
  private static final String FLASH =
      "The ferry Elsa sailed again on Monday after nine months in a shipyard, the council said.";

  @Test
  void spacingCaseAndPunctuationDoNotChangeTheHash() {
    String hash = annotated("Ferry sails; again!").desk().contentHash();
    assertThat(annotated("FERRY  sails again").desk().contentHash()).isEqualTo(hash);
    assertThat(annotated("Ferry sails soon").desk().contentHash()).isNotEqualTo(hash);
  }

  @Test
  void aFlashIsContainedInTheStoryThatBeginsWithIt() {
    String more =
        IntStream.range(0, 900).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    List<Long> flash = annotated(FLASH).desk().fingerprint();
    List<Long> full = annotated(FLASH + "\n\n" + more).desk().fingerprint();
    assertThat(full).containsAll(flash).hasSizeLessThanOrEqualTo(128);
  }

  @Test
  void otherWordsShareNothing() {
    List<Long> one = annotated(FLASH).desk().fingerprint();
    List<Long> other =
        annotated("Pupils built a weather station on the roof.").desk().fingerprint();
    assertThat(other).doesNotContainAnyElementsOf(one);
  }

  @Test
  void quotationMarksAndTheCodingOfACharacterDoNotChangeTheHash() {
    String hash = hash("Der Hafen \"bleibt zu\", sagt Jörg Mühl. Il n'a pas dit oui...");
    assertThat(hash("Der Hafen „bleibt zu“, sagt Jörg Mühl. Il n’a pas dit oui …")).isEqualTo(hash);
    assertThat(hash("Der Ha\u00adfen «bleibt zu», sagt Jo\u0308rg Mu\u0308hl. Il nʼa pas dit oui"))
        .isEqualTo(hash);
    assertThat(hash("Der Hafen bleibt zu, sagt Jörg Mühl. Il n'a pas dit non")).isNotEqualTo(hash);
    assertThat(hash("\u200fقال المجلـــس نعم")).isEqualTo(hash("قال المجلس نعم"));
    assertThat(hash("قال المجلس لا")).isNotEqualTo(hash("قال المجلس نعم"));
    assertThat(hash("「港口 开放」，２０２６年")).isEqualTo(hash("“港口开放”,2026年"));
  }

  @Test
  void theOrderAndTheTagsOfHeadlinesDoNotChangeTheHash() {
    String hash = headed("main", "Ferry sails", "subhead", "Crew glad");
    assertThat(headed("subhead", "Crew glad", "main", "Ferry sails")).isEqualTo(hash);
    assertThat(headed("main", "Ferry sails", "subhead", "Crew sad")).isNotEqualTo(hash);
    assertThat(headed("main", "Ferry sails", "original", "UPDATE 1-Ferry sails"))
        .isEqualTo(headed("main", "Ferry sails", "main", "Ferry sails"));
  }

  @Test
  void aDatelineBesideTheBodyIsAsOneInTheBody() {
    var beside = story("The ferry sailed.");
    beside.desk().dateline(new Dateline("PORT ALDER (AP)", null, null, null, null, null));
    var within = story("PORT ALDER (AP) — The ferry sailed.");
    within.desk().dateline(new Dateline("PORT ALDER (AP)", null, null, null, 0, 15));
    assertThat(annotated(beside).desk().contentHash())
        .isEqualTo(annotated(within).desk().contentHash());
  }

  @Test
  void aFlashInChineseIsContainedInItsStoryAndNotInAnother() {
    String flash = "渡轮艾尔莎号周一重新启航，市议会表示。";
    String more = "议员何安娜说，修理花了九个月，费用高于预期。" + "第二艘渡轮将于春天交付，票价不变。";
    List<Long> one = annotated(flash).desk().fingerprint();
    assertThat(share(one, annotated(flash + "\n\n" + more).desk().fingerprint())).isEqualTo(1);
    List<Long> other = annotated("学生们在屋顶上建了一个气象站，校长对此感到自豪。").desk().fingerprint();
    assertThat(share(one, other)).isLessThan(0.05);
  }

  @Test
  void aFlashThatItsStoryRewordsALittleIsStillMostlyInIt() {
    String more =
        IntStream.range(0, 300).mapToObj(i -> "more" + i).collect(Collectors.joining(" "));
    String full = FLASH.replace("the council said", "the town council told reporters");
    double share =
        share(
            annotated(FLASH).desk().fingerprint(),
            annotated(full + " " + more).desk().fingerprint());
    assertThat(share).isBetween(0.6, 0.99);
  }

  @Test
  void theShareOfALongStoryInAnotherVersionOfItIsNearTheTruth() {
    List<String> words = IntStream.range(0, 1000).mapToObj(i -> "word" + i).toList();
    String half = String.join(" ", words.subList(0, 500));
    String newHalf =
        IntStream.range(0, 500).mapToObj(i -> "other" + i).collect(Collectors.joining(" "));
    List<Long> one = annotated(String.join(" ", words)).desk().fingerprint();
    assertThat(share(one, annotated(half + " " + newHalf).desk().fingerprint()))
        .isBetween(0.5, 0.95);
    assertThat(share(one, annotated(newHalf).desk().fingerprint())).isZero();
  }

  @Test
  void aStoryWithoutWordsHasNone() {
    assertThat(annotated("--").desk().contentHash()).isNull();
  }

  private static double share(List<Long> one, List<Long> other) {
    List<Long> smaller = one.size() <= other.size() ? one : other;
    Set<Long> larger = new HashSet<>(one.size() <= other.size() ? other : one);
    return (double) smaller.stream().filter(larger::contains).count() / smaller.size();
  }

  private static String hash(String text) {
    return annotated(text).desk().contentHash();
  }

  private static String headed(String role, String headline, String otherRole, String other) {
    Story story = story("The body.");
    story.article().addHeadlines(new Article.Text(role, null, headline));
    story.article().addHeadlines(new Article.Text(otherRole, null, other));
    return annotated(story).desk().contentHash();
  }

  private static Story annotated(String text) {
    return annotated(story(text));
  }

  private static Story annotated(Story story) {
    new FingerprintAnnotator().annotate(story);
    return story;
  }

  private static Story story(String text) {
    var story = new Story(FeedProfile.unknown("test"), Story.BodyOrigin.MARKUP);
    story.blocks().add(Block.paragraph(text));
    return story;
  }
}
