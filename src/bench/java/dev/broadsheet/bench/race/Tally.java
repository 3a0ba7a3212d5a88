package dev.broadsheet.bench.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The samples of one contender in one event, in the order of the rounds. */
final class Tally {
  private final List<Sample> samples = new ArrayList<>();
  private long files;
  private long bytes;

  void add(Sample sample) {
    samples.add(sample);
  }

  void output(Tree tree) {
    files = tree.files();
    bytes = tree.bytes();
  }

  List<Sample> samples() {
    return List.copyOf(samples);
  }

  long files() {
    return files;
  }

  long bytes() {
    return bytes;
  }

  double wall() {
    return median(samples.stream().mapToDouble(Sample::wall).toArray());
  }

  double processor() {
    return median(samples.stream().mapToDouble(Sample::processor).toArray());
  }

  double peakMegabytes() {
    return median(samples.stream().mapToDouble(s -> s.peakKilobytes() / 1024.0).toArray());
  }

  /**
   * The median of the ratios round by round, which other work on the machine moves less than it moves
   * the ratio of two medians: what ran one after the other met the same machine.
   */
  double ratio(Tally other, ToDoubleFunction<Sample> of) {
    int rounds = Math.min(samples.size(), other.samples.size());
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      ratios[i] = of.applyAsDouble(samples.get(i)) / of.applyAsDouble(other.samples.get(i));
    }
    return median(ratios);
  }

  private static double median(double[] values) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
