package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.layout.Spread;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.scale.LinearScale;
import dev.broadsheet.chart.scale.Scale;
import dev.broadsheet.chart.spec.Details.Event;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import dev.broadsheet.fact.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Events down a time axis that is true to scale; the texts are pushed apart and leader lines say
 * where they belong.
 */
final class TimelineForm implements ChartForm {
  private static final double AXIS = 8;
  private static final double TEXT = 34;
  private static final double SLACK = 1.12;

  /** What stands beside one event. */
  private record Entry(Event event, List<String> date, List<String> title, String status) {
    double height(boolean beside) {
      double body =
          title.size() * Type.LABEL.lineHeight() + (status.isEmpty() ? 0 : Type.NOTE.lineHeight());
      double head = date.size() * Type.SERIES.lineHeight();
      return (beside ? Math.max(head, body) : head + body) + 12;
    }
  }

  @Override
  public Scene lay(Board board) {
    Canvas canvas = new Canvas(board.width());
    double dates = board.isWide() ? dateColumn(board) : 0;
    List<Entry> entries = entries(board, TEXT + dates);
    List<Double> sizes = entries.stream().map(e -> e.height(board.isWide())).toList();
    double needed = sizes.stream().mapToDouble(Double::doubleValue).sum();
    double height = entries.size() > 2 ? needed * SLACK : needed;
    Scale y = scale(board.plan().details().events(), 10, height - 10);
    List<Double> wanted = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      // The first line of a text, not its middle, belongs beside the dot.
      wanted.add(y.at(entries.get(i).event.day()) + sizes.get(i) / 2 - 9);
    }
    List<Double> middles = Spread.inOrder(wanted, sizes, 0, height + 1).orElse(wanted);
    canvas.add(Shape.Trace.line(AXIS, 4, AXIS, height - 4, Ink.TRACK));
    for (int i = 0; i < entries.size(); i++) {
      double top = middles.get(i) - sizes.get(i) / 2;
      draw(board, canvas, entries.get(i), y.at(entries.get(i).event.day()), top, dates);
    }
    return canvas.scene(height + 2);
  }

  private static double dateColumn(Board board) {
    return board.plan().details().events().stream()
            .mapToDouble(event -> TextMeasure.width(event.date(), Type.SERIES))
            .max()
            .orElse(0)
        + 14;
  }

  private static List<Entry> entries(Board board, double left) {
    List<Entry> entries = new ArrayList<>();
    for (Event event : board.plan().details().events()) {
      double width = Math.max(80, board.width() - left);
      List<String> title = LineBreaker.lines(event.title(), Type.LABEL, width);
      if (title.size() > 6) {
        board.cramped(event.title());
      }
      String status =
          event.status() == Status.CONFIRMED ? "" : board.words().status(event.status());
      entries.add(new Entry(event, List.of(event.date()), title, status));
    }
    return entries;
  }

  private static Scale scale(List<Event> events, double from, double to) {
    double first = events.stream().mapToDouble(Event::day).min().orElse(0);
    double last = events.stream().mapToDouble(Event::day).max().orElse(first);
    return new LinearScale(first, last, from, to);
  }

  private static void draw(
      Board board, Canvas canvas, Entry entry, double at, double top, double dates) {
    double baseline = top + Type.SERIES.ascent();
    double middle = baseline - 5;
    List<Point> leader =
        List.of(new Point(AXIS, at), new Point(TEXT - 12, middle), new Point(TEXT - 5, middle));
    canvas.add(new Shape.Trace(List.of(leader), false, Ink.LEADER));
    boolean planned = entry.event.status().isForecast();
    canvas.add(new Shape.Disc(AXIS, at, 4.5, planned ? Ink.hollow(0) : Ink.fill(0)));
    canvas.text(entry.date, TEXT, baseline, Anchor.START, Type.SERIES);
    double first = board.isWide() ? baseline : baseline + Type.LABEL.lineHeight();
    double last = canvas.text(entry.title, TEXT + dates, first, Anchor.START, Type.LABEL);
    if (!entry.status.isEmpty()) {
      canvas.text(
          entry.status, TEXT + dates, last + Type.NOTE.lineHeight(), Anchor.START, Type.NOTE);
    }
  }
}
