package dev.broadsheet.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.quantity.Interval;
import dev.broadsheet.quantity.Qualifier;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.Unit;
import dev.broadsheet.quantity.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Holds computed intervals against what the formula gives for many choices of its inputs. */
abstract class RandomFormulas {
  private static final int STEPS = 6;
  private static final List<String> NAMES = List.of("a", "b", "c");
  private static final Rational TOLERANCE = Rational.of(new BigDecimal("1e-6"));

  private final Random random = new Random(20260131);

  final void checkBounds(int formulas) {
    int checked = 0;
    int monotone = 0;
    while (checked < formulas) {
      String text = formula(3);
      Map<String, Extent> inputs = inputs();
      Optional<Extent> bounds = bounds(text, inputs);
      if (bounds.isEmpty()) {
        continue;
      }
      checked++;
      Grid grid = new Grid(FormulaParser.parse(text, Units.standard()), inputs);
      assertThat(bounds.get())
          .as("%s over %s", text, inputs)
          .satisfies(extent -> assertThat(grid.values()).allMatch(v -> holds(extent, v)));
      // A kink along a diagonal is only closed in on; without one, the bounds must be sharp.
      boolean smooth = !text.contains("m") && !text.contains("abs");
      if (smooth && grid.isMonotone()) {
        monotone++;
        assertThat(grid.slack(bounds.get()))
            .as("slack of %s over %s in %s", text, inputs, bounds.get())
            .isLessThanOrEqualTo(TOLERANCE);
      }
    }
    assertThat(monotone).isGreaterThan(formulas / 4);
  }

  final void checkHalfOpenBounds(int formulas) {
    int checked = 0;
    while (checked < formulas) {
      String text = formula(2);
      Map<String, Extent> inputs = halfOpenInputs();
      Optional<Extent> bounds = bounds(text, inputs);
      if (bounds.isPresent()) {
        checked++;
        Expression expression = FormulaParser.parse(text, Units.standard());
        for (int i = 0; i < 60; i++) {
          Rational value = expression.read(new PointValue(sample(inputs)));
          assertThat(holds(bounds.get(), value))
              .as("%s over %s gives %s, not in %s", text, inputs, value, bounds.get())
              .isTrue();
        }
      }
    }
  }

  private Map<String, Extent> halfOpenInputs() {
    Map<String, Extent> inputs = inputs();
    for (String name : NAMES) {
      Rational end = inputs.get(name).low().value();
      Edge edge = random.nextBoolean() ? Edge.closed(end) : Edge.open(end);
      switch (random.nextInt(3)) {
        case 0 -> inputs.put(name, new Extent(edge, Edge.HIGHEST));
        case 1 -> inputs.put(name, new Extent(Edge.LOWEST, edge));
        default -> {}
      }
    }
    return inputs;
  }

  private Map<String, Rational> sample(Map<String, Extent> inputs) {
    Map<String, Rational> point = new TreeMap<>();
    inputs.forEach(
        (name, extent) -> {
          Rational step =
              Rational.of(BigDecimal.valueOf(1 + random.nextInt(99), 4 - random.nextInt(8)));
          if (!extent.high().isFinite()) {
            point.put(name, extent.low().value().plus(step));
          } else if (!extent.low().isFinite()) {
            point.put(name, extent.high().value().minus(step));
          } else {
            point.put(name, extent.low().value().middle(extent.high().value()));
          }
        });
    return point;
  }

  /** An end that a sample reaches must be one that belongs to the bounds. */
  private static boolean holds(Extent extent, Rational value) {
    int fromLow = Edge.closed(value).compareValue(extent.low());
    int toHigh = extent.high().compareValue(Edge.closed(value));
    boolean above = fromLow > 0 || (fromLow == 0 && extent.low().reached());
    boolean below = toHigh > 0 || (toHigh == 0 && extent.high().reached());
    return above && below;
  }

  private Optional<Extent> bounds(String text, Map<String, Extent> inputs) {
    Map<String, Amount> amounts = new TreeMap<>();
    inputs.forEach((id, extent) -> amounts.put(id, amount(id, extent.toInterval())));
    Expression expression = FormulaParser.parse(text, Units.standard());
    try {
      UnitChecker units = new UnitChecker(Map.of(), text);
      return Optional.of(new Calculator(amounts, units, text).compute(expression).extent());
    } catch (FormulaFault divisionByZero) {
      assertThat(divisionByZero.rule()).isEqualTo(FormulaRules.DIVISION);
      return Optional.empty();
    }
  }

  private static Amount amount(String id, Interval interval) {
    return Amount.given(id, new Quantity(interval, Qualifier.EXACT, Unit.NUMBER, 3));
  }

  private Map<String, Extent> inputs() {
    Map<String, Extent> inputs = new TreeMap<>();
    for (String name : NAMES) {
      int low = random.nextInt(12) - 3;
      int width = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(6);
      inputs.put(name, Extent.closed(Rational.of(low), Rational.of(low + width)));
    }
    return inputs;
  }

  private String formula(int depth) {
    if (depth == 0 || random.nextInt(6) == 0) {
      return random.nextInt(5) == 0
          ? String.valueOf(1 + random.nextInt(9))
          : NAMES.get(random.nextInt(NAMES.size()));
    }
    String left = formula(depth - 1);
    String right = formula(depth - 1);
    return switch (random.nextInt(12)) {
      case 0, 1 -> "(" + left + " + " + right + ")";
      case 2, 3 -> "(" + left + " - " + right + ")";
      case 4, 5 -> left + " * " + right;
      case 6, 7, 8 -> "(" + left + ") / (" + right + ")";
      case 9 -> "min(" + left + ", " + right + ")";
      case 10 -> "max(" + left + ", " + right + ")";
      default -> random.nextBoolean() ? "abs(" + left + ")" : "(" + left + ")^2";
    };
  }

