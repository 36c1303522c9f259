package dev.slugline.enrich.read;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.Reading;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.WireCopy;
import dev.slugline.enrich.WireFormat;
import dev.slugline.enrich.read.document.DocumentLimits;
import dev.slugline.enrich.read.document.DocumentReader;
import dev.slugline.enrich.read.feed.FeedReader;
import dev.slugline.enrich.read.json.JsonStoryReader;
import dev.slugline.enrich.read.mail.MailReader;
import dev.slugline.enrich.read.newsml.NewsMl1Reader;
import dev.slugline.enrich.read.newsmlg2.NewsMlG2Reader;
import dev.slugline.enrich.read.nitf.NitfReader;
import dev.slugline.enrich.read.otherxml.OtherXmlReader;
import dev.slugline.enrich.read.picture.PictureReader;
import dev.slugline.enrich.read.telex.AnpaReader;
import dev.slugline.enrich.read.telex.Iptc7901Reader;
import dev.slugline.enrich.read.telex.ZczcReader;
import dev.slugline.enrich.read.text.PlainTextReader;
import dev.slugline.enrich.read.web.WebPageReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gives a push to the reader of its format. */
public final class Readers implements AutoCloseable {
  private final Map<WireFormat, Reader> byFormat = new EnumMap<>(WireFormat.class);

  public Readers(List<Reader> readers) {
    for (Reader reader : readers) {
      reader.formats().forEach(format -> byFormat.put(format, reader));
    }
  }

  /** Every reader there is. */
  public static Readers all() {
    return new Readers(
        List.of(
            new AnpaReader(),
            new DocumentReader(DocumentLimits.standard()),
            new FeedReader(),
            new Iptc7901Reader(),
            new JsonStoryReader(),
            new MailReader(),
            new NewsMl1Reader(),
            new NewsMlG2Reader(),
            new NitfReader(),
            new OtherXmlReader(),
            new PictureReader(),
            new PlainTextReader(),
            new WebPageReader(),
            new ZczcReader()));
  }

  /** The stories of a push; whatever is wrong with it is said as a refusal, never thrown. */
  public List<Reading> read(WireCopy copy) {
    Reader reader = byFormat.get(copy.format());
    if (reader == null) {
      return List.of(
          new Reading.Refused(
              Reason.UNSUPPORTED_TYPE, "there is no reader for " + copy.format().label()));
    }
    try {
      List<Reading> readings = reader.read(copy);
      return readings.isEmpty()
          ? List.of(
              new Reading.Refused(
                  Reason.NO_TEXT, "the " + copy.format().label() + " holds no story"))
          : readings;
    } catch (UnreadableCopy e) {
      return List.of(new Reading.Refused(e.rejection()));
    }
  }

  /** Ends what readers keep running. */
  @Override
  public void close() {
    byFormat.values().stream()
        .filter(AutoCloseable.class::isInstance)
        .forEach(reader -> closed((AutoCloseable) reader));
  }

  private static void closed(AutoCloseable reader) {
    try {
      reader.close();
    } catch (Exception e) {
      throw new IllegalStateException("a reader cannot be closed", e);
    }
  }
}
