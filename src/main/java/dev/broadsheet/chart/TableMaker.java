package dev.broadsheet.chart;

import dev.broadsheet.chart.DataTable.Column;
import dev.broadsheet.chart.DataTable.Figure;
import dev.broadsheet.chart.DataTable.Origin;
import dev.broadsheet.chart.DataTable.Range;
import dev.broadsheet.chart.DataTable.Row;
import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.ChartType;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Details.Event;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.spec.Words;
import dev.broadsheet.fact.Provenance;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the table that says in text what a picture shows. */
final class TableMaker {
  private final ChartPlan plan;
  private final Words words;

  private TableMaker(ChartPlan plan) {
    this.plan = plan;
    this.words = plan.words();
  }

  static DataTable of(ChartPlan plan) {
    TableMaker maker = new TableMaker(plan);
    return plan.type() == ChartType.TIMELINE ? maker.events() : maker.figures();
  }

  private DataTable events() {
    List<Column> columns =
        List.of(
            new Column(words.get("date"), false),
            new Column(words.get("event"), false),
            new Column(words.get("status"), false));
    List<Row> rows = plan.details().events().stream().map(this::event).toList();
    return new DataTable(plan.head().title(), columns, rows);
  }

  private Row event(Event event) {
    List<String> cells = List.of(event.date(), event.title(), words.status(event.status()));
    return new Row(cells, Optional.empty());
  }

  private DataTable figures() {
    boolean grouped = plan.groups().stream().anyMatch(group -> !group.label().isEmpty());
    boolean flow = plan.type() == ChartType.FLOW;
    List<Column> columns = new ArrayList<>();
    if (flow) {
      columns.add(new Column(words.get("fromToHead"), false));
    } else if (grouped) {
      columns.add(new Column(words.get("group"), false));
    }
    columns.add(
        new Column(plan.type().isTimed() ? words.get("period") : words.get("figure"), false));
    columns.add(new Column(valueHead(), true));
    columns.add(new Column(words.get("status"), false));
    columns.add(new Column(words.get("asOf"), false));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < plan.groups().size(); i++) {
      Group group = plan.groups().get(i);
      String head = flow ? link(i) : group.label();
      Stream.concat(group.data().stream(), group.total().stream())
          .forEach(
              datum ->
                  rows.add(
                      row(datum, group, grouped || flow ? Optional.of(head) : Optional.empty())));
    }
    return new DataTable(plan.head().title(), columns, rows);
  }

  private String link(int index) {
    List<String> nodes = plan.details().nodes();
    return nodes.get(plan.details().links().get(index).from())
        + " → "
        + nodes.get(plan.details().links().get(index).to());
  }

  private String valueHead() {
    String value = words.get("value");
    if (plan.type() == ChartType.BIG_NUMBER) {
      return value;
    }
    String unit = plan.reading().format().unitLabel(plan.axis().unit());
    return unit.isBlank() || unit.equals("1") ? value : value + words.aside(unit);
  }

  private Row row(Datum datum, Group group, Optional<String> head) {
    List<String> cells = new ArrayList<>();
    head.ifPresent(cells::add);
    Provenance provenance = datum.fact().provenance();
    cells.add(datum.label());
    cells.add(datum.text());
    cells.add(words.status(datum.status()));
    cells.add(plan.reading().format().format(provenance.asOf(), Style.SHORT));
    return new Row(cells, Optional.of(figure(datum, group)));
  }

  private static Figure figure(Datum datum, Group group) {
    Provenance provenance = datum.fact().provenance();
    Optional<Quantity> quantity = datum.quantity();
    Range range =
        new Range(
            quantity.flatMap(Quantity::low),
            quantity.flatMap(Quantity::high),
            quantity.map(q -> q.statedQualifier().key()).orElse("undisclosed"));
    Origin origin =
        new Origin(
            datum.fact().unit().symbol(),
            provenance.status().key(),
            provenance.period().map(Object::toString).orElse(""),
            provenance.asOf().toString(),
            provenance.sources());
    return new Figure(datum.fact().id(), group.label(), datum.label(), range, origin);
  }
}
