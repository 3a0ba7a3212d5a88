package dev.broadsheet.chart.form;

import dev.broadsheet.chart.layout.LineBreaker;
import dev.broadsheet.chart.layout.Spread;
import dev.broadsheet.chart.layout.TextMeasure;
import dev.broadsheet.chart.mark.Canvas;
import dev.broadsheet.chart.mark.Extent;
import dev.broadsheet.chart.mark.Frame;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names and last values of series at the right end of their lines, pushed apart, with leader
 * lines where they had to move.
 */
final class EndLabels {
  private static final double LEADER = 14;

  private final Board board;
  private final List<Group> groups;
  private final List<Block> blocks = new ArrayList<>();

  /** A name over a value. */
  private record Block(List<String> name, List<String> value) {
    double width() {
      double width = 0;
      for (String line : name) {
        width = Math.max(width, TextMeasure.width(line, Type.SERIES));
      }
      for (String line : value) {
        width = Math.max(width, TextMeasure.width(line, Type.LABEL));
      }
      return width;
    }

    double height() {
      return name.size() * Type.SERIES.lineHeight() + value.size() * Type.LABEL.lineHeight() + 4;
    }
  }

  EndLabels(Board board, List<Group> groups) {
    this.board = board;
    this.groups = groups;
    double most = board.width() * (board.isWide() ? 0.26 : 0.34);
    for (Group group : groups) {
      List<String> name = LineBreaker.lines(group.label(), Type.SERIES, most);
      String value = last(group).map(Datum::text).orElse("");
      double amount = Math.max(most, LineBreaker.widestPiece(value, Type.LABEL) + 0.1);
      double room = Math.min(amount, board.width() * 0.5);
      if (name.size() > 4) {
        board.cramped(group.label());
      }
      blocks.add(new Block(name, LineBreaker.lines(value, Type.LABEL, room)));
    }
  }

  /** The last figure of a series that has one. */
  static Optional<Datum> last(Group group) {
    for (int i = group.data().size() - 1; i >= 0; i--) {
      if (!group.data().get(i).extent().isMissing()) {
        return Optional.of(group.data().get(i));
      }
    }
    return Optional.empty();
  }

  /** The width that the labels and their leader lines take. */
  double width() {
    return blocks.stream().mapToDouble(Block::width).max().orElse(0) + LEADER + 2;
  }

  void draw(Frame frame, Canvas canvas) {
    List<Double> wanted = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      Extent extent = last(groups.get(i)).map(Datum::extent).orElse(Extent.MISSING);
      wanted.add(frame.y().at((extent.low() + extent.high()) / 2));
      sizes.add(blocks.get(i).height());
    }
    Optional<List<Double>> middles =
        Spread.apart(wanted, sizes, frame.area().top() - 13, frame.area().bottom() + 14);
    if (middles.isEmpty()) {
      groups.forEach(group -> board.cramped(group.label()));
      return;
    }
    for (int i = 0; i < groups.size(); i++) {
      draw(i, wanted.get(i), middles.get().get(i), frame, canvas);
    }
  }

  private void draw(int index, double wanted, double middle, Frame frame, Canvas canvas) {
    Block block = blocks.get(index);
    double left = board.width() - block.width();
    double edge = board.width() - width() + LEADER + 2;
    double x = Math.min(left, edge);
    Optional<Datum> last = last(groups.get(index));
    if (last.isPresent() && Math.abs(middle - wanted) > 5) {
      double end = frame.x().at(last.get().day()) + 6;
      canvas.add(Shape.Trace.line(end, wanted, Math.max(end, x - 4), middle, Ink.LEADER));
    }
    double y = middle - block.height() / 2 + 2 + Type.SERIES.ascent();
    canvas.text(block.name, x, y, Anchor.START, Type.SERIES);
    double next = y + block.name.size() * Type.SERIES.lineHeight();
    canvas.text(block.value, x, next, Anchor.START, Type.LABEL);
  }
}
