package dev.broadsheet.image.png;

import dev.broadsheet.image.exif.Exif;
import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Orientation;
import dev.broadsheet.image.pixel.RowSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads PNG files, row by row unless they are interlaced. */
public final class PngReader {
  private static final int PROFILE_LIMIT = 1 << 20;

  private final Chunks chunks;
  private Optional<Layout> layout = Optional.empty();
  private Optional<Bytes> palette = Optional.empty();
  private Optional<Bytes> transparency = Optional.empty();
  private Optional<Integer> codes = Optional.empty();
  private Optional<Bytes> profile = Optional.empty();
  private Optional<Long> gamma = Optional.empty();
  private boolean srgb;
  private Orientation orientation = Orientation.UPRIGHT;

  private PngReader(byte[] data) throws ImageException {
    this.chunks = new Chunks(Bytes.of(data));
  }

  /** Reads as far as the pixels. */
  public static PngHeader header(byte[] data) throws ImageException {
    PngReader reader = new PngReader(data);
    reader.toPixels();
    Layout layout = reader.known();
    boolean alpha = layout.hasAlpha() || reader.transparency.isPresent();
    long memory =
        layout.interlaced()
            ? layout.size().pixels() * (alpha ? 4 : 3)
            : 16L * layout.size().width();
    return new PngHeader(
        layout.size(),
        alpha,
        layout.type() == Layout.PALETTE,
        reader.orientation,
        new PngHeader.Colour(reader.codes, reader.profile, reader.srgb, reader.gamma),
        memory);
  }

  /** Reads the pixels; they have alpha if the header says so. */
  public static void read(byte[] data, RowSink sink) throws ImageException {
    PngReader reader = new PngReader(data);
    Chunks.Chunk first = reader.toPixels();
    Layout layout = reader.known();
    Samples samples = Samples.of(layout, reader.palette, reader.transparency);
    try (PixelData pixels = new PixelData(reader.pixelChunks(first))) {
      if (layout.interlaced()) {
        Interlace.read(layout, pixels, samples, sink);
      } else {
        Rows rows = new Rows(layout, layout.size().width(), pixels);
        byte[] row = new byte[layout.size().width() * samples.channels()];
        for (int y = 0; y < layout.size().height(); y++) {
          samples.convert(rows.next(), layout.size().width(), row);
          sink.row(row);
        }
      }
    }
  }

  private Layout known() throws ImageException {
    return layout.orElseThrow(() -> ImageException.broken("has pixels before it says how many"));
  }

  private Chunks.Chunk toPixels() throws ImageException {
    for (Chunks.Chunk chunk = chunks.next(); ; chunk = chunks.next()) {
      if (chunk.is("IDAT")) {
        return chunk;
      }
      if (chunk.is("IEND")) {
        throw ImageException.broken("has no picture in it");
      }
      take(chunk);
    }
  }

  private void take(Chunks.Chunk chunk) throws ImageException {
    Bytes body = chunk.body();
    switch (chunk.type()) {
      case "IHDR" -> layout = Optional.of(Layout.read(body));
      case "PLTE" -> palette = Optional.of(body);
      case "tRNS" -> transparency = Optional.of(body);
      case "gAMA" -> gamma = Optional.of(body.u32(0));
      case "sRGB" -> srgb = true;
      case "cICP" -> codes = Optional.of(body.u16(0));
      case "iCCP" -> profile = Optional.of(profile(body));
      case "eXIf" -> orientation = Exif.orientation(body);
      case "acTL" ->
          throw ImageException.unsupported("moves; only a picture that stands still is published");
      default -> {
        // Texts, times and thumbnails: not published.
      }
    }
  }

  private static Bytes profile(Bytes body) throws ImageException {
    int name = body.zero(0);
    if (name < 0) {
      throw ImageException.broken("has a colour profile without a name");
    }
    try (PixelData packed = new PixelData(List.of(body.from(name + 2L)))) {
      byte[] bytes = new byte[PROFILE_LIMIT];
      int length = packed.readSome(bytes);
      if (length == PROFILE_LIMIT) {
        throw ImageException.tooLarge("has a colour profile of more than 1 MB");
      }
      return Bytes.of(bytes).part(0, length);
    }
  }

  private List<Bytes> pixelChunks(Chunks.Chunk first) throws ImageException {
    List<Bytes> data = new ArrayList<>();
    for (Chunks.Chunk chunk = first; chunk.is("IDAT"); chunk = chunks.next()) {
      data.add(chunk.body());
    }
    return data;
  }
}
