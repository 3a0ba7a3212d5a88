package dev.broadsheet.chart.form;

import dev.broadsheet.chart.spec.Datum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Where figures stand in time: at the middle of their periods. */
final class Timing {
  private final List<Datum> moments = new ArrayList<>();

  Timing(Collection<Datum> data) {
    List<Datum> sorted = new ArrayList<>(data);
    // Stable, so that of figures of one time the first gives its name.
    sorted.sort(Comparator.comparingDouble(Datum::day));
    double last = Double.NaN;
    for (Datum datum : sorted) {
      if (datum.day() != last) {
        moments.add(datum);
        last = datum.day();
      }
    }
  }

  LocalDate first() {
    return LocalDate.ofEpochDay((long) Math.floor(day(0)));
  }

  LocalDate last() {
    return LocalDate.ofEpochDay((long) Math.ceil(day(size() - 1)));
  }

  /** How many times there are. */
  int size() {
    return moments.size();
  }

  /** A time, in order. */
  double day(int index) {
    return moments.get(index).day();
  }

  /** What a time is called. */
  String label(int index) {
    return moments.get(index).label();
  }
}
