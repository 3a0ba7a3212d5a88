package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.NumberNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.quantity.Qualifier;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a given fact says: a number, a range, or that the figure is not known. */
final class FigureReader {
  private static final Set<Qualifier> OF_RANGE = Set.of(Qualifier.EXACT, Qualifier.ABOUT);

  private static final List<String> QUALIFIERS =
      Arrays.stream(Qualifier.values()).map(Qualifier::key).toList();

  private final SheetReader sheet;

  FigureReader(SheetReader sheet) {
    this.sheet = sheet;
  }

  FactValue read(DataReader reader, Unit unit) {
    Qualifier qualifier = qualifier(reader);
    if (reader.isNull("value") || reader.has("undisclosed")) {
      return undisclosed(reader);
    }
    reader.require("value");
    return reader
        .member("value")
        .flatMap(member -> figure(reader, member, qualifier, unit))
        .<FactValue>map(FactValue.Given::new)
        .orElseGet(FactValue.Faulty::new);
  }

  private static Qualifier qualifier(DataReader reader) {
    return reader.choice("qualifier", Qualifier::find, QUALIFIERS).orElse(Qualifier.EXACT);
  }

  private FactValue undisclosed(DataReader reader) {
    if (reader.has("value")) {
      reader.report(
          reader.member("value").orElseThrow().value(), "an undisclosed figure has the value null");
    }
    return new FactValue.Undisclosed(sheet.requiredText(reader, "undisclosed"));
  }

  private Optional<Quantity> figure(
      DataReader reader, Member member, Qualifier qualifier, Unit unit) {
    if (member.value() instanceof NumberNode number) {
      return Optional.of(Quantity.of(number.value(), qualifier, unit));
    }
    if (member.value() instanceof ObjectNode range) {
      return range(DataReader.of(range, SheetRules.READING, diagnostics()), qualifier, unit);
    }
    reader.report(
        member.value(), "`value` must be a number, a range {\"low\": …, \"high\": …} or null");
    return Optional.empty();
  }

  private Diagnostics diagnostics() {
    return sheet.diagnostics();
  }

  private Optional<Quantity> range(DataReader range, Qualifier qualifier, Unit unit) {
    range.require("low", "high");
    Optional<BigDecimal> low = range.number("low");
    Optional<BigDecimal> high = range.number("high");
    range.finish();
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get().compareTo(high.get()) >= 0) {
      range.report(range.node(), "`low` must be less than `high`");
      return Optional.empty();
    }
    if (!OF_RANGE.contains(qualifier)) {
      range.report(
          range.node(),
          "a range cannot be `" + qualifier.key() + "`; give the one end that is known instead");
      return Optional.empty();
    }
    return Optional.of(Quantity.range(low.get(), high.get(), unit).with(qualifier));
  }
}
