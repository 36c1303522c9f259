package dev.slugline.enrich.structure.ending;

import dev.slugline.contracts.Extension.Credit;
import dev.slugline.enrich.structure.convention.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sign-off that names what each one did: {@code Reporting by …; Writing by …; Editing by …}, with
 * or without brackets and semicolons, in the languages of {@code sign-off-roles.tsv}.
 */
final class SignOffRoles {
  private static final Map<String, String> ROLES = new HashMap<>();
  private static final Pattern ROLE;
  private static final Pattern END_OF_NAMES =
      Pattern.compile("(?:\\sللنشرة العربية)?[\\s;.,/)\\]–—-]{0,6}$");

  /** A sentence behind the names, such as whom to ask. */
  private static final Pattern SENTENCE =
      Pattern.compile("\\.\\s+\\p{Lu}\\p{Ll}+\\s+\\p{L}.*$", Pattern.DOTALL);

  static {
    for (String entry : Lexicon.entries("sign-off-roles.tsv")) {
      String[] columns = entry.split("\t");
      ROLES.put(columns[0].toLowerCase(Locale.ROOT), columns[1]);
    }
    ROLE =
        Pattern.compile(
            "(?<role>"
                + Lexicon.anyOf(new ArrayList<>(ROLES.keySet()))
                + ")\\s{1,2}(?:\\p{Lu}[\\p{L}' -]{2,25}\\sda\\s)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private SignOffRoles() {}

  /** Empty where the text does not begin with a role, or names nobody. */
  static List<Credit> read(String text) {
    String line = text.strip();
    int start = line.startsWith("(") || line.startsWith("[") ? 1 : 0;
    Matcher role = ROLE.matcher(line);
    role.region(start, line.length());
    var credits = new ArrayList<Credit>();
    if (!role.lookingAt()) {
      if (start == 0 || !role.find() || !isBoundary(line, role.start())) {
        return List.of();
      }
      add(credits, "reporting", line.substring(start, role.start())); // (A B, editing C D)
      if (credits.isEmpty()) {
        return List.of();
      }
    }
    String name = ROLES.get(key(role.group("role")));
    int from = role.end();
    while (role.find()) {
      if (role.start() > from && isBoundary(line, role.start())) {
        add(credits, name, line.substring(from, role.start()));
        name = ROLES.get(key(role.group("role")));
        from = role.end();
      }
    }
    add(credits, name, line.substring(from));
    return credits;
  }

  private static boolean isBoundary(String line, int at) {
    return !Character.isLetter(line.charAt(at - 1));
  }

  private static void add(List<Credit> credits, String role, String names) {
    String list = SENTENCE.matcher(names.strip()).replaceFirst("");
    list = END_OF_NAMES.matcher(list).replaceFirst("");
    list = list.replaceFirst("(?:\\s(?:and|et|und|y|e)|;|,)$", "");
    credits.addAll(CreditedNames.read(role, list));
  }

  private static String key(String role) {
    return role.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
