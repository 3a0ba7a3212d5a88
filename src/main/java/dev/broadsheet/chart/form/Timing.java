package dev.broadsheet.chart.form;

import dev.broadsheet.chart.spec.Datum;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where figures stand in time: at the middle of their periods. */
final class Timing {
  private final Map<Double, String> labels = new TreeMap<>();
  private final List<Double> days;

  Timing(Collection<Datum> data) {
    for (Datum datum : data) {
      labels.putIfAbsent(datum.day(), datum.label());
    }
    days = List.copyOf(labels.keySet());
  }

  LocalDate first() {
    return LocalDate.ofEpochDay((long) Math.floor(days.get(0)));
  }

  LocalDate last() {
    return LocalDate.ofEpochDay((long) Math.ceil(days.get(days.size() - 1)));
  }

  /** All times, in order. */
  List<Double> days() {
    return days;
  }

  String label(double day) {
    return labels.get(day);
  }
}
