package dev.slugline.enrich.identify;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the charset of eight-bit copy that says nothing about it: ICU's candidates by letter
 * frequencies, weighed with what each makes of the bytes. Candidates that give no text are out,
 * however sure ICU is.
 */
final class CharsetGuess {
  /** What gives less plausible text than this gives none. */
  private static final double LEAST = 0.7;

  private static final int SAMPLE = 32_768;

  private record Candidate(String charset, double start) {}

  /** Charsets that ICU does not know or ranks low, with what each starts from. */
  private static final List<Candidate> OTHERS =
      List.of(
          new Candidate("windows-1252", 0.35),
          new Candidate("windows-1250", 0.15),
          new Candidate("windows-1257", 0.12),
          new Candidate("windows-1251", 0.1),
          new Candidate("windows-1253", 0.1),
          new Candidate("windows-1254", 0.1),
          new Candidate("x-windows-874", 0.1),
          new Candidate("IBM850", 0.1),
          new Candidate("IBM866", 0.1),
          new Candidate("x-MacRoman", 0.08),
          new Candidate("windows-1258", 0.05));

  private static final List<String> NEVER =
      List.of("UTF-8", "UTF-16", "UTF-32", "IBM4", "ISO-2022");

  /** The best text that the bytes give; nothing where none is plausible. */
  Optional<Decoded> guess(byte[] bytes, String language) {
    var detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? sample(bytes) : bytes);
    Map<Charset, Double> candidates = candidates(detector.detectAll());
    Decoded best = null;
    double bestScore = 0;
    for (Map.Entry<Charset, Double> candidate : candidates.entrySet()) {
      Optional<Decoded> decoded = StrictDecoder.decode(bytes, 0, candidate.getKey());
      if (decoded.isEmpty() || !Plausibility.isText(decoded.get().text())) {
        continue;
      }
      double plausible = Plausibility.of(decoded.get().text(), language);
      double score = plausible + 0.4 * candidate.getValue();
      if (plausible > LEAST && score > bestScore) {
        best = decoded.get();
        bestScore = score;
      }
    }
    return Optional.ofNullable(best).map(found -> withEuro(found, bytes));
  }

  private static Map<Charset, Double> candidates(CharsetMatch[] matches) {
    var candidates = new LinkedHashMap<Charset, Double>();
    for (CharsetMatch match : matches) {
      if (NEVER.stream().noneMatch(match.getName()::startsWith)) {
        String name = match.getName().replaceFirst("-[IE]$|_(rtl|ltr)$", "");
        DeclaredCharset.named(windows(name))
            .ifPresent(c -> candidates.merge(c, match.getConfidence() / 100.0, Math::max));
      }
    }
    OTHERS.forEach(
        other -> candidates.merge(Charset.forName(other.charset), other.start, Math::max));
    return candidates;
  }

  /** Windows' sister of an ISO charset, where it only adds characters. */
  private static String windows(String name) {
    return switch (name) {
      case "ISO-8859-7" -> "windows-1253";
      case "ISO-8859-8" -> "windows-1255";
      case "Shift_JIS" -> "windows-31j";
      default -> name;
    };
  }

  /** Nobody writes the currency sign that ISO 8859-15 gave up for the euro. */
  private static Decoded withEuro(Decoded found, byte[] bytes) {
    return found.charset().equals("windows-1252") && found.text().indexOf('\u00A4') >= 0
        ? StrictDecoder.decode(bytes, 0, Charset.forName("ISO-8859-15"))
            .filter(latin9 -> Plausibility.isText(latin9.text()))
            .orElse(found)
        : found;
  }

  /** The densest stretch for the detector: it begins at the first byte beyond ASCII. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, Math.min(first - 64, bytes.length - SAMPLE));
    return java.util.Arrays.copyOfRange(bytes, from, from + SAMPLE);
  }
}
