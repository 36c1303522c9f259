package dev.slugline.enrich.roundtrip;

import dev.slugline.enrich.roundtrip.Written.Kind;
import dev.slugline.enrich.roundtrip.Written.Part;
import dev.slugline.enrich.roundtrip.Written.Run;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes stories and quirks by chance, from one seed each, so that a failure can be seen again. */
final class Stories {
  private static final String[] LETTERS = {
    "abcdefghijklmnopqrstuvwxyz",
    "ABCDEGHKLMNOPRSTUVWZ",
    // of one language: a declared charset whose letters no language has together is not believed
    "aces\u00e9\u00e8\u00e0\u00ea\u00e7tr",
    "\u043c\u043e\u0440\u0435\u0442\u0443",
    "\u0628\u062d\u0631\u0648\u062c",
    "\u6d77\u6e2f\u706f"
  };
  private static final String[] SIGNS = {
    "&",
    "<",
    "]]>",
    "\"",
    "'",
    "&amp;",
    "5<6",
    "a&b;",
    "\u201chm\u201d",
    "\ud83d\ude00",
    "--",
    "1.5"
  };

  private Stories() {}

  static Arbitrary<Written> any() {
    return Arbitraries.longs().map(Stories::of);
  }

  static Arbitrary<Quirks> quirks() {
    Arbitrary<Boolean> coin = Arbitraries.of(true, false);
    return Combinators.combine(
            coin,
            Arbitraries.of("", "", "n:", "g2:"),
            coin,
            coin,
            coin,
            coin,
            Arbitraries.of(Quirks.Encoding.class),
            Arbitraries.integers().between(0, 3))
        .as(Quirks::new)
        // a character that Latin-1 lacks cannot stand in a CDATA section
        .filter(q -> !(q.encoding() == Quirks.Encoding.LATIN_1 && (q.cdata() || q.form() >= 2)));
  }

  private static Written of(long seed) {
    var random = new Random(seed);
    List<Part> body = new ArrayList<>();
    int parts = 1 + random.nextInt(6);
    for (int i = 0; i < parts; i++) {
      body.add(
          part(
              random,
              i == 0 ? Kind.PARAGRAPH : Kind.values()[random.nextInt(Kind.values().length)]));
    }
    return new Written(
        "urn:newsml:tide.example:20310102:t" + random.nextInt(100_000),
        1 + random.nextInt(40),
        words(random, 5),
        words(random, 7),
        name(random) + " " + name(random),
        name(random),
        "tide-" + name(random),
        words(random, 4),
        1 + random.nextInt(8),
        OffsetDateTime.of(
            2031,
            1 + random.nextInt(12),
            1 + random.nextInt(28),
            random.nextInt(24),
            random.nextInt(60),
            random.nextInt(60),
            0,
            ZoneOffset.ofHours(random.nextInt(24) - 11)),
        List.of("en", "fr-CA", "ar", "sv").get(random.nextInt(4)),
        body);
  }

  private static Part part(Random random, Kind kind) {
    List<List<Run>> lines = new ArrayList<>();
    int count =
        switch (kind) {
          case PARAGRAPH, HEADING -> 1;
          case NESTED_LIST -> 3 + random.nextInt(2);
          default -> 1 + random.nextInt(3);
        };
    for (int i = 0; i < count; i++) {
      List<Run> runs = new ArrayList<>();
      int pieces =
          switch (kind) {
            case TABLE -> 2;
            case PREFORMATTED -> 1;
            default -> 1 + random.nextInt(4);
          };
      for (int j = 0; j < pieces; j++) {
        boolean laidOut = kind == Kind.PREFORMATTED;
        String text = laidOut ? words(random, 3).replace(" ", "    ") : words(random, 4);
        boolean parted = kind != Kind.TABLE && !laidOut && random.nextBoolean();
        runs.add(new Run(parted ? text + " " : text, laidOut ? 0 : random.nextInt(6)));
      }
      lines.add(runs);
    }
    return new Part(kind, lines);
  }

  private static String words(Random random, int most) {
    List<String> words = new ArrayList<>();
    words.add(name(random));
    int count = random.nextInt(most);
    for (int i = 0; i < count; i++) {
      words.add(
          random.nextInt(4) == 0
              ? SIGNS[random.nextInt(SIGNS.length)]
              : word(random, LETTERS[random.nextInt(LETTERS.length)]));
    }
    return String.join(" ", words);
  }

  private static String name(Random random) {
    return word(random, LETTERS[1]).charAt(0) + word(random, LETTERS[0]) + "um";
  }

  private static String word(Random random, String letters) {
    var word = new StringBuilder();
    int length = 2 + random.nextInt(8);
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
