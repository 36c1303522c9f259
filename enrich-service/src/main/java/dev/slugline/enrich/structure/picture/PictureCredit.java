package dev.slugline.enrich.structure.picture;

import dev.slugline.enrich.structure.convention.Agencies;
import dev.slugline.enrich.structure.convention.Lexicon;
import dev.slugline.enrich.structure.convention.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who made a picture, as its credit says: {@code [File: Jane Doe/Pool via Reuters]}, {@code (AP
 * Photo/Jane Doe)}, {@code REUTERS/Jane Doe}, {@code Photograph: Jane Doe/The Guardian}.
 *
 * @param photographers by name
 * @param agencies agencies, and whoever else handed the picture out
 * @param pool whether it was taken for a pool
 * @param archive whether it is a file picture
 */
record PictureCredit(
    List<String> photographers, List<String> agencies, boolean pool, boolean archive) {
  private static final int LONGEST = 160;
  private static final Set<String> PICTURE_AGENCIES = Lexicon.words("picture-agencies.txt");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<archive>file(?: photo| picture|"
              + " image)?|archive?|archivfoto|archivbild|archivo|archivio|symbolbild|symbolfoto"
              + "|(?:photos?|images?) d['’]archives?|(?:fotos?|imagen) de archivo|foto d['’]archivio"
              + "|ملف|أرشيف|من الأرشيف)\\s{0,2}[:/]\\s{0,3}|(?<photo>(?:photo(?:graph|graphs|graphy|s)?|pictures?|images?|fotos?|bild|crédito|crédit|kredit|credit|photo"
              + " credit|image credit|picture credit|crédit photo|foto di|foto de|صورة|تصوير)"
              + "\\s{0,2}(?::|\\bby\\b|\\bvon\\b|\\bpar\\b|\\bpor\\b|\\bdi\\b)\\s{0,3})"
              + "|(?<sign>(?:©|\\(c\\)|copyright)\\s{0,3})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern FILE_AT_END =
      Pattern.compile(
          "[,/|-]?\\s{0,2}(?<![\\p{L}])(?:files?|file"
              + " photo|archivo|archives?|archiv|archivio)\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS =
      Pattern.compile("\\s*[/|,;]\\s*|\\s+(?:via|for|through)\\s+|\\s+-\\s+");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "[\\p{Lu}\\p{Lo}@][\\p{L}\\p{M}\\d.&'’_-]{0,30}"
              + "(?:\\s(?:of|the|and|for|de|du|des|la|der|für|[\\p{Lu}\\p{Lo}\\d][\\p{L}\\p{M}\\d.&'’-]{0,30})){0,6}");
  private static final Pattern POOL =
      Pattern.compile("(?i)(?:^|[\\s-])pool(?:[\\s-]?(?:foto|photo|picture|image))?$");
  private static final Pattern HANDOUT =
      Pattern.compile(
          "(?i)(?:handout|hand out|hand-out|courtesy(?: of)?|provided by|obtained by|ho|social"
              + " media|screengrab)\\b[\\s/:]{0,3}");
  private static final Pattern AP_PHOTO =
      Pattern.compile(
          "(?i)^(AP|AFP|EPA|UPI|CP|EFE|dpa|Reuters)\\s+(?:photos?|images?|foto|file|illustration)$");

  /** Nothing where the text names no agency and no photographer. */
  static Optional<PictureCredit> read(String text) {
    String rest = text.strip();
    if (rest.isEmpty() || rest.length() > LONGEST) {
      return Optional.empty();
    }
    boolean archive = false;
    boolean labelled = false;
    for (Matcher label = LABEL.matcher(rest); label.lookingAt(); label = LABEL.matcher(rest)) {
      archive |= label.group("archive") != null;
      labelled = true;
      rest = rest.substring(label.end()).strip();
    }
    Matcher file = FILE_AT_END.matcher(rest);
    if (file.find() && file.start() > 0) {
      archive = true;
      rest = rest.substring(0, file.start()).strip();
    }
    var photographers = new ArrayList<String>();
    var agencies = new ArrayList<String>();
    boolean pool = false;
    boolean handedOut = false;
    for (String part : PARTS.split(rest)) {
      String name = part.strip();
      Matcher handout = HANDOUT.matcher(name);
      if (handout.lookingAt()) {
        labelled = true;
        handedOut = true;
        agencies.addAll(photographers); // who hands a picture out did not take it
        photographers.clear();
        name = name.substring(handout.end()).strip();
      }
      if (POOL.matcher(name).find()) {
        pool = true;
        name = POOL.matcher(name).replaceFirst("").strip();
      }
      if (FILE_AT_END.matcher(name).matches()) {
        archive = true;
        continue;
      }
      Matcher photo = AP_PHOTO.matcher(name);
      name = photo.matches() ? photo.group(1) : name;
      labelled |= photo.matches();
      if (name.isEmpty()) {
        continue;
      }
      if (isAgency(name)) {
        addOnce(agencies, name);
      } else if (!handedOut && PersonName.looksLike(name) && photographers.isEmpty()) {
        photographers.add(name);
      } else if (ORGANISATION.matcher(name).matches()) {
        addOnce(agencies, name);
      } else {
        return Optional.empty();
      }
    }
    boolean known = agencies.stream().anyMatch(PictureCredit::isAgency);
    boolean parted = rest.indexOf('/') > 0 || rest.contains(" via ");
    return labelled && !(photographers.isEmpty() && agencies.isEmpty())
            || archive && known
            || parted && (known || pool) && agencies.size() + photographers.size() < 6
        ? Optional.of(new PictureCredit(photographers, agencies, pool, archive))
        : Optional.empty();
  }

  private static void addOnce(List<String> names, String name) {
    if (names.stream().noneMatch(name::equalsIgnoreCase)) {
      names.add(name);
    }
  }

  private static boolean isAgency(String name) {
    return Agencies.isName(name) || PICTURE_AGENCIES.contains(name.toLowerCase(Locale.ROOT));
  }
}
