package dev.slugline.enrich.roundtrip;

import dev.slugline.enrich.roundtrip.Written.Part;
import dev.slugline.enrich.roundtrip.Written.Run;
import java.util.List;

/** Writes a body in the markup of NITF or of HTML. */
final class Bodies {
  private static final String[] NITF_MARKS = {"em", "q", "person", "org", "lang"};
  private static final String[] HTML_MARKS = {"em", "strong", "span", "i", "a"};

  private final Xml xml;
  private final boolean nitf;

  Bodies(Xml xml, boolean nitf) {
    this.xml = xml;
    this.nitf = nitf;
  }

  void write(List<Part> body) {
    body.forEach(this::part);
  }

  private void part(Part part) {
    switch (part.kind()) {
      case PARAGRAPH -> lines(part, "p");
      case HEADING -> lines(part, nitf ? "hl2" : "h2");
      case QUOTE -> {
        xml.open(nitf ? "bq" : "blockquote");
        if (nitf) {
          xml.open("block");
        }
        lines(part, "p");
        if (nitf) {
          xml.close("block");
        }
        xml.close(nitf ? "bq" : "blockquote");
      }
      case LIST -> {
        xml.open("ul");
        lines(part, "li");
        xml.close("ul");
      }
      case TABLE -> table(part);
      case VERSE -> {
        xml.open("p");
        for (int i = 0; i < part.lines().size(); i++) {
          if (i > 0) {
            xml.lineBreak();
          }
          part.lines().get(i).forEach(this::run);
        }
        xml.close("p");
      }
      case DEFINITIONS -> {
        xml.open("dl");
        for (int i = 0; i < part.lines().size(); i++) {
          String element = i % 2 == 0 ? "dt" : "dd";
          xml.open(element);
          part.lines().get(i).forEach(this::run);
          xml.close(element);
        }
        xml.close("dl");
      }
      case NESTED_LIST -> {
        xml.open("ul").open("li");
        int last = part.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
          boolean inner = i > 0 && i < last;
          if (inner) {
            xml.open("ol").open("li");
          }
          part.lines().get(i).forEach(this::run);
          if (inner) {
            xml.close("li").close("ol");
          }
        }
        xml.close("li").close("ul");
      }
      case PREFORMATTED -> {
        xml.open("pre");
        xml.text(
            String.join(
                "\n",
                part.lines().stream()
                    .map(l -> l.stream().map(Run::text).toList().get(0))
                    .toList()));
        xml.close("pre");
      }
    }
  }

  private void lines(Part part, String element) {
    for (List<Run> line : part.lines()) {
      xml.open(element);
      line.forEach(this::run);
      xml.close(element);
    }
  }

  private void table(Part part) {
    xml.open("table");
    for (List<Run> row : part.lines()) {
      xml.open("tr");
      for (Run cell : row) {
        xml.open("td");
        run(cell);
        xml.close("td");
      }
      xml.close("tr");
    }
    xml.close("table");
  }

  private void run(Run run) {
    String[] marks = nitf ? NITF_MARKS : HTML_MARKS;
    if (run.marked()) {
      String mark = marks[(run.mark() - 1) % marks.length];
      xml.inline(mark).text(run.text()).close(mark);
    } else {
      xml.text(run.text());
    }
  }
}
