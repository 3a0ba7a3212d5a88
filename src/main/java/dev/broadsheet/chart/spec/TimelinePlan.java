package dev.broadsheet.chart.spec;

import dev.broadsheet.chart.spec.ChartPlan.Head;
import dev.broadsheet.chart.spec.ChartPlan.Reading;
import dev.broadsheet.chart.spec.Details.Event;
import dev.broadsheet.chart.spec.Details.Origin;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Timeline;
import dev.broadsheet.fact.TimelineEvent;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A timeline as a chart. */
final class TimelinePlan {
  private TimelinePlan() {}

  static Optional<Details> of(
      DataReader reader, EvaluatedSheet sheet, Reading reading, FactPicker picker) {
    Optional<TextNode> id = reader.textNode("timeline");
    Optional<Timeline> timeline =
        id.flatMap(text -> Optional.ofNullable(sheet.sheet().timelines().get(text.value())));
    if (id.isPresent() && timeline.isEmpty()) {
      picker.reportUnknown("timeline", id.get(), sheet.sheet().timelines().keySet());
    }
    return timeline.map(t -> details(t, sheet, reading));
  }

  /** The events of a timeline. */
  static Details details(Timeline timeline, EvaluatedSheet sheet, Reading reading) {
    PlainText text = new PlainText(sheet, reading.format());
    List<Event> events =
        timeline.events().stream().map(event -> event(event, text, reading)).toList();
    return new Details(List.of(), List.of(), List.of(), events);
  }

  private static Event event(TimelineEvent event, PlainText text, Reading reading) {
    return new Event(
        event.date().first().toEpochDay(),
        reading.format().format(event.date(), Style.SHORT),
        text.of(event.title().in(reading.language()).value()),
        event.status(),
        new Origin(event.date().toString(), event.facts(), event.sources()));
  }

  /** The plan of a timeline. */
  static ChartPlan plan(Head head, Details details, Reading reading) {
    Axis axis =
        new Axis(
            Unit.NUMBER, reading.format().tickFormat(Unit.NUMBER, BigDecimal.ONE), false, false);
    return new ChartPlan(head, ChartType.TIMELINE, axis, List.of(), details, reading);
  }
}
