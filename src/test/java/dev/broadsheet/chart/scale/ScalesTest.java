package dev.broadsheet.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScalesTest {
  @Test
  void linearScaleIsProportional() {
    Scale scale = new LinearScale(0, 100, 10, 210);
    assertThat(scale.at(0)).isEqualTo(10);
    assertThat(scale.at(25)).isEqualTo(60);
    assertThat(scale.at(100)).isEqualTo(210);
  }

  @Test
  void linearScaleMayRunUpwards() {
    Scale scale = new LinearScale(-10, 10, 200, 0);
    assertThat(scale.at(0)).isEqualTo(100);
    assertThat(scale.at(10)).isZero();
  }

  @Test
  void domainWithoutExtentStaysFinite() {
    assertThat(new LinearScale(5, 5, 10, 20).at(5)).isEqualTo(10);
    assertThat(new LogScale(5, 5, 10, 20).at(5)).isEqualTo(10);
    LocalDate day = LocalDate.of(2025, 9, 22);
    assertThat(new TimeScale(day, day, 10, 20).at(day)).isEqualTo(15);
  }

  @Test
  void logScaleSpacesPowersEvenly() {
    Scale scale = new LogScale(0.1, 1000, 0, 400);
    assertThat(scale.at(1)).isCloseTo(100, within(1e-9));
    assertThat(scale.at(100)).isCloseTo(300, within(1e-9));
  }

  @Test
  void logScaleRefusesZero() {
    assertThatThrownBy(() -> new LogScale(0, 10, 0, 1)).hasMessageContaining("no log domain");
  }

  @Test
  void bandsFillTheRangeWithGapsBetween() {
    BandScale scale = new BandScale(4, 0, 400, 0.2);
    assertThat(scale.bandwidth()).isCloseTo(80, within(1e-9));
    assertThat(scale.start(0)).isCloseTo(10, within(1e-9));
    assertThat(scale.at(3)).isEqualTo(350);
  }

  @Test
  void singlePointStandsInTheMiddle() {
    assertThat(new PointScale(1, 0, 100).at(0)).isEqualTo(50);
    assertThat(new PointScale(3, 0, 100).at(2)).isEqualTo(100);
  }

  @Test
  void timeScaleReachesYearsBeforeChrist() {
    LocalDate first = LocalDate.of(-5000, 1, 1);
    LocalDate last = LocalDate.of(2026, 1, 1);
    TimeScale scale = new TimeScale(first, last, 0, 700);
    assertThat(scale.at(first)).isZero();
    assertThat(scale.at(last)).isEqualTo(700);
  }
}
