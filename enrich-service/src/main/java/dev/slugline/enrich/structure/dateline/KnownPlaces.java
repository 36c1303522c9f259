package dev.slugline.enrich.structure.dateline;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.slugline.enrich.structure.convention.Lexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Places that a dateline may name without an agency beside them: countries and cities as CLDR
 * spells them in the wires' languages, and those of {@code dateline-cities.txt}.
 */
final class KnownPlaces {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "ar");
  private static final Set<String> CITIES = cities();
  private static final Set<String> REGIONS = regions();

  private KnownPlaces() {}

  /** Whether the city is known, or the region or country that is named after it. */
  static boolean isKnown(String place) {
    String[] parts = place.split(",");
    String city = key(parts[0]);
    if (CITIES.contains(city) || REGIONS.contains(city) && parts.length == 1) {
      return true;
    }
    return parts.length > 1 && REGIONS.contains(key(parts[parts.length - 1]));
  }

  static boolean isRegion(String name) {
    return REGIONS.contains(key(name));
  }

  private static Set<String> cities() {
    var cities = new HashSet<>(Lexicon.words("dateline-cities.txt"));
    Set<String> zones =
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null);
    for (String language : LANGUAGES) {
      TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLanguageTag(language));
      for (String zone : zones) {
        String city = names.getExemplarLocationName(zone);
        if (city != null) {
          cities.add(key(city));
        }
      }
    }
    return Set.copyOf(cities);
  }

  private static Set<String> regions() {
    var regions = new HashSet<>(Lexicon.words("dateline-regions.txt"));
    for (String country : ULocale.getISOCountries()) {
      for (String language : LANGUAGES) {
        regions.add(
            key(new ULocale("und", country).getDisplayCountry(ULocale.forLanguageTag(language))));
      }
    }
    return Set.copyOf(regions);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
  }
}
