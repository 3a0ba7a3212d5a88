package dev.broadsheet.chart.spec;

import dev.broadsheet.chart.spec.Pick.Picks;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.quantity.Bound;
import dev.broadsheet.quantity.Quantity;
import java.util.List;
import java.util.Optional;

/** Whether a reader could tell the marks of a chart apart, and whether there are any. */
final class FigureLimits {
  static final int BARS = 24;
  static final int HUES = 4;
  static final int PANELS = 8;
  static final int POINTS = 400;

  private final ChartSpec spec;
  private final Diagnostics diagnostics;

  FigureLimits(ChartSpec spec, Diagnostics diagnostics) {
    this.spec = spec;
    this.diagnostics = diagnostics;
  }

  boolean accept(ChartType type, List<Picks> groups, boolean log) {
    boolean known =
        groups.stream()
            .flatMap(group -> group.picks().stream())
            .anyMatch(pick -> pick.fact().value().isPresent());
    if (!known) {
      // A chart that names unknown facts is empty for a reason that is already told.
      if (!diagnostics.hasErrors()) {
        diagnostics.add(ChartRules.EMPTY, spec.span(), "this chart has no figure to draw");
      }
      return false;
    }
    boolean sized = type == ChartType.STACKED_BAR || type == ChartType.FLOW;
    return isWithin(type, groups)
        && (!log || isAboveZero(groups))
        && (!sized || isNowhereBelowZero(groups));
  }

  /** Parts of a whole and widths of arrows have no sign. */
  private boolean isNowhereBelowZero(List<Picks> groups) {
    boolean sound = true;
    for (Picks group : groups) {
      for (Pick pick : group.picks()) {
        if (pick.fact().value().map(FigureLimits::isBelowZero).orElse(false)) {
          sound = false;
          diagnostics.add(
              ChartRules.WRONG_VALUE,
              pick.span(),
              "`" + pick.fact().id() + "` is below zero and cannot be a part or a flow");
        }
      }
    }
    return sound;
  }

  private static boolean isBelowZero(Quantity quantity) {
    Optional<Bound> lowest = quantity.interval().low().or(() -> quantity.interval().high());
    return lowest.map(bound -> bound.value().signum() < 0).orElse(false);
  }

  private boolean isWithin(ChartType type, List<Picks> groups) {
    int most = groups.stream().mapToInt(group -> group.picks().size()).max().orElse(0);
    boolean lines = type.source() == ChartType.Source.SERIES;
    boolean columns = type == ChartType.COLUMN;
    boolean stack = type == ChartType.STACKED_BAR;
    if ((lines || columns) && groups.size() > (type == ChartType.SMALL_MULTIPLES ? PANELS : HUES)) {
      return tooMany(
          groups.size() + " series; at most " + HUES + ", or small multiples of " + PANELS);
    }
    if (stack && most > HUES) {
      return tooMany(most + " parts in one bar; at most " + HUES);
    }
    int bars = stack || !(lines || columns) ? Math.max(most, groups.size()) : most;
    int limit = lines ? POINTS : BARS;
    return bars <= limit || tooMany(bars + " figures in a row; at most " + limit);
  }

  private boolean tooMany(String what) {
    diagnostics.add(ChartRules.TOO_MANY, spec.span(), "this chart has " + what);
    return false;
  }

  private boolean isAboveZero(List<Picks> groups) {
    boolean above = true;
    for (Picks group : groups) {
      for (Pick pick : group.picks()) {
        if (reachesZero(pick)) {
          above = false;
          diagnostics.add(
              ChartRules.LOG_ZERO,
              pick.span(),
              "`" + pick.fact().id() + "` is not above zero, which a logarithmic scale needs");
        }
      }
    }
    return above;
  }

  private static boolean reachesZero(Pick pick) {
    return pick.fact()
        .value()
        .map(q -> lowest(q.interval().low(), q.interval().high()))
        .orElse(false);
  }

  private static boolean lowest(Optional<Bound> low, Optional<Bound> high) {
    return low.or(() -> high).map(bound -> bound.value().signum() <= 0).orElse(false);
  }
}
