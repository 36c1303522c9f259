package dev.slugline.enrich.read.newsmlg2;

import dev.slugline.contracts.Extension.Signal;
import dev.slugline.enrich.read.codes.Facts;
import dev.slugline.enrich.read.codes.NewsCode;
import dev.slugline.enrich.read.nitf.BodyXml;
import dev.slugline.enrich.read.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Notes to editors: those for publication apart from those that no reader may see. */
final class EditorialNotes {
  private final Facts facts;

  EditorialNotes(Facts facts) {
    this.facts = facts;
  }

  void add(XmlElement note) {
    String role = note.attribute("role").map(NewsCode::word).orElse("").toLowerCase(Locale.ROOT);
    if (role.startsWith("correction")) {
      facts.signal(Signal.CORRECTION);
    }
    if (secret(note) || secretWord(role)) {
      text(note).ifPresent(text -> facts.note("private", text));
    } else if (role.equals("closingline")) {
      text(note).ifPresent(text -> facts.note("closingline", text));
    } else {
      List<XmlElement> hidden = outermostSecret(note).toList();
      hidden.forEach(part -> text(part).ifPresent(text -> facts.note("private", text)));
      withoutSecrets(note).ifPresent(facts::publicNote);
    }
  }

  private static Optional<String> text(XmlElement note) {
    return Optional.of(BodyXml.lines(note)).filter(text -> !text.isBlank());
  }

  /** Notes may be XHTML with sections of either kind. */
  private static Optional<String> withoutSecrets(XmlElement note) {
    return Optional.of(BodyXml.lines(note, EditorialNotes::secret)).filter(text -> !text.isBlank());
  }

  private static Stream<XmlElement> outermostSecret(XmlElement in) {
    return in.children().flatMap(c -> secret(c) ? Stream.of(c) : outermostSecret(c));
  }

  private static boolean secret(XmlElement element) {
    return Stream.of("pubconstraint", "class")
        .flatMap(a -> element.attribute(a).stream())
        .flatMap(value -> Stream.of(value.toLowerCase(Locale.ROOT).split("\\s+")))
        .map(NewsCode::word)
        .anyMatch(EditorialNotes::secretWord);
  }

  private static boolean secretWord(String word) {
    return word.contains("nonpublic") || word.contains("private") || word.contains("internal");
  }
}
