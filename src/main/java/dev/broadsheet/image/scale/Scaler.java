package dev.broadsheet.image.scale;

import dev.broadsheet.image.pixel.Size;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Makes a picture smaller. Each old row is narrowed at once and added to the few new rows that it
 * counts for, so that never more than these are held.
 */
final class Scaler implements LinearRows {
  private final Weights across;
  private final Weights down;
  private final int channels;
  private final List<LinearRows> next;
  private final float[] narrow;
  private final Deque<float[]> spare = new ArrayDeque<>();
  private final List<float[]> open = new ArrayList<>();
  private int firstOpen;
  private int row;

  Scaler(Size from, Size to, int channels, List<LinearRows> next) {
    this.across = Weights.of(from.width(), to.width());
    this.down = Weights.of(from.height(), to.height());
    this.channels = channels;
    this.next = List.copyOf(next);
    this.narrow = new float[to.width() * channels];
  }

  @Override
  public void row(float[] light) {
    narrow(light);
    while (firstOpen + open.size() < down.count() && down.first(firstOpen + open.size()) <= row) {
      float[] fresh = spare.isEmpty() ? new float[narrow.length] : spare.pop();
      Arrays.fill(fresh, 0);
      open.add(fresh);
    }
    for (int i = 0; i < open.size(); i++) {
      int index = firstOpen + i;
      if (row <= down.last(index)) {
        add(open.get(i), down.shares(index)[row - down.first(index)]);
      }
    }
    while (!open.isEmpty() && down.last(firstOpen) == row) {
      float[] done = open.remove(0);
      firstOpen++;
      next.forEach(rows -> rows.row(done));
      spare.push(done);
    }
    row++;
  }

  private void add(float[] sum, float share) {
    for (int i = 0; i < narrow.length; i++) {
      sum[i] += share * narrow[i];
    }
  }

  private void narrow(float[] light) {
    for (int x = 0; x < across.count(); x++) {
      float[] shares = across.shares(x);
      int at = across.first(x) * channels;
      float r = 0;
      float g = 0;
      float b = 0;
      float a = 0;
      for (float share : shares) {
        r += share * light[at];
        g += share * light[at + 1];
        b += share * light[at + 2];
        if (channels == 4) {
          a += share * light[at + 3];
        }
        at += channels;
      }
      int to = x * channels;
      narrow[to] = r;
      narrow[to + 1] = g;
      narrow[to + 2] = b;
      if (channels == 4) {
        narrow[to + 3] = a;
      }
    }
  }
}
