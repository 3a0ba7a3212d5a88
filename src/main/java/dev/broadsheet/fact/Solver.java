package dev.broadsheet.fact;

import dev.broadsheet.fact.Atom.Input;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds what a formula can come to when each figure in it has one value, however often it is used.
 * Where the formula rises or falls with a figure throughout, the figure is pinned to one of its
 * ends, and the result is exact. Where it does not, the ranges are halved, the most promising part
 * first, until the bound is close; the result is then never too narrow.
 */
final class Solver {
  private static final int MAX_PARTS = 300;
  private static final Rational CLOSE = Rational.of(new BigDecimal("1e-12"));

  private Solver() {}

  static Extent extent(Quotient formula) {
    Edge low = lowest(formula);
    Edge high = lowest(formula.negate()).negate();
    return new Extent(low, high).intersect(Box.WHOLE.of(formula));
  }

  private static Edge lowest(Quotient formula) {
    PriorityQueue<Part> parts =
        new PriorityQueue<>(Comparator.comparing(Part::low, Edge::compareValue));
    parts.add(part(formula, Box.WHOLE, new TreeMap<>()));
    int count = 0;
    while (!parts.peek().isSettled() && count++ < MAX_PARTS) {
      parts.addAll(halves(parts.poll()));
    }
    Edge lowest = parts.poll().low();
    // Another part may reach the same value that this one only comes close to.
    while (!parts.isEmpty() && parts.peek().low().compareValue(lowest) == 0) {
      lowest = Edge.least(lowest, parts.poll().low());
    }
    return lowest;
  }

  /**
   * A part of what the figures can be.
   *
   * @param formula in its simplest form there
   * @param free figures with which the formula neither only rises nor only falls here
   * @param splits how often each figure has been halved on the way here
   */
  private record Part(
      Quotient formula,
      Box box,
      List<Input> free,
      SortedMap<Input, Integer> splits,
      Edge low,
      boolean isClose) {
    boolean isSettled() {
      return free.isEmpty() || isClose;
    }
  }

  private static Part part(Quotient general, Box whole, SortedMap<Input, Integer> splits) {
    Quotient formula = whole.simplified(general);
    Box box = whole;
    List<Input> free = new ArrayList<>(formula.inputs());
    Map<Input, Edge> pinned = new TreeMap<>();
    boolean changed = true;
    while (changed && !free.isEmpty()) {
      changed = false;
      for (Input input : List.copyOf(free)) {
        Extent direction = box.direction(formula, input);
        Extent extent = box.of(input);
        if (extent.isPoint() || direction.isNotNegative() || direction.isNotPositive()) {
          Edge edge = direction.isNotNegative() ? extent.low() : extent.high();
          pinned.put(input, edge);
          box = edge.isFinite() ? box.with(input, Extent.point(edge.value())) : box;
          free.remove(input);
          changed = true;
        }
      }
    }
    if (free.isEmpty()) {
      return new Part(formula, box, free, splits, new Corner(pinned, box).lowest(formula), true);
    }
    Extent estimate = box.of(formula);
    return new Part(formula, box, free, splits, estimate.low(), isClose(estimate));
  }

  private static boolean isClose(Extent estimate) {
    if (!estimate.isFinite()) {
      return false;
    }
    Rational width = estimate.high().value().minus(estimate.low().value());
    Rational size = estimate.high().value().abs();
    return width.compareTo(size.times(CLOSE)) <= 0;
  }

  private static List<Part> halves(Part part) {
    Input input =
        part.free().stream()
            .min(Comparator.comparing(i -> part.splits().getOrDefault(i, 0)))
            .orElseThrow();
    SortedMap<Input, Integer> splits = new TreeMap<>(part.splits());
    splits.merge(input, 1, Integer::sum);
    Extent extent = part.box().of(input);
    Edge middle = Edge.closed(middle(extent));
    return List.of(
        part(part.formula(), part.box().with(input, new Extent(extent.low(), middle)), splits),
        part(part.formula(), part.box().with(input, new Extent(middle, extent.high())), splits));
  }

  private static Rational middle(Extent extent) {
    if (extent.isFinite()) {
      return extent.low().value().middle(extent.high().value());
    }
    if (extent.low().isFinite()) {
      return extent.low().value().plus(extent.low().value().abs()).plus(Rational.ONE);
    }
    if (extent.high().isFinite()) {
      return extent.high().value().minus(extent.high().value().abs()).minus(Rational.ONE);
    }
    return Rational.ZERO;
  }
}
