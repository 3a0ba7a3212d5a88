package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The head of a scan (T.81, B.2.3).
 *
 * @param parts what it carries
 * @param band which coefficients, and which of their bits
 */
record Scan(List<Part> parts, Band band) {
  Scan {
    parts = List.copyOf(parts);
  }

  /**
   * A component of the scan.
   *
   * @param index among the components of the frame
   * @param dc its table for mean values
   * @param ac its table for all other coefficients
   */
  record Part(int index, Optional<HuffmanTable> dc, Optional<HuffmanTable> ac) {}

  /**
   * Coefficients in the order of their frequency.
   *
   * @param high the bit position that earlier scans came to; 0 in the first
   * @param low the bit position that this one comes to
   */
  record Band(int first, int last, int high, int low) {
    boolean isRefining() {
      return high > 0;
    }
  }

  static Scan read(Bytes segment, Frame frame, Tables tables) throws ImageException {
    int count = segment.u8(0);
    if (count < 1 || count > frame.components().size()) {
      throw ImageException.broken("has a scan of " + count + " colours");
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int id = segment.u8(1 + 2L * i);
      Component component =
          frame
              .component(id)
              .orElseThrow(() -> ImageException.broken("has a scan of a colour that it lacks"));
      int index = frame.components().indexOf(component);
      if (parts.stream().anyMatch(p -> p.index() == index)) {
        throw ImageException.broken("has a scan that names a colour twice");
      }
      int select = segment.u8(2 + 2L * i);
      parts.add(new Part(index, tables.dc(select >> 4), tables.ac(select & 15)));
    }
    long at = 1 + 2L * count;
    Band band =
        frame.progressive()
            ? new Band(
                segment.u8(at),
                segment.u8(at + 1),
                segment.u8(at + 2) >> 4,
                segment.u8(at + 2) & 15)
            : new Band(0, 63, 0, 0);
    return checked(new Scan(parts, band));
  }

  private static Scan checked(Scan scan) throws ImageException {
    Band band = scan.band();
    boolean mixed = band.first() == 0 && band.last() > 0;
    boolean possible =
        band.first() <= band.last()
            && band.last() <= 63
            && band.low() <= 13
            && (band.high() == 0 || band.high() == band.low() + 1)
            && (band.first() == 0 || scan.parts().size() == 1);
    if (!possible || mixed && (band.last() != 63 || band.low() != 0 || band.isRefining())) {
      throw ImageException.broken("has a scan with an impossible head");
    }
    return scan;
  }
}
