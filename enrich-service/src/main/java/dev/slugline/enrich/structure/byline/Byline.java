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
          "(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|DI|[Aa]f|AF|[Aa]v|AV|[Dd]oor|DOOR|(?i:(?:reported|written|story|words|text|analysis)"
              + " by)|Text:|Texto:|Testo:|Texte :|بقلم:?|كتب:?|كتبت:?)\\s{1,3}");
  private static final Pattern LIST =
      Pattern.compile(
          "\\s*,\\s*|\\s+(?:[Aa]nd|AND|[Uu]nd|UND|et|ET|y|Y|e|E|og|OG|och|OCH|&|with|WITH|و)\\s+");
  private static final Pattern LAST_OF_LIST =
      Pattern.compile("\\s(?:[Aa]nd|AND|[Uu]nd|UND|et|ET|y|Y|e|E|og|OG|och|OCH|&)\\s");
  private static final Pattern AFFILIATION_AFTER =
      Pattern.compile(
          "\\s*[,;|/(]\\s*|\\s+(?:of|for|in|für|aus|pour|à|para|en|per|a)\\s+(?=\\p{Lu})");

  /** Nothing where the line is no byline. */
  static Optional<Byline> read(String line) {
    Matcher opener = OPENER.matcher(line);
    if (line.length() > LONGEST || !opener.lookingAt()) {
      return Optional.empty();
    }
    int from = opener.end();
    String rest = line.substring(from);
    if (Agencies.isName(rest) || Affiliations.isStaff(rest)) {
      return Optional.of(new Byline(rest.strip(), from, List.of(rest.strip()), null));
    }
    List<String> names = names(rest);
    return names.isEmpty()
        ? withAffiliation(rest, from)
        : Optional.of(new Byline(rest.strip(), from, names, null));
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
    boolean persons =
        names.stream().allMatch(name -> PersonName.looksLike(name) && !Affiliations.is(name));
    return persons || names.stream().allMatch(Agencies::isName) ? names : List.of();
  }

  private static String unbracketed(String text) {
    String tail = text.strip();
    return tail.endsWith(")") && tail.indexOf('(') < 0
        ? tail.substring(0, tail.length() - 1).strip()
        : tail;
  }
}
