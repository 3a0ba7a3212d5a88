package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables that segments before a scan have set (T.81, B.2.4). */
final class Tables {
  private final Map<Integer, int[]> quantisers = new HashMap<>();
  private final Map<Integer, HuffmanTable> codes = new HashMap<>();
  private int restartInterval;

  /** Takes what a segment sets, if it sets a table. */
  void take(Markers.Segment segment) throws ImageException {
    Bytes body = segment.body();
    if (segment.marker() == Markers.DQT) {
      quantisers(body);
    } else if (segment.marker() == Markers.DHT) {
      codes(body);
    } else if (segment.marker() == Markers.DRI) {
      restartInterval = body.u16(0);
    }
  }

  private void quantisers(Bytes body) throws ImageException {
    for (int at = 0; at < body.length(); ) {
      int head = body.u8(at++);
      int size = head >> 4 == 0 ? 1 : 2;
      int[] steps = new int[64];
      for (int k = 0; k < 64; k++, at += size) {
        steps[Zigzag.NATURAL[k]] = (int) body.number(at, size);
      }
      quantisers.put(head & 15, steps);
    }
  }

  private void codes(Bytes body) throws ImageException {
    for (int at = 0; at < body.length(); ) {
      codes.put(body.u8(at), HuffmanTable.read(body, at + 1));
      at += 17 + HuffmanTable.symbols(body, at + 1);
    }
  }

  Optional<HuffmanTable> dc(int number) {
    return Optional.ofNullable(codes.get(number));
  }

  Optional<HuffmanTable> ac(int number) {
    return Optional.ofNullable(codes.get(16 | number));
  }

  /** The steps of a table in natural order. */
  int[] quantiser(int number) throws ImageException {
    int[] steps = quantisers.get(number);
    if (steps == null) {
      throw ImageException.broken("lacks a quantisation table");
    }
    return steps;
  }

  /** Units between restart markers; 0 for none. */
  int restartInterval() {
    return restartInterval;
  }
}
