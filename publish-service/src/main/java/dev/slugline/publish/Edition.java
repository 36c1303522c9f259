package dev.slugline.publish;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.ArticleBuilder;
import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.ExtensionBuilder;
import dev.slugline.publish.books.entry.LedgerEntry;
import dev.slugline.publish.books.entry.State;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The article of a version as it leaves: with our revision, what it is, and its chain. */
final class Edition {
  private static final String CANCELED = "canceled";

  private Edition() {}

  /** The version that the story itself brought. */
  static Article of(
      EnrichedStory told, LedgerEntry entry, State state, List<String> flags, OffsetDateTime now) {
    return with(told.article(), told, entry, state, flags, now);
  }

  /** A kill in the story's own words; those under embargo stay behind. */
  static Article kill(
      EnrichedStory told, LedgerEntry entry, State state, boolean embargoed, OffsetDateTime now) {
    Article kill = of(told, entry, state, List.of(), now).withPubStatus(CANCELED);
    return embargoed ? withoutWords(kill) : kill;
  }

  /** A kill of another story, in the words of the notice that names it. */
  static Article killOf(
      String uri, EnrichedStory notice, LedgerEntry entry, State state, OffsetDateTime now) {
    Article killed =
        notice
            .article()
            .withUri(uri)
            .withVersion(entry.newest() == null ? null : entry.newest().version())
            .withPubStatus(CANCELED)
            .withAltIds(null);
    return with(killed, notice, entry, state, List.of(), now);
  }

  /** What is needed to take a story down, and nothing that could be too large or ill formed. */
  static Article bare(Article kill) {
    Extension known = kill.extension();
    Extension extension =
        ExtensionBuilder.builder()
            .revision(known.revision())
            .state(known.state())
            .feed(known.feed())
            .receipt(known.receipt())
            .item(known.item())
            .receivedAt(known.receivedAt())
            .format(known.format())
            .previous(known.previous())
            .chain(known.chain())
            .cluster(known.cluster())
            .build();
    return ArticleBuilder.builder()
        .uri(kill.uri())
        .standard(kill.standard())
        .type(kill.type())
        .version(kill.version())
        .versionCreated(kill.versionCreated())
        .pubStatus(CANCELED)
        .extension(extension)
        .build();
  }

  /** What the chain says of this version. */
  static Extension.Version latest(Article article) {
    List<Extension.Version> chain = article.extension().chain();
    return chain.get(chain.size() - 1);
  }

  private static Article with(
      Article article,
      EnrichedStory told,
      LedgerEntry entry,
      State state,
      List<String> flags,
      OffsetDateTime now) {
    int revision = entry.revision() + 1;
    List<Extension.Version> chain = new ArrayList<>(entry.chain());
    String previous = chain.isEmpty() ? null : chain.get(chain.size() - 1).receipt();
    chain.add(
        new Extension.Version(
            revision, state.json(), article.uri(), article.version(), told.receipt(), now));
    Extension extension =
        article
            .extension()
            .with()
            .revision(revision)
            .state(state.json())
            .feed(told.feed())
            .receipt(told.receipt())
            .item(told.item())
            .previous(previous)
            .chain(chain)
            .cluster(entry.cluster())
            .flags(flags)
            .build();
    return article.withExtension(extension);
  }

  private static Article withoutWords(Article article) {
    Extension extension =
        article
            .extension()
            .with()
            .text(null)
            .dateline(null)
            .notes(null)
            .quotes(null)
            .mentions(null)
            .entities(null)
            .dates(null)
            .counts(null)
            .keywords(null)
            .fingerprint(null)
            .evidence(null)
            .build();
    return article
        .withHeadlines(null)
        .withDescriptions(null)
        .withBodies(null)
        .withAssociations(null)
        .withTitle(null)
        .withExtension(extension);
  }
}
