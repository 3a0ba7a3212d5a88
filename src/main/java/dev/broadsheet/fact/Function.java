package dev.broadsheet.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions of the formula language. */
enum Function {
  SUM("a, b, …", 1, Integer.MAX_VALUE),
  MIN("a, b, …", 1, Integer.MAX_VALUE),
  MAX("a, b, …", 1, Integer.MAX_VALUE),
  MEAN("a, b, …", 1, Integer.MAX_VALUE),
  /** The yearly growth that leads from the first to the last. */
  CAGR("first, last, years", 3, 3),
  SHARE("part, whole", 2, 2),
  PER("a, b", 2, 2),
  /** The lower end of a figure, as an exact number. */
  LOW("a", 1, 1),
  /** The upper end of a figure, as an exact number. */
  HIGH("a", 1, 1),
  ABS("a", 1, 1),
  /** Whether two figures agree within the precision to which they are given. */
  AGREES("a, b", 2, 2);

  private final String parameters;
  private final int least;
  private final int most;

  Function(String parameters, int least, int most) {
    this.parameters = parameters;
    this.least = least;
    this.most = most;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As it is written: {@code share(part, whole)}. */
  String signature() {
    return key() + "(" + parameters + ")";
  }

  boolean accepts(int arguments) {
    return arguments >= least && arguments <= most;
  }

  static Optional<Function> find(String key) {
    return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Function::key).toList();
  }
}
