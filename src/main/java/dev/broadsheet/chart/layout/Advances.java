package dev.broadsheet.chart.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Advance widths of one weight of the chart font, in ems, taken once from the font itself. A table
 * rather than the platform's own font metrics, because those differ from one host to the next.
 */
final class Advances {
  /** Han and full-width forms are set on a square. */
  static final double WIDE = 1;

  /** Wider than almost any Latin letter, for letters that the font lacks. */
  private static final double UNKNOWN = 0.75;

  private static final int DENSE = 0x250;

  private final double[] dense = new double[DENSE];
  private final Map<Integer, Double> sparse = new HashMap<>();

  private Advances() {}

  /** Reads {@code advances-<weight>.txt}: per line a hexadecimal code point and 1/1000 em. */
  static Advances ofWeight(int weight) {
    String name = "advances-" + weight + ".txt";
    try (InputStream in = Advances.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Advances read(BufferedReader reader) throws IOException {
    Advances advances = new Advances();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      int space = line.indexOf(' ');
      int c = Integer.parseInt(line.substring(0, space), 16);
      double em = Integer.parseInt(line.substring(space + 1)) / 1000.0;
      if (c < DENSE) {
        advances.dense[c] = em;
      } else {
        advances.sparse.put(c, em);
      }
    }
    return advances;
  }

  /** The advance in ems of a code point that is not {@linkplain Script#isWide wide}. */
  double ofNarrow(int c) {
    if (c < DENSE) {
      return dense[c] > 0 ? dense[c] : UNKNOWN;
    }
    return sparse.getOrDefault(c, UNKNOWN);
  }
}
