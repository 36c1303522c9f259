package dev.slugline.enrich.roundtrip;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A story that nobody wrote, in words that no language has, with the signs that upset readers.
 *
 * @param id without a sign that means something in a format
 * @param made with seconds and an odd zone
 */
record Tale(
    String id,
    int version,
    int urgency,
    OffsetDateTime made,
    String headline,
    String summary,
    String by,
    List<Part> parts) {

  /** A paragraph, a heading, a list's items or a table's rows with a tab between two cells. */
  record Part(Kind kind, List<String> lines) {}

  enum Kind {
    PARAGRAPH,
    HEADING,
    LIST,
    TABLE
  }

  /** The letters of a script, each a syllable that begins a word well. */
  enum Script {
    LATIN("ba be do fi gu ha ki lo mu na pe ra so ti vu wa zo"),
    ACCENTED("bä çe dó fî gú hå kø ñe pé rà šo tē vů zł ôb üm"),
    CYRILLIC("ба ве ги до жу за ки ло му не по ра се ти фу хо"),
    GREEK("βα γε δι ζο θη κυ λω μα νέ πο ρά σι τω φε χό"),
    ARABIC("با تو جي دا رو سي فا قو كي لا مو ني"),
    HEBREW("בא גו די הא זו לי מא נו סי פא רו תי"),
    DEVANAGARI("बा गे दि नो पु मा रे लि वो सु"),
    HANGUL("가 나 도 리 무 바 소 지 하 코"),
    HAN("山 水 木 火 土 金 月 人 大 小"),
    KANA("さ き ふ ね も り や か ト ラ");

    private final String[] syllables;

    Script(String syllables) {
      this.syllables = syllables.split(" ");
    }

    String word(Random random) {
      var word = new StringBuilder();
      for (int i = 1 + random.nextInt(3); i >= 0; i--) {
        word.append(syllables[random.nextInt(syllables.length)]);
      }
      return word.toString();
    }
  }

  private static final String[] SIGNS = {
    "R&D",
    "5 < 6",
    "a<b",
    "x > y",
    "50 %",
    "\"ha\"",
    "'so'",
    "“so”",
    "«ja»",
    "&c",
    "3½",
    "€7",
    "n°2",
    "a/b",
    "C++",
    "#1",
    "@desk",
    "1.5",
    "{x}",
    "[y]",
    "\\o/",
    "100$",
    "`tick`",
    "http://x.example/a?b=1&c=2"
  };

  private static final List<Script> ALL = List.of(Script.values());

  static Tale any(Random random) {
    return of(ALL.get(random.nextInt(ALL.size())), true, random);
  }

  /** In letters that eight bits can hold, without tables and lists. */
  static Tale western(Random random) {
    return of(random.nextBoolean() ? Script.LATIN : Script.ACCENTED, false, random);
  }

  /** Paragraphs only, in any script. */
  static Tale plain(Random random) {
    return of(ALL.get(random.nextInt(ALL.size())), false, random);
  }

  private static Tale of(Script script, boolean structured, Random random) {
    var parts = new ArrayList<Part>();
    parts.add(new Part(Kind.PARAGRAPH, List.of(paragraph(script, random))));
    for (int i = random.nextInt(6); i > 0; i--) {
      parts.add(part(structured ? random.nextInt(8) : 9, script, random));
    }
    parts.add(new Part(Kind.PARAGRAPH, List.of(paragraph(script, random))));
    int offset = random.nextInt(27) - 12;
    LocalDateTime local =
        LocalDateTime.of(2021, 1, 1, 0, 0).plusSeconds(random.nextInt(170_000_000));
    int half = offset > 0 && random.nextInt(4) == 0 && offset < 14 ? 30 : 0;
    return new Tale(
        "tale-" + (100_000 + random.nextInt(900_000)),
        1 + random.nextInt(40),
        1 + random.nextInt(8),
        local.atOffset(ZoneOffset.ofHoursMinutes(offset, half)),
        capital(words(script, 4 + random.nextInt(5), true, random)),
        // shorter than any body: of a feed's texts the longer one is the story
        capital(words(script, 9, true, random)) + '.',
        capital(script.word(random)) + ' ' + capital(script.word(random)),
        List.copyOf(parts));
  }

  private static Part part(int kind, Script script, Random random) {
    return switch (kind) {
      case 0 -> new Part(Kind.HEADING, List.of(capital(words(script, 3, false, random))));
      case 1 ->
          new Part(
              Kind.LIST,
              List.of(
                  capital(words(script, 5, true, random)),
                  capital(words(script, 3, true, random))));
      case 2 ->
          new Part(
              Kind.TABLE,
              List.of(
                  script.word(random) + '\t' + script.word(random),
                  script.word(random) + '\t' + random.nextInt(99)));
      default -> new Part(Kind.PARAGRAPH, List.of(paragraph(script, random)));
    };
  }

  private static String paragraph(Script script, Random random) {
    var sentences = new ArrayList<String>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      sentences.add(sentence(script, random));
    }
    return String.join(" ", sentences);
  }

  private static String sentence(Script script, Random random) {
    return capital(words(script, 12 + random.nextInt(14), true, random)) + '.';
  }

  /** Signs stand between words, never at the ends, where formats have signs of their own. */
  private static String words(Script script, int count, boolean signs, Random random) {
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      boolean sign = signs && i > 1 && i < count - 1 && random.nextInt(7) == 0;
      words.add(sign ? SIGNS[random.nextInt(SIGNS.length)] : script.word(random));
    }
    return String.join(" ", words);
  }

  private static String capital(String text) {
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }

  /** All its words in order. */
  String words() {
    return parts.stream()
        .flatMap(part -> part.lines().stream())
        .collect(Collectors.joining(" "))
        .replace('\t', ' ');
  }

  List<String> paragraphs() {
    return parts.stream().flatMap(part -> part.lines().stream()).toList();
  }
}
