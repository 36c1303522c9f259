package dev.slugline.enrich.structure.byline;

import dev.slugline.enrich.structure.convention.Agencies;
import dev.slugline.enrich.structure.convention.PersonName;
import dev.slugline.enrich.structure.convention.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A byline as read from one line.
 *
 * @param by the names as written, without the word before them and the affiliation after them
 * @param from where {@code by} begins in the line
 * @param names each name
 * @param title the title or affiliation; null where the line has none
 */
record Byline(String by, int from, List<String> names, String title) {
  private static final int LONGEST = 220;
  private static final Pattern OPENER =
      Pattern.compile(
          "(?:(?:(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Aa]f|AF|[Aa]v|AV|[Dd]oor|DOOR"
              + "|(?i:(?:reported|written|story|words|text|analysis) by|propos recueillis par|a cura"
              + " di)):?|Text:|Texto:|Testo:|Texte :|بقلم:?|كتب:?|كتبت:?|كتبه:?)\\s{1,3}"
              + "|(?i:de(?=\\s(?:notre|nos|nuestr[oa]s?)\\s)|dal(?=\\snostro\\s)|dalla(?=\\snostra\\s))\\s"
              + "|(?i:d[ae]ll)['’](?=(?i:inviat|corrispondent)))");
  private static final Pattern LIST =
      Pattern.compile(
          "\\s*,\\s*(?:(?:and|und|et|y|e)\\s+)?|\\s+(?:[Aa]nd|AND|[Uu]nd|UND|et|ET|y|Y|e|E|og|OG|och|OCH|&|with|WITH|و)\\s+");
  private static final Pattern LAST_OF_LIST =
      Pattern.compile("\\s(?:[Aa]nd|AND|[Uu]nd|UND|et|ET|y|Y|e|E|og|OG|och|OCH|&)\\s");
  private static final Pattern AFFILIATION_AFTER =
      Pattern.compile(
          "\\s*[,;|/(]\\s*|\\s+(?:of|for|in|für|aus|pour|à|para|en|per|a)\\s+(?=\\p{Lu})"
              + "|\\s+(?:and|und|et|y|e|with|mit|avec|con)\\s+");
  private static final Pattern WORKED_FROM =
      Pattern.compile("\\s(?:in|aus|à|en|a)\\s(?=\\p{Lu})[^,]{2,40}$");
  private static final Pattern AND =
      Pattern.compile("\\s+(?:and|und|et|y|e|with|mit|avec|con)\\s+");
  private static final Pattern JOINED_AND = Pattern.compile("\\s+و(?=[\\p{IsArabic}])");
  private static final int MOST_WORDS_OF_TITLE = 5;

  /** Nothing where the line is no byline. */
  static Optional<Byline> read(String line) {
    boolean bracketed =
        line.startsWith("(") && line.endsWith(")") && line.indexOf(')') > line.length() - 2;
    int end = bracketed ? line.length() - 1 : line.length();
    Matcher opener = OPENER.matcher(line).region(bracketed ? 1 : 0, end);
    if (line.length() > LONGEST || !opener.lookingAt()) {
      return Optional.empty();
    }
    int from = opener.end();
    String rest = line.substring(from, end);
    if (Agencies.isName(rest) || Affiliations.isStaff(rest)) {
      return Optional.of(new Byline(rest.strip(), from, List.of(rest.strip()), null));
    }
    List<String> names = names(rest);
    if (!names.isEmpty()) {
      return Optional.of(new Byline(rest.strip(), from, names, null));
    }
    return withPlaces(rest, from)
        .or(() -> withAffiliation(rest, from))
        .or(() -> withTitleBefore(rest, from));
  }

  /** The names and the title of a byline that the format marks off, with or without "By". */
  static Optional<Byline> ofMarked(String by) {
    Optional<Byline> read = read(by);
    if (read.isPresent() || by.length() > LONGEST) {
      return read;
    }
    List<String> names = names(by);
    return names.isEmpty()
        ? withPlaces(by, 0).or(() -> withAffiliation(by, 0)).or(() -> withTitleBefore(by, 0))
        : Optional.of(new Byline(by.strip(), 0, names, null));
  }

