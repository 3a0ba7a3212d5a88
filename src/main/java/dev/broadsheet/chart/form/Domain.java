package dev.broadsheet.chart.form;

import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.chart.scale.Ticks;
import dev.broadsheet.chart.spec.Axis;
import java.util.Collection;
import java.util.List;

/** The stretch of an axis that a chart needs. */
record Domain(double low, double high) {

  /** What the amounts cover, zero included; never without extent. */
  static Domain withZero(Collection<Extent> extents) {
    double low = 0;
    double high = 0;
    for (Extent extent : extents) {
      low = Math.min(low, extent.low());
      high = Math.max(high, extent.high());
    }
    return low == high ? new Domain(0, 1) : new Domain(low, high);
  }

  /** What the amounts cover: from zero unless the axis may be cut or is logarithmic. */
  static Domain of(Collection<Extent> extents, Axis axis) {
    List<Extent> known = extents.stream().filter(e -> !e.isMissing()).toList();
    if (axis.zero()) {
      return withZero(known);
    }
    double low = known.stream().mapToDouble(Extent::low).min().orElse(0);
    double high = known.stream().mapToDouble(Extent::high).max().orElse(1);
    if (axis.log()) {
      List<Double> powers = Ticks.powers(low, high);
      return new Domain(powers.get(0), powers.get(powers.size() - 1));
    }
    List<Double> ticks = Ticks.around(low, high, 5);
    return new Domain(ticks.get(0), ticks.get(ticks.size() - 1));
  }
}
