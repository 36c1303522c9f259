package dev.slugline.enrich.structure.ending;

import dev.slugline.contracts.Extension.Credit;
import dev.slugline.enrich.structure.convention.Draft;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who reported, wrote and edited a story: {@code (Reporting by Jane Doe in Lima; Editing by John
 * Roe)}, {@code Associated Press writer Jane Doe in Lima contributed to this report.}, {@code dpa
 * /ck/jha yyfx z2 hgo}, {@code ab/cd/ef}.
 */
final class SignOff implements EndLine {
  private static final int LONGEST = 700;

  private static final Pattern INITIALS =
      Pattern.compile(
          "(?:(?:dpa|afp|efe|apa|ats|sda|ansa|epd|kna|sid)[\\s-])?(?:[a-zäöü]{0,4}\\s?/\\s?)?[a-zäöü]{2,5}(?:[/-][a-zäöü]{1,5}){1,5}(?:\\s(?:yy[a-z]{1,4}|[a-z]\\d|[a-z]{2,4})){0,6}"
              + "|(?:dpa|apa|ats|sda)(?:\\s[a-z/]{2,8}){1,5}\\syy[a-z]{1,4}(?:\\s[a-z\\d]{1,4}){0,5}");

  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "(?:_+\\s{0,3})?(?:(?:The )?(?:AP|Associated"
              + " Press|APTN|Reuters|AFP|CNN|Staff|Bloomberg|dpa|UPI|Xinhua|Canadian Press)\\s)?"
              + "(?:(?:[\\p{L}&-]{1,20}\\s){0,4}?(?i:writers?|reporters?|correspondents?|journalists?|staffers?|researchers?|photographers?|videographers?|producers?|contributors?|freelancers?)\\s)?(?<names>\\p{Lu}.{3,400}?),?\\s(?<verb>(?:also"
              + " )?contributed(?: reporting)?(?: (?:to|from) [^.]{2,60})?|(?:helped with|assisted with|also reported) this (?:story|report|article)|reported from"
              + " [^.]{2,60})\\.?",
          Pattern.DOTALL);
  private static final List<String> TELLING =
      List.of(
          "contributed",
          "reported from",
          "helped with this",
          "assisted with this",
          "also reported this");
  private static final Pattern IS_LIST =
      Pattern.compile(
          "(?:AP|Associated Press|writers?|reporters?|correspondents?|journalists?|contributed(?:"
              + " reporting)?(?: to this (?:report|story|article))?\\.?$|\\bin\\s\\p{Lu}|^(?:\\S+\\s){2,4}reported from(?:\\s\\S+){1,3}$)");

  /**
   * Who wrote the story is named by surname in the sentence before: {@code Roe reported from Lima.}
   */
  private static final Pattern REPORTED_BEFORE =
      Pattern.compile(
          "(?<name>\\p{Lu}[\\p{L}'’-]{1,25})\\sreported from (?<place>[^.]{2,40})\\.\\s+(?<rest>\\p{Lu}.{10,400})",
          Pattern.DOTALL);

  @Override
  public String read(Draft draft, int block) {
    String text = draft.text(block);
    if (text.length() > LONGEST || block == 0) {
      return null;
    }
    List<Credit> credits = SignOffRoles.read(text);
    if (credits.isEmpty()) {
      credits = contributors(text);
    }
    if (!credits.isEmpty()) {
      draft.story().desk().addCredits(credits);
      return "x-slugline.credits";
    }
    boolean initials =
        draft.isCopy()
            && block >= draft.size() - 3
            && text.length() <= 40
            && INITIALS.matcher(text).matches();
    if (initials) {
      draft.story().desk().addCredits(new Credit("editing", text, null));
      return "x-slugline.credits";
    }
    return null;
  }

  @Override
  public String rule() {
    return "sign-off";
  }

  private static List<Credit> contributors(String text) {
    if (TELLING.stream().noneMatch(text::contains)) {
      return List.of();
    }
    Matcher before = REPORTED_BEFORE.matcher(text);
    if (before.matches()) {
      List<Credit> rest = contributors(before.group("rest"));
      return rest.isEmpty()
          ? rest
          : Stream.concat(
                  Stream.of(new Credit("reporting", before.group("name"), before.group("place"))),
                  rest.stream())
              .toList();
    }
    Matcher contributed = CONTRIBUTED.matcher(text);
    if (!contributed.matches() || !IS_LIST.matcher(text).find()) {
      return List.of();
    }
    String names = contributed.group("names");
    if (names.indexOf('“') >= 0
        || names.indexOf('"') >= 0
        || names.contains(". ") && names.length() > 200) {
      return List.of();
    }
    String verb = contributed.group("verb");
    int from = verb.indexOf("reported from ");
    String place = from < 0 ? "" : " in " + verb.substring(from + "reported from ".length());
    return CreditedNames.read("reporting", names + place);
  }
}
