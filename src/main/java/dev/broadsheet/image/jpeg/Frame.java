package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The frame of a picture (T.81, B.2.2).
 *
 * @param most the greatest sampling factors
 * @param unitsWide groups of blocks in a row ("MCU")
 */
record Frame(
    Size size,
    boolean progressive,
    List<Component> components,
    Most most,
    int unitsWide,
    int unitsHigh) {
  Frame {
    components = List.copyOf(components);
  }

  /** The greatest sampling factors of all components. */
  record Most(int across, int down) {}

  /** Reads the segment of a frame header. */
  static Frame read(int marker, Bytes segment) throws ImageException {
    refuse(marker);
    if (segment.u8(0) != 8) {
      throw ImageException.unsupported(
          "has " + segment.u8(0) + " bits to a sample; save it with 8");
    }
    Size size = Size.claimed(segment.u16(3), segment.u16(1));
    int count = segment.u8(5);
    if (count == 4) {
      throw ImageException.unsupported("is in CMYK, the colours of print; save it as sRGB");
    }
    if (count != 1 && count != 3) {
      throw ImageException.unsupported("has " + count + " colours; save it as sRGB or grey");
    }
    return frame(size, marker == Markers.SOF2, segment, count);
  }

  private static void refuse(int marker) throws ImageException {
    if (marker > Markers.SOF2) {
      throw ImageException.unsupported(
          "is a JPEG of a rare kind (lossless, hierarchical or arithmetic) that browsers do not"
              + " show; save it as an ordinary one");
    }
  }

  private static Frame frame(Size size, boolean progressive, Bytes segment, int count)
      throws ImageException {
    int across = 1;
    int down = 1;
    for (int i = 0; i < count; i++) {
      // One component alone is never interleaved, and its factors mean nothing.
      across = Math.max(across, count == 1 ? 1 : factor(segment.u8(7 + 3 * i) >> 4));
      down = Math.max(down, count == 1 ? 1 : factor(segment.u8(7 + 3 * i) & 15));
    }
    int unitsWide = divide(size.width(), 8 * across);
    int unitsHigh = divide(size.height(), 8 * down);
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int h = count == 1 ? 1 : segment.u8(7 + 3 * i) >> 4;
      int v = count == 1 ? 1 : segment.u8(7 + 3 * i) & 15;
      int table = segment.u8(8 + 3 * i);
      if (table > 3) {
        throw ImageException.broken("names a quantisation table that no JPEG has");
      }
      components.add(
          new Component(
              segment.u8(6 + 3 * i),
              h,
              v,
              table,
              divide(size.width() * h, across),
              divide(size.height() * v, down),
              unitsWide * h));
    }
    return new Frame(size, progressive, components, new Most(across, down), unitsWide, unitsHigh);
  }

  private static int factor(int factor) throws ImageException {
    if (factor < 1 || factor > 4) {
      throw ImageException.broken("has a sampling factor of " + factor);
    }
    return factor;
  }

  private static int divide(int a, int b) {
    return (a + b - 1) / b;
  }

  Optional<Component> component(int id) {
    return components.stream().filter(c -> c.id() == id).findFirst();
  }

  /** All coefficients of the picture. */
  long coefficients() {
    return components.stream().mapToLong(c -> 64L * c.blocksWide() * unitsHigh * c.down()).sum();
  }
}
