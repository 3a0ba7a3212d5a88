package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Details.Annotation;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands beside single points of a line: remarks first, by priority, then words for missing
 * figures, then values. All but the words have an axis to fall back on, and yield where there is no
 * room.
 */
final class PointLabels {
  private static final int FEW = 10;
  private static final List<Anchor> ANCHORS = List.of(Anchor.MIDDLE, Anchor.END, Anchor.START);

  private final Board board;
  private final Canvas canvas;
  private final Frame frame;

  PointLabels(Board board, Canvas canvas, Frame frame) {
    this.board = board;
    this.canvas = canvas;
    this.frame = frame;
  }

  void draw(List<Group> groups) {
    groups.forEach(group -> group.data().forEach(this::missing));
    remarks(groups);
    for (Group group : groups) {
      Optional<Datum> last = EndLabels.last(group);
      List<Datum> inner = new ArrayList<>(group.data());
      last.ifPresent(inner::remove);
      if (group.data().size() <= FEW) {
        inner.forEach(this::value);
      }
    }
  }

  private void missing(Datum datum) {
    if (!datum.extent().isMissing()) {
      return;
    }
    double x = frame.x().at(datum.day());
    List<String> lines = LineBreaker.lines(board.words().notDisclosed(), Type.NOTE, 64);
    double y = frame.area().bottom() - 6 - (lines.size() - 1) * Type.NOTE.lineHeight();
    if (!block(lines, x, y, Anchor.MIDDLE)) {
      String name = datum.fact().label().in(board.plan().reading().language());
      board.dropped(name + board.words().colon() + datum.text() + board.words().stop());
    }
  }

  private void remarks(List<Group> groups) {
    int left = board.annotationLimit();
    for (Annotation remark : board.plan().details().annotations()) {
      Optional<Datum> datum =
          groups.stream()
              .flatMap(group -> group.data().stream())
              .filter(d -> d.fact().id().equals(remark.fact()) && !d.extent().isMissing())
              .findFirst();
      if (left-- <= 0 || datum.isEmpty() || !remark(remark.text(), datum.get())) {
        board.dropped(remark.text());
      } else {
        board.shown(remark.text());
      }
    }
  }

  private boolean remark(String text, Datum datum) {
    double x = frame.x().at(datum.day());
    double y = frame.y().at(datum.extent().high());
    List<String> lines =
        LineBreaker.balanced(text, Type.NOTE, board.width() * (board.isWide() ? 0.3 : 0.38));
    double height = (lines.size() - 1) * Type.NOTE.lineHeight();
    double[] tops = {
      y - 12 - height, y + 12 + Type.NOTE.ascent(), y - 30 - height, y + 34, y - 50 - height, y + 54
    };
    for (double top : tops) {
      boolean inside = top - Type.NOTE.ascent() > 0 && top + height < frame.area().bottom() - 2;
      for (Anchor anchor : ANCHORS) {
        if (inside && block(lines, x, top, anchor)) {
          return true;
        }
      }
    }
    return false;
  }

  private void value(Datum datum) {
    if (datum.extent().isMissing()) {
      return;
    }
    double x = frame.x().at(datum.day());
    double above = frame.y().at(datum.extent().high()) - 9;
    double below = frame.y().at(datum.extent().low()) + 9 + Type.LABEL.ascent();
    double shift = datum.extent().isPoint() ? 0 : 6;
    double deepest = frame.area().bottom() - Type.LABEL.descent();
    for (double baseline : new double[] {above - shift, below + shift}) {
      for (Anchor anchor : ANCHORS) {
        double sideways = anchor.share() * 2 - 1;
        double at = x - sideways * (anchor == Anchor.MIDDLE ? 0 : 4);
        Shape.Words words = Canvas.words(datum.text(), at, baseline, anchor, Type.LABEL);
        if (baseline < deepest && canvas.isClear(words) && !isNearerToAnother(words, datum)) {
          canvas.text(words);
          return;
        }
      }
    }
  }

  /** Whether a reader would take the value for that of another series at the same time. */
  private boolean isNearerToAnother(Shape.Words words, Datum own) {
    double middle = (words.top() + words.bottom()) / 2;
    double distance = distance(own, middle);
    return board.plan().data().stream()
        .filter(other -> other != own && other.day() == own.day() && !other.extent().isMissing())
        .anyMatch(other -> distance(other, middle) < distance);
  }

  private double distance(Datum datum, double y) {
    double low = frame.y().at(datum.extent().low());
    double high = frame.y().at(datum.extent().high());
    return Math.max(0, Math.max(high - y, y - low));
  }

  /** Places all lines or none. */
  private boolean block(List<String> lines, double x, double baseline, Anchor anchor) {
    List<Shape.Words> words = new ArrayList<>();
    double y = baseline;
    for (String line : lines) {
      words.add(Canvas.words(line, x, y, anchor, Type.NOTE));
      y += Type.NOTE.lineHeight();
    }
    if (!words.stream().allMatch(canvas::isClear)) {
      return false;
    }
    words.forEach(canvas::text);
    return true;
  }
}
