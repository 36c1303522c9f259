package dev.slugline.enrich.read.web.meta;

import com.fasterxml.jackson.databind.JsonNode;
import dev.slugline.enrich.read.web.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Finds who wrote the story: names without "By", roles and addresses, "A and B" parted. */
public final class Byline {
  /** The longest first: "written by" before "by". */
  private static final List<String> BY =
      WordList.of("by-words.txt").stream()
          .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
          .toList();

  private static final Set<String> AGENCIES = WordList.of("agency-names.txt");
  private static final Set<String> ROLES = WordList.of("role-words.txt");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?i)\\s*(?:[,;|•·/、，；\\n"
              + "]|&|\\s(?:and|und|et|y|e|og|och|en|i|dan|và|и|та|with|mit|avec|con|met|med)\\s)\\s*");

  /** What kind of text somebody wrote, before the name: {@code Eine Analyse von}. */
  private static final Pattern KIND =
      Pattern.compile(
          "^(?:(?:an?|ein|eine|une?|una?)\\s)?(?:analysis|comment|commentary|column|opinion|review|essay|interview|feature|report"
              + "|analyse|kommentar|kolumne|bericht|reportage|gastbeitrag|porträt|glosse|rezension|kritik"
              + "|propos recueillis|entretien|chronique|récit|billet|análisis|opinión|entrevista|crónica|reportaje"
              + "|analisi|commento|intervista)\\s?(?:\\s(?:by|von|par|por|di)\\s|:\\s?)(?=\\p{Lu})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Where or for whom somebody writes. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<=\\p{L}\\s\\p{L}{2,30})\\s(?:in|from|at|for|aus|für|pour|para|per)\\s(?=\\p{Lu}|the\\s).*$");

  /** What East Asian pages set behind a name. */
  private static final Pattern REPORTER = Pattern.compile("\\s?(?:記者|记者|기자|특파원|編集委員|報導|报道)$");

  private static final Pattern NO_NAME =
      Pattern.compile("(?i).*(?:https?:|www\\.|@|\\d|[<>{}=%]).*");
  private static final Pattern AND = Pattern.compile("(?i)\\s(?:and|und|et|y|e|og|och|en|&)\\s");
  private static final int LONGEST = 300;
  private static final int LONGEST_LINE = 100;
  private static final int MOST_WORDS_OF_NAME = 5;

  private Byline() {}

  /**
   * The writers that the page gives.
   *
   * @param names in the page's order; empty where it gives none
   * @param rule how they were found; null where the markup declares them
   */
  public record Found(List<String> names, String rule) {}

  /** What the markup declares, else what stands under a class that speaks of a byline. */
  public static Found of(WebPage page) {
    List<String> names = ofJsonLd(page);
    if (names.isEmpty()) {
      names = ofMeta(page);
    }
    if (names.isEmpty()) {
      names = ofElements(page.marks().property("author"));
    }
    if (names.isEmpty()) {
      names = ofElements(page.marks().property("creator"));
    }
    if (names.isEmpty()) {
      names = ofElements(page.marks().authors);
    }
    if (!names.isEmpty()) {
      return new Found(names, null);
    }
    names = ofElements(page.marks().bylines);
    return new Found(
        names.isEmpty() ? ofLines(NearHeadline.lines(page)) : names, "page-shows-byline");
  }

  /** A line that begins with "By" and two words or more of a name, and says little else. */
  private static List<String> ofLines(List<String> lines) {
    for (String line : lines) {
      String said = KIND.matcher(line).find() ? line : withoutBy(line);
      if (said.length() < line.length() && said.length() < LONGEST_LINE) {
        List<String> names = names(said);
        boolean list = AND.matcher(said).find();
        if (!names.isEmpty() && isFullName(names.get(0))) {
          return distinct(
              list ? names : names.subList(0, 1)); // what follows a comma is the affiliation
        }
      }
    }
    return List.of();
  }

  private static boolean isFullName(String name) {
    int words = name.split("[\\s-]+").length;
    return words > 1 && words <= MOST_WORDS_OF_NAME
        || AGENCIES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static List<String> ofJsonLd(WebPage page) {
    var people = new ArrayList<String>();
    var others = new ArrayList<String>();
    for (JsonNode author : flat(page.jsonLd().values("author"))) {
      String name = JsonLd.said(author.isObject() ? author.path("name") : author);
      if (name != null) {
        boolean organisation = author.isObject() && JsonLd.isA(author, "Organization");
        (organisation ? others : people).addAll(organisation ? List.of(name) : names(name));
      }
    }
    return distinct(people.isEmpty() ? others : people);
  }

  private static List<JsonNode> flat(List<JsonNode> nodes) {
    var flat = new ArrayList<JsonNode>();
    for (JsonNode node : nodes) {
      if (node.path("name").isArray()) {
        node.path("name").forEach(flat::add);
      } else {
        flat.add(node);
      }
    }
    return flat;
  }

  private static List<String> ofMeta(WebPage page) {
    for (String key :
        new String[] {
          "author",
          "article:author",
          "og:article:author",
          "article:author_name",
          "byl",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "cxenseparse:author"
        }) {
      var names = new ArrayList<String>();
      page.meta().all(key).forEach(content -> names.addAll(names(content)));
      if (!names.isEmpty()) {
        return distinct(names);
      }
    }
    return List.of();
  }

  private static List<String> ofElements(List<Element> elements) {
    for (Element element : elements) {
      Element name = element.selectFirst("[itemprop=name], [property$=name], [rel=author]");
      String text =
          element.hasAttr("content")
              ? element.attr("content")
              : (name == null ? element : name).text();
      List<String> names = text.length() < 150 ? names(text) : List.of();
      if (!names.isEmpty()) {
        return distinct(names);
      }
    }
    return List.of();
  }

  /** The people's names in the words of a byline. */
  static List<String> names(String byline) {
    if (byline.length() > LONGEST || byline.startsWith("http")) {
      return List.of();
    }
    var names = new ArrayList<String>();
    for (String part : PARTS.split(withoutBy(byline.replaceAll("\\s+", " ").strip()))) {
      String name = withoutBy(part.replaceAll("\\s*\\([^()]*\\)", "").strip());
      name = REPORTER.matcher(PLACE.matcher(name).replaceFirst("")).replaceFirst("");
      if (name(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static String withoutBy(String text) {
    Matcher kind = KIND.matcher(text);
    if (kind.find() && kind.end() < text.length()) {
      return withoutBy(text.substring(kind.end()));
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String by : BY) {
      if (lower.startsWith(by)
          && lower.length() > by.length()
          && " :：／".indexOf(lower.charAt(by.length())) >= 0) {
        return withoutBy(text.substring(by.length() + 1).strip());
      }
    }
    return text;
  }

  private static boolean name(String text) {
    if (text.length() < 2 || text.length() > 60 || NO_NAME.matcher(text).matches()) {
      return false;
    }
    if (AGENCIES.contains(text.toLowerCase(Locale.ROOT))) {
      return true;
    }
    String[] words = text.split(" ");
    boolean role =
        Arrays.stream(words)
            .anyMatch(w -> ROLES.contains(w.toLowerCase(Locale.ROOT).replace(".", "")));
    return words.length <= 6 && !role && !Character.isLowerCase(text.codePointAt(0));
  }

  private static List<String> distinct(List<String> names) {
    Map<String, String> byKey = new LinkedHashMap<>();
    names.forEach(name -> byKey.putIfAbsent(Headline.key(name), name));
    return byKey.values().stream().collect(Collectors.toList());
  }
}
