package dev.broadsheet.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.chart.svg.Paint;
import dev.broadsheet.chart.svg.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Areas of lines by SVG's rules for ends, corners and dashes. */
class StrokerTest {
  private static final List<Point> LEVEL = List.of(new Point(20, 50), new Point(80, 50));
  private static final List<Point> SLANTED = List.of(new Point(20, 20), new Point(80, 100));

  private static Paint.Stroke line(double width, boolean round, Integer... dash) {
    return new Paint.Stroke("#000000", width, List.of(dash), round);
  }

  private static double area(List<Point> points, boolean closed, Paint.Stroke stroke) {
    double[] area = new double[1];
    Outline outline = Stroker.stroke(points, closed, stroke, 1);
    Rasteriser.cover(outline, 200, 200, (x, y, share) -> area[0] += share);
    return area[0];
  }

  @Test
  void endsAreCutOffAtTheLastPoint() {
    assertThat(area(LEVEL, false, line(7, false))).isCloseTo(420, within(1e-6));
    assertThat(area(SLANTED, false, line(7, false))).isCloseTo(700, within(0.01));
  }

  @Test
  void roundEndsAddADisc() {
    double disc = Math.PI * 25;
    assertThat(area(LEVEL, false, line(10, true))).isCloseTo(600 + disc, within(0.2));
    assertThat(area(List.of(new Point(50, 50)), false, line(10, true)))
        .isCloseTo(disc, within(0.1));
    assertThat(area(List.of(new Point(50, 50)), false, line(10, false))).isZero();
  }

  @Test
  void cornersOfAClosedSquareArePointed() {
    List<Point> square =
        List.of(new Point(30, 30), new Point(90, 30), new Point(90, 90), new Point(30, 90));
    assertThat(area(square, true, line(8, false))).isCloseTo(68 * 68 - 52 * 52, within(1e-6));
    List<Point> repeated =
        List.of(
            square.get(0),
            square.get(1),
            square.get(1),
            square.get(2),
            square.get(3),
            square.get(0));
    assertThat(area(repeated, true, line(8, false))).isCloseTo(68 * 68 - 52 * 52, within(1e-6));
  }

  @Test
  void roundCornersOfAClosedSquareLackTheirPoints() {
    List<Point> square =
        List.of(new Point(30, 30), new Point(90, 30), new Point(90, 90), new Point(30, 90));
    double expected = 60 * 60 + 4 * 60 * 4 + Math.PI * 16 - 52 * 52;
    assertThat(area(square, true, line(8, true))).isCloseTo(expected, within(0.3));
  }

  @Test
  void cornersOfALineAreJoinedOnEitherSide() {
    List<Point> left = List.of(new Point(20, 100), new Point(100, 100), new Point(100, 20));
    List<Point> right = List.of(new Point(100, 20), new Point(100, 100), new Point(20, 100));
    // Two arms of 80, and the square at the corner that a miter fills.
    double expected = 2 * 80 * 10;
    assertThat(area(left, false, line(10, false))).isCloseTo(expected, within(0.01));
    assertThat(area(right, false, line(10, false))).isCloseTo(expected, within(0.01));
  }

  @Test
  void pointThatWouldRunTooFarIsCutOff() {
    List<Point> needle = List.of(new Point(20, 60), new Point(120, 64), new Point(20, 68));
    double[] farthest = new double[1];
    Rasteriser.cover(
        Stroker.stroke(needle, false, line(6, false), 1),
        200,
        200,
        (x, y, share) -> farthest[0] = Math.max(farthest[0], x));
    assertThat(farthest[0]).isLessThan(124);
  }

  @Test
  void dashesLeaveTheirGaps() {
    assertThat(area(LEVEL, false, line(2, false, 6, 4))).isCloseTo(6 * 6 * 2, within(1e-6));
    assertThat(area(SLANTED, false, line(2, false, 6, 4))).isCloseTo(10 * 6 * 2, within(0.01));
    List<Point> square =
        List.of(new Point(30, 30), new Point(90, 30), new Point(90, 90), new Point(30, 90));
    // Round four corners: 240 long, so 24 dashes, of which four bend at most.
    assertThat(area(square, true, line(2, false, 6, 4))).isCloseTo(24 * 6 * 2, within(8.0));
  }

  @Test
  void lineThatTurnsBackIsNoMistake() {
    List<Point> back = List.of(new Point(20, 50), new Point(80, 50), new Point(20, 50));
    assertThat(area(back, false, line(6, false))).isCloseTo(360, within(20.0));
    assertThat(area(back, false, line(6, true))).isCloseTo(360 + Math.PI * 9, within(6.0));
    assertThat(area(List.of(), false, line(6, true))).isZero();
  }
}
