package dev.broadsheet.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coverage against areas that geometry knows. */
class RasteriserTest {
  private static final int SIZE = 100;

  private static double area(Outline outline) {
    double[] area = new double[1];
    Rasteriser.cover(outline, SIZE, SIZE, (x, y, share) -> area[0] += share);
    return area[0];
  }

  private static double at(Outline outline, int column, int row) {
    double[] found = new double[1];
    Rasteriser.cover(
        outline, SIZE, SIZE, (x, y, share) -> found[0] += x == column && y == row ? share : 0);
    return found[0];
  }

  private static Offset<Double> perMille(double area) {
    return within(area / 1000);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 3, 17.3, 45})
  void circleHasItsArea(double radius) {
    double area = Math.PI * radius * radius;
    double allowed = radius < 1 ? area / 50 : area / 1000;
    assertThat(area(Outline.disc(50.21, 49.87, radius))).isCloseTo(area, within(allowed));
  }

  @Test
  void triangleHasItsAreaWhicheverWayItIsWound() {
    Outline one = new Outline().moveTo(3.3, 4.1).lineTo(90.7, 20.9).lineTo(31.2, 88.6);
    Outline other = new Outline().moveTo(3.3, 4.1).lineTo(31.2, 88.6).lineTo(90.7, 20.9);
    double area = ((90.7 - 3.3) * (88.6 - 4.1) - (31.2 - 3.3) * (20.9 - 4.1)) / 2;
    assertThat(area(one)).isCloseTo(area, perMille(area));
    assertThat(area(other)).isCloseTo(area, perMille(area));
  }

  @Test
  void curvesHaveTheAreaUnderAParabola() {
    Outline outline = new Outline().moveTo(10, 80).curveTo(50, -40, 90, 80);
    // Two thirds of the control triangle.
    assertThat(area(outline)).isCloseTo(3200, perMille(3200));
  }

  @Test
  void boxCoversPartsOfPixelsExactly() {
    Outline box = Outline.box(10.25, 20.5, 3, 2);
    assertThat(at(box, 10, 20)).isCloseTo(0.375, within(1e-12));
    assertThat(at(box, 11, 20)).isCloseTo(0.5, within(1e-12));
    assertThat(at(box, 11, 21)).isCloseTo(1, within(1e-12));
    assertThat(at(box, 13, 22)).isCloseTo(0.125, within(1e-12));
    assertThat(area(box)).isCloseTo(6, within(1e-9));
  }

  @Test
  void contourTheOtherWayRoundIsAHole() {
    Outline ring = Outline.disc(50, 50, 40).addCircle(50, 50, 30, -1);
    double area = Math.PI * (1600 - 900);
    assertThat(area(ring)).isCloseTo(area, perMille(area));
  }

  @Test
  void overlapOfContoursTheSameWayCountsOnce() {
    Outline cross = Outline.box(10, 40, 80, 20).addBox(40, 10, 20, 80);
    assertThat(area(cross)).isCloseTo(80 * 20 * 2 - 400, within(1e-9));
  }

  @Test
  void bothHalvesOfABowTieAreFilled() {
    Outline bow = new Outline().moveTo(10, 10).lineTo(90, 90).lineTo(90, 10).lineTo(10, 90);
    assertThat(area(bow)).isCloseTo(3200, within(45.0));
  }

  @Test
  void whatLiesOutsideIsCutOffExactly() {
    Outline diamond = new Outline().moveTo(0, -50).lineTo(50, 0).lineTo(0, 50).lineTo(-50, 0);
    assertThat(area(diamond)).isCloseTo(1250, within(1e-6));
    Outline right = new Outline().moveTo(100, 50).lineTo(130, 80).lineTo(100, 110).lineTo(70, 80);
    assertThat(area(right)).isCloseTo(900 - 100.0 / 2, within(1e-6));
    assertThat(area(Outline.box(-1000, -1000, 5000, 5000))).isCloseTo(10_000, within(1e-6));
    assertThat(area(Outline.box(200, 200, 50, 50))).isZero();
    assertThat(area(Outline.box(-80, -80, 50, 50))).isZero();
  }

  @Test
  void shearedBoxesThatCrossTheBordersKeepTheirArea() {
    Random random = new Random(20260131);
    for (int i = 0; i < 500; i++) {
      double x0 = random.nextDouble() * 300 - 100;
      double x1 = random.nextDouble() * 300 - 100;
      // A parallelogram as high as the picture, and so wide that both its sides matter.
      Outline outline =
          new Outline().moveTo(x0, 0).lineTo(x0 + 40, 0).lineTo(x1 + 40, SIZE).lineTo(x1, SIZE);
      double expected = 0;
      int steps = 20_000;
      for (int s = 0; s < steps; s++) {
        double left = x0 + (x1 - x0) * (s + 0.5) / steps;
        expected += Math.max(0, Math.min(SIZE, left + 40) - Math.max(0, left));
      }
      assertThat(area(outline)).isCloseTo(expected * SIZE / steps, within(0.01));
    }
  }

  @Test
  void coverageIsNeverOutsideNoughtToOne() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      Outline outline = new Outline();
      outline.moveTo(random.nextInt(400) - 150, random.nextInt(400) - 150);
      for (int k = 0; k < 12; k++) {
        outline.lineTo(random.nextDouble() * 400 - 150, random.nextDouble() * 400 - 150);
      }
      Rasteriser.cover(
          outline,
          SIZE,
          SIZE,
          (x, y, share) -> {
            assertThat(x).isBetween(0, SIZE - 1);
            assertThat(y).isBetween(0, SIZE - 1);
            assertThat(share).isGreaterThan(0).isLessThanOrEqualTo(1);
          });
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300})
  void refusesWhatIsNoCoordinate(double wrong) {
    Outline outline = new Outline().moveTo(0, 0);
    assertThatThrownBy(() -> outline.lineTo(1, wrong)).hasMessageStartingWith("not a coordinate");
    assertThatThrownBy(() -> outline.lineTo(wrong, 1)).hasMessageStartingWith("not a coordinate");
    assertThatThrownBy(() -> outline.curveTo(wrong, 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Outline.disc(1, 1, wrong))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesPicturesWithoutASizeOrWithoutEnd() {
    assertThatThrownBy(() -> new Picture(0, 5, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Picture(5, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Picture(1 << 16, 1 << 16, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void opacityLetsTheGroundShineThrough() {
    Picture picture = new Picture(4, 4, 0xFFFFFF);
    picture.fill(Outline.box(0, 0, 4, 4), 0x000000, 0.2);
    assertThat(picture.pixel(1, 1)).isEqualTo(0xCCCCCC);
  }
}
