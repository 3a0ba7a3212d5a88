package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.quantity.Period;
import dev.broadsheet.quantity.Unit;
import dev.broadsheet.quantity.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the entries under {@code facts}. */
final class FactReader {
  /** Stands in for a date that is missing, which is reported, or is yet to be inherited. */
  static final Period NO_DATE = Period.of(LocalDate.EPOCH);

  private final SheetReader sheet;
  private final FigureReader figures;
  private final Units units;
  private final Set<String> sources;

  FactReader(SheetReader sheet, Units units, Set<String> sources) {
    this.sheet = sheet;
    this.figures = new FigureReader(sheet);
    this.units = units;
    this.sources = sources;
  }

  Optional<Fact> read(Member member, DataReader reader) {
    boolean derived = reader.has("formula");
    Optional<Unit> unit = unit(reader);
    FactValue value = derived ? derived(reader) : figures.read(reader, unit.orElse(Unit.NUMBER));
    Fact fact =
        new Fact(
            member.name(),
            sheet.requiredText(reader, "label"),
            unit.isPresent() ? value : new FactValue.Faulty(),
            unit.orElse(Unit.NUMBER),
            provenance(reader, derived),
            reader.localText("note"),
            member.nameSpan());
    reader.finish();
    return Optional.of(fact);
  }

  private FactValue derived(DataReader reader) {
    for (String key : List.of("value", "qualifier", "undisclosed", "status")) {
      reader
          .member(key)
          .ifPresent(
              m ->
                  reader.report(
                      m.value(), "a fact with a formula has no `" + key + "` of its own"));
    }
    return reader
        .textNode("formula")
        .<FactValue>map(
            node -> new FactValue.Derived(Formula.parse(node, units, sheet.diagnostics())))
        .orElseGet(FactValue.Faulty::new);
  }

  private Optional<Unit> unit(DataReader reader) {
    reader.require("unit");
    Optional<TextNode> symbol = reader.textNode("unit");
    Optional<Unit> unit = symbol.map(TextNode::value).flatMap(units::find);
    if (symbol.isPresent() && unit.isEmpty()) {
      TextNode node = symbol.get();
      sheet
          .diagnostics()
          .add(
              Diagnostic.of(
                      SheetRules.VALUE,
                      node.span(),
                      "`"
                          + node.value()
                          + "` is not a unit; things that are counted are declared"
                          + " under `units`")
                  .withSuggestion(DataReader.didYouMean(node.value(), units.symbols())));
    }
    return unit;
  }

  private Provenance provenance(DataReader reader, boolean derived) {
    if (!derived) {
      reader.require("asOf", "status", "sources");
    }
    List<String> named = sheet.references(reader, "sources", "source", sources);
    if (!derived) {
      reportNoSource(reader);
    }
    Optional<Status> status = derived ? Optional.of(Status.DERIVED) : sheet.status(reader);
    return new Provenance(
        sheet.period(reader, "asOf").orElse(NO_DATE),
        sheet.period(reader, "period"),
        status.orElse(Status.CLAIM),
        named,
        reader.date("goodUntil"));
  }

  private static void reportNoSource(DataReader reader) {
    reader
        .member("sources")
        .map(Member::value)
        .filter(value -> value instanceof ArrayNode list && list.items().isEmpty())
        .ifPresent(value -> reader.report(value, "a given figure needs a source"));
  }
}
