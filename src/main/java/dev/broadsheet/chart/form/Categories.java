package dev.broadsheet.chart.form;

import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.quantity.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures by category and series: the items of a chart, or several series side by side by period.
 *
 * @param names names of the categories
 * @param series names of the series
 * @param cells for each category the figure of each series that has one there
 */
record Categories(List<String> names, List<String> series, List<Map<Integer, Datum>> cells) {

  /** Called for each figure, category by category. */
  interface Visitor {
    void visit(int category, int series, Datum datum);
  }

  static Categories of(ChartPlan plan) {
    boolean plain = plan.groups().size() == 1 && plan.groups().get(0).label().isEmpty();
    return plain ? ofItems(plan.groups().get(0)) : ofSeries(plan);
  }

  private static Categories ofItems(Group group) {
    List<Map<Integer, Datum>> cells = new ArrayList<>();
    group.data().forEach(datum -> cells.add(Map.of(0, datum)));
    List<String> names = group.data().stream().map(datum -> name(datum)).toList();
    return new Categories(names, List.of(""), cells);
  }

  private static String name(Datum datum) {
    return datum.label();
  }

  private static Categories ofSeries(ChartPlan plan) {
    Map<Period, Map<Integer, Datum>> byPeriod = new TreeMap<>();
    for (int i = 0; i < plan.groups().size(); i++) {
      for (Datum datum : plan.groups().get(i).data()) {
        Period period = datum.fact().provenance().time();
        byPeriod.computeIfAbsent(period, p -> new LinkedHashMap<>()).put(i, datum);
      }
    }
    List<String> names = new ArrayList<>();
    List<Map<Integer, Datum>> cells = new ArrayList<>();
    byPeriod.forEach(
        (period, row) -> {
          names.add(row.values().iterator().next().label());
          cells.add(row);
        });
    return new Categories(names, plan.groups().stream().map(Group::label).toList(), cells);
  }

  int count() {
    return names.size();
  }

  void forEach(Visitor visitor) {
    for (int i = 0; i < cells.size(); i++) {
      for (int j = 0; j < series.size(); j++) {
        Datum datum = cells.get(i).get(j);
        if (datum != null) {
          visitor.visit(i, j, datum);
        }
      }
    }
  }
}
