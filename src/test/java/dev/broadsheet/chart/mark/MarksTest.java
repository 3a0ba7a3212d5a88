package dev.broadsheet.chart.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.chart.mark.BarMark.Bar;
import dev.broadsheet.chart.mark.BarMark.Look;
import dev.broadsheet.chart.mark.LineMark.Vertex;
import dev.broadsheet.chart.scale.LinearScale;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final Frame FRAME =
      new Frame(
          new LinearScale(-50, 50, 0, 200),
          new LinearScale(0, 100, 100, 0),
          new Frame.Area(0, 0, 200, 100));

  private static List<Shape> bar(Extent extent, boolean forecast) {
    Canvas canvas = new Canvas(288);
    Bar bar = new Bar(10, 20, 0, extent, new Look(0, forecast));
    new BarMark(List.of(bar), Direction.HORIZONTAL).draw(FRAME, canvas);
    return canvas.scene(100).shapes();
  }

  private static Shape.Box box(List<Shape> shapes, String css) {
    return shapes.stream()
        .filter(Shape.Box.class::isInstance)
        .map(Shape.Box.class::cast)
        .filter(box -> box.ink().css().equals(css))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pointIsASolidBarFromZero() {
    assertThat(bar(Extent.point(25), false)).hasSize(1);
    Shape.Box solid = box(bar(Extent.point(25), false), "fill-1");
    assertThat(solid.x()).isEqualTo(100);
    assertThat(solid.width()).isEqualTo(50);
  }

  @Test
  void rangeIsSolidToLowAndOutlinedToHigh() {
    List<Shape> shapes = bar(Extent.range(20, 30), false);
    assertThat(box(shapes, "fill-1").width()).isEqualTo(40);
    Shape.Box outline = box(shapes, "edge-1");
    assertThat(outline.x()).isCloseTo(140, within(1.0));
    assertThat(outline.x() + outline.width()).isCloseTo(160, within(1.0));
  }

  @Test
  void negativeRangeIsSolidToTheEndNearerZero() {
    List<Shape> shapes = bar(Extent.range(-30, -20), false);
    assertThat(box(shapes, "fill-1").x()).isEqualTo(60);
    assertThat(box(shapes, "edge-1").x()).isCloseTo(40, within(1.0));
  }

  @Test
  void rangeAcrossZeroHasNoSolidPart() {
    List<Shape> shapes = bar(Extent.range(-10, 20), false);
    assertThat(shapes).noneMatch(s -> s instanceof Shape.Box b && b.ink().css().equals("fill-1"));
    Shape.Box outline = box(shapes, "edge-1");
    assertThat(outline.x()).isCloseTo(80, within(1.0));
    assertThat(outline.width()).isCloseTo(60, within(2.0));
  }

  @Test
  void ceilingIsHatchedFromZero() {
    Shape.Box outline = box(bar(Extent.atMost(40), false), "edge-1");
    assertThat(outline.x()).isCloseTo(100, within(1.0));
    assertThat(outline.width()).isCloseTo(80, within(2.0));
  }

  @Test
  void floorIsSolidWithAnArrowBeyond() {
    List<Shape> shapes = bar(Extent.atLeast(20), false);
    assertThat(box(shapes, "fill-1").width()).isEqualTo(40);
    assertThat(shapes.stream().filter(Shape.Trace.class::isInstance)).hasSize(2);
  }

  @Test
  void forecastIsTintedWithADashedOutline() {
    List<Shape> shapes = bar(Extent.point(25), true);
    assertThat(box(shapes, "tint-1").width()).isEqualTo(50);
    assertThat(box(shapes, "dashed-1")).isNotNull();
  }

  @Test
  void missingAmountIsNoBar() {
    assertThat(bar(Extent.MISSING, false)).isEmpty();
  }

  @Test
  void hatchStaysInsideItsBox() {
    Shape.Box box = new Shape.Box(13, 7, 41, 19, dev.broadsheet.chart.svg.Ink.edge(0));
    for (List<Point> stroke : Hatch.of(box, box.ink()).strokes()) {
      for (Point point : stroke) {
        assertThat(point.x()).isBetween(13.0, 54.0);
        assertThat(point.y()).isBetween(7.0, 26.0);
      }
    }
  }

  @Test
  void lineNeverPassesThroughARange() {
    Canvas canvas = new Canvas(288);
    List<Vertex> vertices =
        List.of(
            new Vertex(-50, Extent.point(10), false),
            new Vertex(0, Extent.point(20), false),
            new Vertex(50, Extent.range(20, 60), true));
    new LineMark(vertices, 0, false).draw(FRAME, canvas);
    List<Shape.Trace> traces =
        canvas.scene(100).shapes().stream().map(Shape.Trace.class::cast).toList();
    assertThat(traces).extracting(t -> t.ink().css()).containsExactly("tint-1", "line-1");
    assertThat(traces.get(1).strokes()).hasSize(1);
    assertThat(traces.get(1).strokes().get(0)).hasSize(2);
    assertThat(traces.get(0).strokes().get(0))
        .containsExactly(
            new Point(100, 80), new Point(200, 80), new Point(200, 40), new Point(100, 80));
  }

  @Test
  void extentRefusesWhatIsNoAmount() {
    assertThatThrownBy(() -> Extent.range(3, 2)).hasMessageContaining("no extent");
    assertThatThrownBy(() -> Extent.point(Double.NaN)).hasMessageContaining("no extent");
    assertThat(Extent.range(2, 2).isPoint()).isTrue();
  }
}
