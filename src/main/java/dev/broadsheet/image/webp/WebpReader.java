package dev.broadsheet.image.webp;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import dev.broadsheet.image.exif.Exif;
import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Orientation;
import dev.broadsheet.image.pixel.RowSink;
import dev.broadsheet.image.pixel.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads WebP files, lossy and lossless; the whole picture is held. */
public final class WebpReader {
  private static final int ANIMATION = 0x02;
  private static final int ALPHA = 0x10;

  /** The library holds some thirty bytes for each pixel, so this is 120 MB. */
  private static final long MOST_PIXELS = 4_000_000;

  private WebpReader() {}

  /** Reads as far as the pixels. */
  public static WebpHeader header(byte[] data) throws ImageException {
    return header(new Container(data));
  }

  private static WebpHeader header(Container file) throws ImageException {
    Optional<Bytes> extended = file.find("VP8X");
    if (extended.isPresent() && (extended.get().u8(0) & ANIMATION) != 0) {
      throw ImageException.unsupported("moves; only a picture that stands still is published");
    }
    Optional<Bytes> lossless = file.find("VP8L");
    Size size = lossless.isPresent() ? lossless(lossless.get()) : lossy(file.find("VP8 "));
    if (size.pixels() > MOST_PIXELS) {
      throw ImageException.tooLarge(
          "is "
              + size
              + " pixels; the most of a WebP is 4 million, so bring"
              + " a photograph as JPEG");
    }
    if (extended.isPresent()
        && (extended.get().u24le(4) + 1 != size.width()
            || extended.get().u24le(7) + 1 != size.height())) {
      throw ImageException.broken("gives two sizes");
    }
    boolean alpha =
        lossless.isPresent() ? (lossless.get().u8(4) & ALPHA) != 0 : file.find("ALPH").isPresent();
    return new WebpHeader(
        size, alpha, lossless.isPresent(), orientation(file.find("EXIF")), file.find("ICCP"));
  }

  /** Fourteen bits less one for each side (RFC 9649, 3.4). */
  private static Size lossless(Bytes body) throws ImageException {
    if (body.u8(0) != 0x2F) {
      throw ImageException.broken("has damaged pixels");
    }
    long bits = body.u32le(1);
    return Size.claimed((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
  }

  /** The head of a key frame (RFC 6386, 9.1). */
  private static Size lossy(Optional<Bytes> body) throws ImageException {
    Bytes frame = body.orElseThrow(() -> ImageException.broken("has no picture in it"));
    if ((frame.u8(0) & 1) != 0 || frame.u24le(3) != 0x2A019D) {
      throw ImageException.broken("has damaged pixels");
    }
    return Size.claimed(frame.u16le(6) & 0x3FFF, frame.u16le(8) & 0x3FFF);
  }

  private static Orientation orientation(Optional<Bytes> exif) throws ImageException {
    if (exif.isEmpty()) {
      return Orientation.UPRIGHT;
    }
    return Exif.orientation(exif.get().startsWith(0, "Exif\0\0") ? exif.get().from(6) : exif.get());
  }

  /** Reads the pixels; they have alpha if the header says so. */
  public static void read(byte[] data, RowSink sink) throws ImageException {
    Container file = new Container(data);
    WebpHeader header = header(file);
    BufferedImage image = decode(file.bare(header));
    if (image.getWidth() != header.size().width() || image.getHeight() != header.size().height()) {
      throw ImageException.broken("gives two sizes");
    }
    int channels = header.alpha() ? 4 : 3;
    int[] pixels = new int[image.getWidth()];
    byte[] row = new byte[image.getWidth() * channels];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
      for (int x = 0, at = 0; x < pixels.length; x++, at += channels) {
        row[at] = (byte) (pixels[x] >> 16);
        row[at + 1] = (byte) (pixels[x] >> 8);
        row[at + 2] = (byte) pixels[x];
        if (channels == 4) {
          row[at + 3] = (byte) (pixels[x] >>> 24);
        }
      }
      sink.row(row);
    }
  }

  private static BufferedImage decode(byte[] file) throws ImageException {
    ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } catch (IOException | RuntimeException e) {
      // The library meets damaged data with whatever its arrays throw.
      throw ImageException.broken("has damaged pixels");
    } finally {
      reader.dispose();
    }
  }
}
