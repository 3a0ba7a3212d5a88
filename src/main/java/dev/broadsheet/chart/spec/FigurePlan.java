package dev.broadsheet.chart.spec;

import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.chart.spec.ChartPlan.Head;
import dev.broadsheet.chart.spec.ChartPlan.Reading;
import dev.broadsheet.chart.spec.Pick.Picks;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactValue;
import dev.broadsheet.quantity.Bound;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.quantity.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the picked facts on one axis. */
final class FigurePlan {
  /** Beyond this a double no longer holds what a picture needs. */
  private static final BigDecimal LARGEST = new BigDecimal("1e100");

  private final ChartSpec spec;
  private final EvaluatedSheet sheet;
  private final DataReader reader;
  private final Reading reading;
  private final Diagnostics diagnostics;

  FigurePlan(
      ChartSpec spec,
      EvaluatedSheet sheet,
      DataReader reader,
      Reading reading,
      Diagnostics diagnostics) {
    this.spec = spec;
    this.sheet = sheet;
    this.reader = reader;
    this.reading = reading;
    this.diagnostics = diagnostics;
  }

  Optional<ChartPlan> of(Head head, ChartType type, List<Picks> groups) {
    boolean zero = zero(type);
    boolean log = log(type);
    Optional<Unit> unit = unit();
    boolean descending = descending();
    Details details = details(type);
    List<Pick> all = groups.stream().flatMap(FigurePlan::all).toList();
    if (!new FigureLimits(spec, diagnostics).accept(type, groups, log) || hasFailed(all)) {
      return Optional.empty();
    }
    Unit shared = unit.orElseGet(() -> all.get(0).fact().fact().unit());
    if (type.hasAxis() && !sameDimension(all, shared)) {
      return Optional.empty();
    }
    Axis axis = axis(all, shared, zero && !log, log, type);
    List<Group> drawn = groups.stream().map(g -> group(g, axis, descending)).toList();
    if (type == ChartType.WATERFALL && !WaterfallSteps.addUp(drawn.get(0).data())) {
      diagnostics.add(
          ChartRules.SUM, spec.span(), "the changes do not lead from the first amount to the last");
    }
    return Optional.of(new ChartPlan(head, type, axis, drawn, details, reading));
  }

  private static Stream<Pick> all(Picks group) {
    return Stream.concat(group.picks().stream(), group.total().stream());
  }

  /** A fact that should have a value and has none was reported by the evaluator. */
  private static boolean hasFailed(List<Pick> picks) {
    return picks.stream()
        .anyMatch(p -> p.fact().value().isEmpty() && !p.fact().fact().isUndisclosed());
  }

  private boolean zero(ChartType type) {
    Optional<Boolean> zero = reader.flag("zero");
    if (zero.isPresent() && !zero.get() && !type.mayLeaveZero()) {
      diagnostics.add(
          ChartRules.WRONG_VALUE,
          reader.span("zero"),
          "a " + type.key() + " starts at zero: its length is the amount");
    }
    return zero.orElse(true);
  }

  private boolean log(ChartType type) {
    Optional<String> scale =
        reader.choice(
            "scale",
            text -> Optional.of(text).filter(List.of("linear", "log")::contains),
            List.of("linear", "log"));
    boolean log = scale.filter("log"::equals).isPresent();
    if (log && !type.mayLeaveZero()) {
      diagnostics.add(
          ChartRules.LOG_ZERO,
          reader.span("scale"),
          "a " + type.key() + " starts at zero, which a logarithmic scale does not have");
    }
    return log;
  }

  private Optional<Unit> unit() {
    return reader.parsed("unit", sheet.sheet().units()::find, "a unit such as USD, % or GW");
  }

  private boolean descending() {
    List<String> orders = List.of("given", "descending");
    return reader
        .choice("sort", text -> Optional.of(text).filter(orders::contains), orders)
        .filter("descending"::equals)
        .isPresent();
  }

  private Details details(ChartType type) {
    DetailReader details = new DetailReader(sheet, reader, reading, diagnostics);
    return type == ChartType.FLOW ? details.flow() : details.annotations();
  }

  private boolean sameDimension(List<Pick> picks, Unit shared) {
    boolean same = true;
    for (Pick pick : picks) {
      Unit unit = pick.fact().fact().unit();
      if (!unit.isCompatible(shared)) {
        same = false;
        diagnostics.add(
            Diagnostic.of(
                    ChartRules.MIXED_UNITS,
                    pick.span(),
                    "`" + pick.fact().id() + "` is in " + unit + ", the chart in " + shared)
                .withNote(pick.fact().fact().span(), "`" + pick.fact().id() + "` is defined here"));
      }
    }
    return same;
  }

  private Axis axis(List<Pick> picks, Unit unit, boolean zero, boolean log, ChartType type) {
    BigDecimal largest = BigDecimal.ZERO;
    for (Pick pick : picks) {
      if (pick.fact().value().isPresent()) {
        largest = largest.max(magnitude(pick.fact().value().get()));
      }
    }
    Unit shown = type.hasAxis() ? unit : Unit.NUMBER;
    BigDecimal safe = largest.min(LARGEST);
    return new Axis(shown, reading.format().tickFormat(shown, safe), zero, log);
  }

  /** How far from zero the ends of an amount lie. */
  private static BigDecimal magnitude(Quantity quantity) {
    BigDecimal low = quantity.interval().low().map(Bound::value).orElse(BigDecimal.ZERO);
    BigDecimal high = quantity.interval().high().map(Bound::value).orElse(BigDecimal.ZERO);
    return low.abs().max(high.abs());
  }

  private Group group(Picks group, Axis axis, boolean descending) {
    List<Datum> data = new ArrayList<>();
    group.picks().forEach(pick -> data.add(datum(pick, axis)));
    if (descending) {
      Comparator<Datum> order = Comparator.comparingDouble(d -> d.extent().high());
      data.sort(order.reversed());
    }
    Optional<Datum> total = group.total().map(pick -> datum(pick, axis));
    return new Group(group.label(), data, group.open(), total);
  }

  private Datum datum(Pick pick, Axis axis) {
    Optional<Quantity> value = pick.fact().value();
    Extent extent = value.map(q -> extent(q, axis, pick.span())).orElse(Extent.MISSING);
    String text =
        value.map(q -> reading.format().format(q, Style.SHORT)).orElseGet(() -> words(pick));
    return new Datum(pick.fact().fact(), value, pick.label(), extent, text);
  }

  private String words(Pick pick) {
    return pick.fact().fact().value() instanceof FactValue.Undisclosed undisclosed
        ? undisclosed.words().in(reading.language())
        : reading.words().notDisclosed();
  }

  private Extent extent(Quantity quantity, Axis axis, Span span) {
    if (magnitude(quantity).compareTo(LARGEST) > 0) {
      diagnostics.add(ChartRules.WRONG_VALUE, span, "this amount is too large to be drawn");
      return Extent.MISSING;
    }
    Optional<Double> low = quantity.interval().low().map(b -> axis.of(b.value()));
    Optional<Double> high = quantity.interval().high().map(b -> axis.of(b.value()));
    if (low.isPresent() && high.isPresent()) {
      return Extent.range(low.get(), high.get());
    }
    return low.isPresent() ? Extent.atLeast(low.get()) : Extent.atMost(high.get());
  }
}
