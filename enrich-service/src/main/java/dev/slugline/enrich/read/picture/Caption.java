package dev.slugline.enrich.read.picture;

import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentData;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import dev.slugline.enrich.UnreadableCopy;
import dev.slugline.enrich.read.codes.Urgency;
import dev.slugline.enrich.read.xml.XmlElement;
import dev.slugline.enrich.read.xml.XmlParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a picture says of itself, in IIM as wires write it and in XMP. Only the file's segments are
 * looked at, never its pixels, and XMP is read by the XML reader that every feed goes through.
 */
final class Caption {
  private static final int LONGEST_XMP = 1 << 20;

  private final IptcDirectory iim;
  private final XmlElement xmp;

  private Caption(IptcDirectory iim, XmlElement xmp) {
    this.iim = iim;
    this.xmp = xmp;
  }

  static Caption of(byte[] picture) {
    return new Caption(iim(picture), xmp(picture));
  }

  private static IptcDirectory iim(byte[] picture) {
    try {
      JpegSegmentData segments =
          JpegSegmentReader.readSegments(
              new SequentialByteArrayReader(picture), List.of(JpegSegmentType.APPD));
      var metadata = new Metadata();
      new PhotoshopReader()
          .readJpegSegments(
              segments.getSegments(JpegSegmentType.APPD), metadata, JpegSegmentType.APPD);
      return metadata.getFirstDirectoryOfType(IptcDirectory.class);
    } catch (JpegProcessingException | IOException e) {
      return null;
    }
  }

  /** An XMP packet is marked so that it can be found in a file of any kind. */
  private static XmlElement xmp(byte[] picture) {
    String bytes = new String(picture, StandardCharsets.ISO_8859_1);
    int start = bytes.indexOf("<x:xmpmeta");
    int end = start < 0 ? -1 : bytes.indexOf("</x:xmpmeta>", start);
    if (end < 0 || end - start > LONGEST_XMP) {
      return null;
    }
    byte[] packet = Arrays.copyOfRange(picture, start, end + "</x:xmpmeta>".length());
    try {
      return XmlParser.parse(new String(packet, StandardCharsets.UTF_8));
    } catch (UnreadableCopy e) {
      return null;
    }
  }

  /** IIM's dataset, or else XMP's property of that local name. */
  Optional<String> value(int tag, String property) {
    return all(tag, property).stream().findFirst();
  }

  List<String> all(int tag, String property) {
    List<String> said = iim(tag);
    return said.isEmpty() ? xmp(property) : said;
  }

  /** The IIM dataset alone. */
  List<String> iim(int tag) {
    String[] values = iim == null ? null : iim.getStringArray(tag);
    if (values == null && iim != null && iim.getString(tag) != null) {
      values = new String[] {iim.getString(tag)};
    }
    return values == null
        ? List.of()
        : Arrays.stream(values).map(String::strip).filter(v -> !v.isEmpty()).toList();
  }

  /** IIM writes a digit, which the library takes for the number of its character. */
  Optional<Integer> urgency() {
    Integer digit = iim == null ? null : iim.getInteger(IptcDirectory.TAG_URGENCY);
    return Optional.ofNullable(digit)
        .map(d -> String.valueOf((char) d.intValue()))
        .or(() -> xmp("Urgency").stream().findFirst())
        .flatMap(Urgency::of);
  }

  /** The XMP property alone: an attribute, an element, or the entries of its list. */
  List<String> xmp(String property) {
    if (xmp == null) {
      return List.of();
    }
    return xmp.descendants("Description")
        .flatMap(
            d ->
                Stream.concat(
                    d.attribute(property).stream(), d.all(property).flatMap(Caption::entries)))
        .toList();
  }

  private static Stream<String> entries(XmlElement property) {
    List<String> entries = property.descendants("li").flatMap(li -> li.text().stream()).toList();
    return entries.isEmpty() ? property.text().stream() : entries.stream();
  }
}
