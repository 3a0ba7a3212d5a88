package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.RowSink;
import java.util.List;

/**
 * The samples of two rows of units, and the rows of pixels made from them. Colour of lower
 * resolution is interpolated between its samples, so a pixel may need the row of units below.
 */
final class Planes {
  private final Frame frame;
  private final List<Component> components;
  private final byte[][] samples;
  private final int[][] steps;
  private final InverseDct transform = new InverseDct();
  private final int[] block = new int[64];
  private final Pixels pixels;
  private final int[][] lines;
  private int nextRow;

  Planes(Frame frame, Tables tables, Pixels pixels) throws ImageException {
    this.frame = frame;
    this.components = frame.components();
    this.pixels = pixels;
    this.samples = new byte[components.size()][];
    this.steps = new int[components.size()][];
    this.lines = new int[components.size()][frame.size().width() + 8];
    for (int i = 0; i < components.size(); i++) {
      samples[i] = new byte[stride(i) * ring(i)];
      steps[i] = tables.quantiser(components.get(i).table());
    }
  }

  private int stride(int component) {
    return components.get(component).blocksWide() * 8;
  }

  private int ring(int component) {
    return components.get(component).down() * 16;
  }

  /** Puts a block of coefficients in its place; {@code row} counts blocks from the top. */
  void put(int component, int column, int row, short[] coefficients, int at) {
    int place = row * 8 % ring(component) * stride(component) + column * 8;
    int[] step = steps[component];
    int rest = 0;
    for (int i = 0; i < 64; i++) {
      int value = coefficients[at + i];
      block[i] = value * step[i];
      rest |= i == 0 ? 0 : value;
    }
    if (rest == 0) {
      InverseDct.flat(block[0], samples[component], place, stride(component));
    } else {
      transform.apply(block, samples[component], place, stride(component));
    }
  }

  /** Hands on the rows that are complete once {@code units} rows of units are there. */
  void emit(int units, RowSink sink) {
    int unit = 8 * frame.most().down();
    boolean last = units == frame.unitsHigh();
    int end = last ? frame.size().height() : Math.min(frame.size().height(), units * unit - 1);
    for (; nextRow < end; nextRow++) {
      for (int i = 0; i < components.size(); i++) {
        line(i, nextRow);
      }
      sink.row(pixels.row(lines));
    }
  }

  /** One line of a component at full width. */
  private void line(int component, int y) {
    Component own = components.get(component);
    int down = frame.most().down();
    int across = frame.most().across();
    int[] line = lines[component];
    if (down == 2 * own.down()) {
      int near = Math.min(y / 2, own.height() - 1);
      int far = Math.max(0, Math.min(own.height() - 1, y % 2 == 0 ? near - 1 : near + 1));
      mixed(component, near, far, line);
    } else {
      int row = Math.min(y * own.down() / down, own.height() - 1);
      mixed(component, row, row, line);
    }
    if (across == 2 * own.across()) {
      widen(line, own.width());
    } else if (across > own.across()) {
      repeat(line, own.across(), across);
    }
  }

  /** Three parts of one row and one of another; values are four times the samples. */
  private void mixed(int component, int near, int far, int[] line) {
    byte[] from = samples[component];
    int a = near % ring(component) * stride(component);
    int b = far % ring(component) * stride(component);
    int width = components.get(component).width();
    for (int x = 0; x < width; x++) {
      line[x] = 3 * (from[a + x] & 0xFF) + (from[b + x] & 0xFF);
    }
  }

  /** Doubles the width in place, from the right, each new sample between two old ones. */
  private static void widen(int[] line, int width) {
    for (int x = width - 1; x >= 0; x--) {
      int here = line[x];
      int right = line[Math.min(width - 1, x + 1)];
      int left = line[Math.max(0, x - 1)];
      if (2 * x + 1 < line.length) {
        line[2 * x + 1] = 3 * here + right + 2 >> 2;
      }
      line[2 * x] = 3 * here + left + 2 >> 2;
    }
  }

  private static void repeat(int[] line, int own, int most) {
    int[] before = line.clone();
    for (int x = 0; x < line.length; x++) {
      line[x] = before[Math.min(x * own / most, before.length - 1)];
    }
  }
}
