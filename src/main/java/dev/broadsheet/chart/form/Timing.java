package dev.broadsheet.chart.form;

import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.quantity.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where figures stand in time: at the middle of their periods. */
final class Timing {
  private final Map<Double, String> labels = new TreeMap<>();

  Timing(Collection<Datum> data) {
    for (Datum datum : data) {
      labels.putIfAbsent(day(datum), datum.label());
    }
  }

  /** The middle of the period that a figure covers, in days since 1970-01-01. */
  static double day(Datum datum) {
    Period period = datum.fact().provenance().time();
    return (period.first().toEpochDay() + period.last().toEpochDay()) / 2.0;
  }

  LocalDate first() {
    return LocalDate.ofEpochDay((long) Math.floor(days().get(0)));
  }

  LocalDate last() {
    List<Double> days = days();
    return LocalDate.ofEpochDay((long) Math.ceil(days.get(days.size() - 1)));
  }

  /** All times, in order. */
  List<Double> days() {
    return new ArrayList<>(labels.keySet());
  }

  String label(double day) {
    return labels.get(day);
  }
}