  /** The formula's values at regular choices of its inputs. */
  private static final class Grid {
    private final Expression expression;
    private final List<List<Rational>> axes = new ArrayList<>();
    private final List<Rational> values = new ArrayList<>();

    Grid(Expression expression, Map<String, Extent> inputs) {
      this.expression = expression;
      NAMES.forEach(name -> axes.add(axis(inputs.get(name))));
      forEach((i, j, k) -> values.add(value(i, j, k)));
    }

    private static List<Rational> axis(Extent extent) {
      List<Rational> points = new ArrayList<>();
      Rational width = extent.high().value().minus(extent.low().value());
      for (int i = 0; i <= STEPS; i++) {
        Rational part = Rational.of(i).dividedBy(Rational.of(STEPS));
        points.add(extent.low().value().plus(width.times(part)));
      }
      return points;
    }

    private interface Visitor {
      void at(int i, int j, int k);
    }

    private static void forEach(Visitor visitor) {
      for (int i = 0; i <= STEPS; i++) {
        for (int j = 0; j <= STEPS; j++) {
          for (int k = 0; k <= STEPS; k++) {
            visitor.at(i, j, k);
          }
        }
      }
    }

    private Rational value(int i, int j, int k) {
      Map<String, Rational> point =
          Map.of("a", axes.get(0).get(i), "b", axes.get(1).get(j), "c", axes.get(2).get(k));
      return expression.read(new PointValue(point));
    }

    List<Rational> values() {
      return values;
    }

    private Rational at(int i, int j, int k) {
      return values.get((i * (STEPS + 1) + j) * (STEPS + 1) + k);
    }

    boolean isMonotone() {
      boolean[] rises = new boolean[3];
      boolean[] falls = new boolean[3];
      forEach(
          (i, j, k) -> {
            note(0, i, i < STEPS ? at(i + 1, j, k) : at(i, j, k), at(i, j, k), rises, falls);
            note(1, j, j < STEPS ? at(i, j + 1, k) : at(i, j, k), at(i, j, k), rises, falls);
            note(2, k, k < STEPS ? at(i, j, k + 1) : at(i, j, k), at(i, j, k), rises, falls);
          });
      return !(rises[0] && falls[0]) && !(rises[1] && falls[1]) && !(rises[2] && falls[2]);
    }

    private static void note(
        int axis, int step, Rational next, Rational here, boolean[] rises, boolean[] falls) {
      rises[axis] |= next.compareTo(here) > 0;
      falls[axis] |= next.compareTo(here) < 0;
    }

    /** How far beyond what the formula reaches the bounds lie, in parts of its magnitude. */
    Rational slack(Extent bounds) {
      Rational least = best(-1);
      Rational most = best(1);
      Rational beyond = least.minus(bounds.low().value()).plus(bounds.high().value().minus(most));
      Rational size = most.abs().plus(least.abs()).plus(Rational.ONE);
      return beyond.dividedBy(size);
    }

    /**
     * The greatest sample (or the least, for -1), improved along each axis between its neighbours.
     */
    private Rational best(int sign) {
      int[] at = new int[3];
      Rational[] found = {values.get(0)};
      forEach(
          (i, j, k) -> {
            if (at(i, j, k).minus(found[0]).signum() * sign > 0) {
              found[0] = at(i, j, k);
              at[0] = i;
              at[1] = j;
              at[2] = k;
            }
          });
      Map<String, Rational> point = new TreeMap<>();
      for (int axis = 0; axis < 3; axis++) {
        point.put(NAMES.get(axis), axes.get(axis).get(at[axis]));
      }
      for (int axis = 0; axis < 3; axis++) {
        improve(point, axis, at[axis], sign);
      }
      Rational improved = expression.read(new PointValue(point));
      return improved.minus(found[0]).signum() * sign > 0 ? improved : found[0];
    }

    private void improve(Map<String, Rational> point, int axis, int index, int sign) {
      Rational from = axes.get(axis).get(Math.max(0, index - 1));
      Rational to = axes.get(axis).get(Math.min(STEPS, index + 1));
      for (int i = 0; i < 40; i++) {
        Rational third = to.minus(from).dividedBy(Rational.of(3));
        Rational left = from.plus(third);
        Rational right = to.minus(third);
        boolean rightIsBetter =
            value(point, axis, right).minus(value(point, axis, left)).signum() * sign > 0;
        from = rightIsBetter ? left : from;
        to = rightIsBetter ? to : right;
      }
      Rational old = expression.read(new PointValue(point));
      Rational middle = Rational.of(from.middle(to).toDecimal(RoundingMode.HALF_EVEN));
      if (value(point, axis, middle).minus(old).signum() * sign > 0) {
        point.put(NAMES.get(axis), middle);
      }
    }

    private Rational value(Map<String, Rational> point, int axis, Rational coordinate) {
      Map<String, Rational> moved = new TreeMap<>(point);
      moved.put(NAMES.get(axis), coordinate);
      return expression.read(new PointValue(moved));
    }
  }
}
