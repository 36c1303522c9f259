package dev.slugline.enrich.read.codes;

import java.util.regex.Pattern;

/** A byline as the format gives it, without the word that only introduces it. */
public final class Bylines {
  private static final Pattern LEAD =
      Pattern.compile("^(?:by|von|par|por|di|av|af|door)[\\s:]\\s*", Pattern.CASE_INSENSITIVE);

  private Bylines() {}

  /** The name that remains; the whole where nothing does. */
  public static String name(String byline) {
    String name = LEAD.matcher(byline.strip()).replaceFirst("");
    return name.isEmpty() ? byline.strip() : name;
  }
}
