package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.exif.Exif;
import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Orientation;
import dev.broadsheet.image.pixel.RowSink;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads JPEG files: sequential and progressive with Huffman codes, 8 bits, grey or in three
 * colours. A sequential file is read row by row; of a progressive one all coefficients are held.
 */
public final class JpegReader {
  private static final String EXIF = "Exif\0\0";
  private static final String ICC = "ICC_PROFILE\0";
  private static final String ADOBE = "Adobe";

  /** A file of some kilobytes could ask for a million passes over a large picture. */
  private static final int MOST_SCANS = 100;

  /** No more coefficients than this are held: 128 MB. */
  private static final long MOST_COEFFICIENTS = 64L << 20;

  private final byte[] data;
  private final Markers markers;
  private final Tables tables = new Tables();
  private final Map<Integer, Bytes> profile = new TreeMap<>();
  private Optional<Frame> frame = Optional.empty();
  private Orientation orientation = Orientation.UPRIGHT;
  private int adobeTransform = -1;

  private JpegReader(byte[] data) throws ImageException {
    this.data = data;
    this.markers = new Markers(Bytes.of(data));
  }

  /** Reads as far as the pixels. */
  public static JpegHeader header(byte[] data) throws ImageException {
    JpegReader reader = new JpegReader(data);
    Markers.Segment first = reader.toScan();
    Frame frame = reader.known();
    boolean streams = reader.streams(frame, Scan.read(first.body(), frame, reader.tables));
    long memory = streams ? 64L * frame.size().width() : 2 * frame.coefficients();
    if (!streams && frame.coefficients() > MOST_COEFFICIENTS) {
      throw ImageException.tooLarge(
          "is progressive and " + frame.size() + " pixels; save it as a baseline JPEG, or smaller");
    }
    return new JpegHeader(frame.size(), reader.orientation, reader.profile(), memory);
  }

  /** Reads the pixels. */
  public static void read(byte[] data, RowSink sink) throws ImageException {
    JpegReader reader = new JpegReader(data);
    Markers.Segment first = reader.toScan();
    Frame frame = reader.known();
    Scan scan = Scan.read(first.body(), frame, reader.tables);
    if (reader.streams(frame, scan)) {
      reader.stream(frame, scan, first.end(), sink);
    } else {
      reader.collect(frame, scan, first.end(), sink);
    }
  }

  private Frame known() throws ImageException {
    return frame.orElseThrow(() -> ImageException.broken("has pixels before it says how many"));
  }

  private boolean streams(Frame frame, Scan scan) {
    return !frame.progressive() && scan.parts().size() == frame.components().size();
  }

  /** Goes to the next scan. */
  private Markers.Segment toScan() throws ImageException {
    for (Markers.Segment s = markers.next(); ; s = markers.next()) {
      if (s.marker() == Markers.SOS) {
        return s;
      }
      if (s.marker() == Markers.EOI) {
        throw ImageException.broken("has no picture in it");
      }
      take(s);
    }
  }

  private void take(Markers.Segment segment) throws ImageException {
    tables.take(segment);
    Bytes body = segment.body();
    if (Markers.isFrame(segment.marker())) {
      if (frame.isPresent()) {
        throw ImageException.broken("has two frames");
      }
      frame = Optional.of(Frame.read(segment.marker(), body));
    } else if (segment.marker() == Markers.APP1 && body.startsWith(0, EXIF)) {
      orientation = Exif.orientation(body.from(EXIF.length()));
    } else if (segment.marker() == Markers.APP2 && body.startsWith(0, ICC)) {
      profile.putIfAbsent(body.u8(ICC.length()), body.from(ICC.length() + 2));
    } else if (segment.marker() == Markers.APP14 && body.startsWith(0, ADOBE)) {
      adobeTransform = body.u8(11);
    }
  }

  private Optional<Bytes> profile() {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    profile.values().forEach(part -> joined.writeBytes(part.copy()));
    return profile.isEmpty() ? Optional.empty() : Optional.of(Bytes.of(joined.toByteArray()));
  }

  private Planes planes(Frame frame) throws ImageException {
    return new Planes(frame, tables, new Pixels(frame.size().width(), model(frame)));
  }

  private Pixels.Model model(Frame frame) {
    if (frame.components().size() == 1) {
      return Pixels.Model.GREY;
    }
    boolean named =
        frame.component('R').isPresent()
            && frame.component('G').isPresent()
            && frame.component('B').isPresent();
    return adobeTransform == 0 || adobeTransform < 0 && named
        ? Pixels.Model.RED_GREEN_BLUE
        : Pixels.Model.LUMA_AND_COLOUR;
  }

  /** One scan of everything, a row of units at a time. */
  private void stream(Frame frame, Scan scan, int start, RowSink sink) throws ImageException {
    Planes planes = planes(frame);
    BitReader in = new BitReader(data, start);
    ScanWalk walk = new ScanWalk(frame, scan, in, tables.restartInterval());
    short[] block = new short[64];
    for (int unitRow = 0; unitRow < frame.unitsHigh(); unitRow++) {
      walk.unitRow(
          unitRow,
          (part, decoder, column, row) -> {
            Arrays.fill(block, (short) 0);
            decoder.decode(part, block, 0);
            planes.put(part.index(), column, row, block, 0);
          });
      planes.emit(unitRow + 1, sink);
    }
  }

  /** Every scan into a store of coefficients, then the picture from it. */
  private void collect(Frame frame, Scan first, int start, RowSink sink) throws ImageException {
    Coefficients store = new Coefficients(frame);
    Scan scan = first;
    int at = start;
    for (int scans = 1; ; scans++) {
      if (scans > MOST_SCANS) {
        throw ImageException.tooLarge("has more than " + MOST_SCANS + " scans");
      }
      BitReader in = new BitReader(data, at);
      new ScanWalk(frame, scan, in, tables.restartInterval()).all(store);
      markers.continueAt(in.end());
      Optional<Markers.Segment> next = nextScan();
      if (next.isEmpty()) {
        break;
      }
      scan = Scan.read(next.get().body(), frame, tables);
      at = next.get().end();
    }
    store.draw(planes(frame), sink);
  }

  private Optional<Markers.Segment> nextScan() throws ImageException {
    for (Markers.Segment s = markers.next(); s.marker() != Markers.EOI; s = markers.next()) {
      if (s.marker() == Markers.SOS) {
        return Optional.of(s);
      }
      take(s);
    }
    return Optional.empty();
  }
}
