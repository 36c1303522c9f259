package dev.slugline.enrich.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Does to its process what the document says: hangs, fills the memory, crashes, or reads it. */
public final class MisbehavingParser implements Parser {
  private static final long serialVersionUID = 1L;

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.TEXT_PLAIN);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    String order = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    switch (order) {
      case "hang" -> hang();
      case "fill" -> fill();
      case "crash" -> Runtime.getRuntime().halt(134);
      case "throw" -> throw new TikaException("the document is no good");
      case "nest" -> nest(0);
      default -> {
        var xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        xhtml.element("p", order);
        xhtml.endDocument();
      }
    }
  }

  private static void hang() {
    while (true) {
      try {
        Thread.sleep(1_000);
      } catch (InterruptedException e) {
        // it does not even listen
      }
    }
  }

  private static void fill() {
    List<long[]> memory = new ArrayList<>();
    while (true) {
      memory.add(new long[1 << 20]);
    }
  }

  @SuppressWarnings("InfiniteRecursion") // on purpose: the parser must bring its process down
  private static int nest(int depth) {
    return nest(depth + 1) + 1;
  }
}
