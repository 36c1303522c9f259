package dev.slugline.publish.judge;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.contracts.Extension.Signal;
import dev.slugline.publish.books.entry.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * By what names an item can be called by others, and which others it calls.
 *
 * <p>A name is a uri or another id of the item, and holds for good; or a passing name, which means
 * another story a day later: its running number ({@code #157}), the keyword of its ANPA cycle
 * ({@code slug:US--Storm}), its headline ({@code headline:...}).
 */
public final class Naming {
  private static final Set<String> CANCELLING = Set.of("kills", "withdraws");
  private static final Set<String> FOLLOWING = Set.of("updates", "corrects", "continues");
  private static final Set<Signal> GOING_ON =
      Set.of(
          Signal.UPDATE,
          Signal.CORRECTION,
          Signal.REFILE,
          Signal.REPEAT,
          Signal.WRITETHRU,
          Signal.LEAD,
          Signal.ADD,
          Signal.WRAPUP);
  private static final String NUMBER = "#";
  private static final String SLUG = "slug:";
  private static final String HEADLINE = "headline:";
  private static final long PASSING = Duration.ofHours(24).toMillis();
  private static final int LONGEST_NUMBER = 9;

  private static final Pattern CYCLE = Pattern.compile("(?i)^(?:BCs?|AMs?|PMs?|AP)-(.{2,80})$");
  private static final Pattern TAGS =
      Pattern.compile("^(?:[\\p{Lu}][\\p{Lu} ]{1,30}(?: \\d{1,2})?\\s?[-–—:/]+\\s?)+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST_HEADLINE = 160;
  private static final int SHORTEST_HEADLINE = 12;

  private Naming() {}

  /** The item's other names. */
  public static List<String> of(Article article) {
    var names = new LinkedHashSet<String>();
    if (article.altIds() != null) {
      article.altIds().stream()
          .map(Article.AltId::value)
          .filter(name -> name != null && !name.isBlank())
          .map(String::strip)
          .forEach(names::add);
    }
    number(article.extension().sequence()).ifPresent(names::add);
    keyword(article).ifPresent(names::add);
    headline(article).ifPresent(names::add);
    names.remove(article.uri());
    return List.copyOf(names);
  }

  /** What a name that stands in a text may mean: itself, or a running number. */
  public static List<String> alike(String name) {
    var names = new ArrayList<String>();
    names.add(name);
    if (!isPassing(name)) {
      number(name).ifPresent(names::add);
    }
    return names;
  }

  /** Since when a name must have been given to mean its item still. */
  public static long validSince(String name, long now) {
    return isPassing(name) ? now - PASSING : 0;
  }

  private static boolean isPassing(String name) {
    return name.startsWith(NUMBER) || name.startsWith(SLUG) || name.startsWith(HEADLINE);
  }

  /** Whether all items of a story are called so, not one of them alone. */
  public static boolean isShared(String name) {
    return name.startsWith(SLUG);
  }

  /** Whether the name may be that of items to come, too. */
  public static boolean isOfMore(String name) {
    return name.startsWith(SLUG) || name.startsWith(HEADLINE);
  }

  /** The items that this one kills or withdraws, as it names them. */
  public static List<String> cancelled(Article article, Asked asked) {
    var targets = new ArrayList<String>();
    for (Extension.Link link : links(article)) {
      boolean speaksOfIt = asked.notice() && FOLLOWING.contains(link.rel());
      if (CANCELLING.contains(link.rel()) || speaksOfIt) {
        targets.add(link.target().strip());
      }
    }
    targets.remove(article.uri());
    return targets;
  }

  /**
   * What a notice means that names no item: the keyword it stands under, and the headline it
   * repeats.
   */
  public static List<String> meant(Article article, Asked asked) {
    if (asked.standing() != Standing.CANCELLED) {
      return List.of();
    }
    var meant = new ArrayList<String>();
    keyword(article).ifPresent(meant::add);
    headline(article).ifPresent(meant::add);
    return meant;
  }

  /** The items that this one may go on from, as it names them; the surest first. */
  public static List<String> followed(Article article) {
    var followed = new ArrayList<String>();
    links(article).stream()
        .filter(link -> FOLLOWING.contains(link.rel()))
        .map(link -> link.target().strip())
        .filter(target -> !target.equals(article.uri()))
        .forEach(followed::add);
    if (followed.isEmpty()) {
      keyword(article).ifPresent(followed::add);
    }
    return followed;
  }

  /** Whether the item says that it goes on from another one, without naming it. */
  public static boolean goesOn(Article article) {
    List<Signal> signals = article.extension().signals();
    return signals != null && signals.stream().anyMatch(GOING_ON::contains);
  }

  /** What a notice asks of itself: it is to be read, what it speaks of is not. */
  public static Asked itself(Asked asked) {
    return new Asked(Standing.LIVE, asked.state(), false);
  }

  /** The running number in a name such as {@code dpa 157}. */
  private static Optional<String> number(String name) {
    if (name == null) {
      return Optional.empty();
    }
    int start = name.length();
    while (start > 0 && Character.isDigit(name.charAt(start - 1))) {
      start--;
    }
    String digits = name.substring(start);
    boolean words =
        name.substring(0, start).chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    return digits.isEmpty() || digits.length() > LONGEST_NUMBER || !words
        ? Optional.empty()
        : Optional.of(NUMBER + Integer.parseInt(digits));
  }

  /** The keyword under which ANPA wires file a story and all that follows it. */
  private static Optional<String> keyword(Article article) {
    if (article.slugline() == null) {
      return Optional.empty();
    }
    Matcher cycle = CYCLE.matcher(article.slugline().strip());
    return cycle.matches()
        ? Optional.of(SLUG + cycle.group(1).strip().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The main headline without the tags before it, whatever its case and punctuation. */
  private static Optional<String> headline(Article article) {
    if (article.headlines() == null || article.headlines().isEmpty()) {
      return Optional.empty();
    }
    String main = article.headlines().get(0).value();
    if (main == null) {
      return Optional.empty();
    }
    String bare = TAGS.matcher(main.strip()).replaceFirst("");
    String words = NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return words.length() < SHORTEST_HEADLINE
        ? Optional.empty()
        : Optional.of(HEADLINE + words.substring(0, Math.min(words.length(), LONGEST_HEADLINE)));
  }

  private static List<Extension.Link> links(Article article) {
    List<Extension.Link> links = article.extension().links();
    return links == null
        ? List.of()
        : links.stream().filter(link -> link.rel() != null && link.target() != null).toList();
  }
}
