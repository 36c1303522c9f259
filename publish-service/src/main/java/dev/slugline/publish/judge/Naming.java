package dev.slugline.publish.judge;

import dev.slugline.contracts.Article;
import dev.slugline.contracts.Extension;
import dev.slugline.publish.Standing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** By what names an item can be called by others, and which others it calls. */
public final class Naming {
  private static final Set<String> CANCELLING = Set.of("kills", "withdraws");
  private static final Set<String> FOLLOWING = Set.of("updates", "corrects", "continues");
  private static final int LONGEST_NUMBER = 9;

  private Naming() {}

  /** The item's other names; its running number on the wire is {@code #} and the digits. */
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
    names.remove(article.uri());
    return List.copyOf(names);
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

  /** The item that this one goes on from, as it names it. */
  public static Optional<String> followed(Article article) {
    return links(article).stream()
        .filter(link -> FOLLOWING.contains(link.rel()))
        .map(link -> link.target().strip())
        .filter(target -> !target.equals(article.uri()))
        .findFirst();
  }

  /** What a notice asks of itself: it is to be read, what it speaks of is not. */
  public static Asked itself(Asked asked) {
    return new Asked(Standing.LIVE, asked.state(), false);
  }

  /** The running number in a name such as {@code dpa 157}. */
  public static Optional<String> number(String name) {
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
        : Optional.of("#" + Integer.parseInt(digits));
  }

  private static List<Extension.Link> links(Article article) {
    List<Extension.Link> links = article.extension().links();
    return links == null
        ? List.of()
        : links.stream().filter(link -> link.rel() != null && link.target() != null).toList();
  }
}
