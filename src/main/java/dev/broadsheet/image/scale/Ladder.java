package dev.broadsheet.image.scale;

import dev.broadsheet.image.colour.ColourSpace;
import dev.broadsheet.image.colour.Srgb;
import dev.broadsheet.image.pixel.Raster;
import dev.broadsheet.image.pixel.RowSink;
import dev.broadsheet.image.pixel.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes several smaller pictures of one while its rows go by once. A small one is made from one at
 * least twice as wide where there is one, which is quicker and looks the same.
 */
public final class Ladder implements RowSink {
  private final int channels;
  private final ColourSpace space;
  private final float[] light;
  private final List<LinearRows> first;
  private final Map<Size, Raster> made = new LinkedHashMap<>();

  /**
   * Prepares the pictures.
   *
   * @param from the size of the rows that will come
   * @param channels of the rows: 3, or 4 with alpha
   * @param sizes none larger than {@code from}
   */
  public Ladder(Size from, int channels, ColourSpace space, List<Size> sizes) {
    this.channels = channels;
    this.space = space;
    this.light = new float[from.width() * channels];
    List<Size> sorted =
        sizes.stream().distinct().sorted(Comparator.comparingInt(Size::width)).toList();
    sorted.forEach(size -> made.put(size, new Raster(size, channels)));
    Map<Size, List<LinearRows>> waiting = new LinkedHashMap<>();
    List<LinearRows> outermost = new ArrayList<>();
    for (Size size : sorted) {
      List<LinearRows> takers = waiting.computeIfAbsent(size, s -> new ArrayList<>());
      takers.add(new Collector(made.get(size)));
    }
    for (Size size : sorted) {
      // Smaller pictures are complete lists of takers by now: each waits at a wider one.
      List<LinearRows> takers = waiting.get(size);
      Size source =
          sorted.stream().filter(s -> s.width() >= 2 * size.width()).findFirst().orElse(from);
      LinearRows rows =
          size.equals(source)
              ? row -> takers.forEach(t -> t.row(row))
              : new Scaler(source, size, channels, takers);
      (waiting.containsKey(source) && !size.equals(source) ? waiting.get(source) : outermost)
          .add(rows);
    }
    this.first = List.copyOf(outermost);
  }

  @Override
  public void row(byte[] samples) {
    space.toLinear(samples, channels, light);
    first.forEach(rows -> rows.row(light));
  }

  /** The pictures by their sizes, once every row has come. */
  public Map<Size, Raster> pictures() {
    return made;
  }

  /** Puts rows into a picture. */
  private static final class Collector implements LinearRows {
    private final Raster picture;
    private int row;

    Collector(Raster picture) {
      this.picture = picture;
    }

    @Override
    public void row(float[] light) {
      int at = row++ * picture.stride();
      Srgb.fromLinear(light, picture.stride(), picture.channels(), picture.samples(), at);
    }
  }
}