  /** {@code Jane Doe in Lima and Jo Roe in Quito}: one byline, each from a place. */
  private static Optional<Byline> withPlaces(String rest, int from) {
    String[] parts = LIST.split(rest.strip());
    List<String> names =
        Arrays.stream(parts)
            .map(part -> WORKED_FROM.matcher(part).replaceFirst("").strip())
            .toList();
    boolean placed = parts.length > 1 && !parts[0].strip().equals(names.get(0));
    return placed && names.stream().allMatch(Byline::isPerson)
        ? Optional.of(new Byline(rest.strip(), from, names, null))
        : Optional.empty();
  }

  /** {@code our correspondent Jane Doe}, {@code notre correspondante à Lima, Jane Doe}. */
  private static Optional<Byline> withTitleBefore(String rest, int from) {
    String[] words = rest.split("\\s+");
    int at = 0;
    for (int i = 0; i < Math.min(words.length - 2, MOST_WORDS_OF_TITLE); i++) {
      at = rest.indexOf(words[i], at) + words[i].length();
      boolean comma = words[i].endsWith(",");
      String title = rest.substring(0, comma ? at - 1 : at).strip();
      boolean trade = comma ? Affiliations.is(title) : Affiliations.isTrade(words[i]);
      List<String> names = trade ? names(rest.substring(at)) : List.of();
      if (!names.isEmpty() && names.stream().allMatch(Byline::isPerson)) {
        String by = rest.substring(at).strip();
        return Optional.of(new Byline(by, from + rest.indexOf(by, at), names, title));
      }
    }
    return Optional.empty();
  }

  /** The longest list of names wins, so that the last joint before an affiliation is the one. */
  private static Optional<Byline> withAffiliation(String rest, int from) {
    List<MatchResult> joints = AFFILIATION_AFTER.matcher(rest).results().toList();
    for (int i = joints.size() - 1; i >= 0; i--) {
      MatchResult joint = joints.get(i);
      String by = rest.substring(0, joint.start()).strip();
      String tail = unbracketed(rest.substring(joint.end()));
      List<String> names = names(by);
      if (!names.isEmpty() && isAffiliation(tail, by, joint.group())) {
        return Optional.of(new Byline(by, from, names, tail));
      }
    }
    return Optional.empty();
  }

  /** After a comma, only a list that has ended, or a word of the trade, makes an affiliation. */
  private static boolean isAffiliation(String tail, String names, String joint) {
    if (AND.matcher(joint).matches()) {
      return Affiliations.isAgency(tail);
    }
    if (tail.isEmpty()
        || Words.count(tail) > 14
        || Words.endsSentence(tail) && Words.count(tail) > 10) {
      return Affiliations.is(tail);
    }
    return Affiliations.is(tail)
        || !joint.contains(",")
        || (LAST_OF_LIST.matcher(names).find() && !LAST_OF_LIST.matcher(tail).find());
  }

  /** Persons or agencies, not both: an agency after a person's name is the affiliation. */
  private static List<String> names(String text) {
    List<String> names = Arrays.stream(LIST.split(text.strip())).map(String::strip).toList();
    List<String> apart = Arrays.stream(JOINED_AND.split(text.strip())).map(String::strip).toList();
    if (apart.size() > 1 && apart.stream().allMatch(Byline::isPerson)) {
      return apart;
    }
    return names.stream().allMatch(Byline::isPerson) || names.stream().allMatch(Agencies::isName)
        ? names
        : List.of();
  }

  private static boolean isPerson(String name) {
    return PersonName.looksLike(name) && !Affiliations.is(name);
  }

  private static String unbracketed(String text) {
    String tail = text.strip();
    return tail.endsWith(")") && tail.indexOf('(') < 0
        ? tail.substring(0, tail.length() - 1).strip()
        : tail;
  }
}
