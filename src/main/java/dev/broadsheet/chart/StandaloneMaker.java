package dev.broadsheet.chart;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.fact.Source;
import java.util.List;

/** A picture as a file: title and dek above it, legend, notes and sources below. */
final class StandaloneMaker {
  private static final int MARGIN = 16;

  private StandaloneMaker() {}

  static Standalone of(
      ChartPlan plan,
      Scene scene,
      List<LegendItem> legend,
      List<String> notes,
      List<String> sources,
      FactSheet sheet) {
    int width = scene.width() + 2 * MARGIN;
    Canvas canvas = new Canvas(width);
    double y = paragraph(canvas, plan.head().title(), Type.HEAD, MARGIN + 2.0);
    if (plan.head().dek().isPresent()) {
      y = paragraph(canvas, plan.head().dek().get(), Type.LABEL, y + 4);
    }
    for (LegendItem item : legend) {
      y = paragraph(canvas, sign(plan, item) + item.text(), Type.NOTE, y + 2);
    }
    double top = y + 12;
    canvas.add(new Shape.Moved(MARGIN, top, scene.shapes()));
    y = top + scene.height() + 12;
    for (String note : notes) {
      y = paragraph(canvas, note, Type.NOTE, y + 2);
    }
    y = paragraph(canvas, sourceLine(plan, sources, sheet), Type.NOTE, y + 2);
    String tag = plan.reading().language().tag();
    return new Standalone(canvas.scene(y + MARGIN), plan.head().title(), tag);
  }

  private static String sign(ChartPlan plan, LegendItem item) {
    String name =
        switch (item.encoding()) {
          case SOLID -> plan.words().get("solid");
          case HATCHED -> plan.words().get("hatched");
          case DASHED -> plan.words().get("dashed");
          case ARROW -> plan.words().get("arrow");
        };
    return name + plan.words().colon();
  }

  private static String sourceLine(ChartPlan plan, List<String> sources, FactSheet sheet) {
    List<String> names =
        sources.stream()
            .flatMap(id -> sheet.source(id).stream())
            .map(source -> name(plan, source))
            .distinct()
            .toList();
    String head = plan.words().get("source");
    return names.isEmpty() ? "" : head + String.join(plan.words().get("semicolon"), names);
  }

  private static String name(ChartPlan plan, Source source) {
    String publisher = source.publisher().in(plan.reading().language());
    String date = plan.reading().format().formatDate(source.published());
    return plan.words().get("sourceDated", publisher, date);
  }

  /** Sets a text in lines; returns its bottom. */
  private static double paragraph(Canvas canvas, String text, Type type, double top) {
    List<String> lines = LineBreaker.lines(text, type, canvas.width() - 2.0 * MARGIN);
    if (lines.isEmpty()) {
      return top;
    }
    double last = canvas.text(lines, MARGIN, top + type.ascent(), Anchor.START, type);
    return last + type.descent();
  }
}
