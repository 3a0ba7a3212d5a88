package dev.broadsheet.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {
  @Test
  void stepsAreRound() {
    assertThat(Ticks.around(0, 100, 5)).containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
    assertThat(Ticks.around(0, 30, 4)).containsExactly(0.0, 10.0, 20.0, 30.0);
    assertThat(Ticks.around(-3, 1, 5)).containsExactly(-3.0, -2.0, -1.0, 0.0, 1.0);
  }

  @Test
  void encloseTheDataAndKeepTheLimit() {
    Random random = new Random(11);
    for (int i = 0; i < 5_000; i++) {
      double scale = Math.pow(10, random.nextInt(40) - 20);
      double low = (random.nextDouble() - 0.5) * scale;
      double high = low + random.nextDouble() * scale;
      int most = 2 + random.nextInt(5);
      List<Double> ticks = Ticks.around(low, high, most);
      double slack = (ticks.get(1) - ticks.get(0)) * 1e-6;
      assertThat(ticks).hasSizeBetween(2, Math.max(3, most)).isSorted().doesNotHaveDuplicates();
      assertThat(ticks.get(0)).isLessThanOrEqualTo(low + slack);
      assertThat(ticks.get(ticks.size() - 1)).isGreaterThanOrEqualTo(high - slack);
    }
  }

  @Test
  void aSingleValueGetsAnAxis() {
    assertThat(Ticks.around(7, 7, 5)).hasSizeGreaterThan(1);
    assertThat(Ticks.around(0, 0, 5)).hasSizeGreaterThan(1);
  }

  @Test
  void powersOfTenEncloseTheData() {
    assertThat(Ticks.powers(0.4, 90)).containsExactly(0.1, 1.0, 10.0, 100.0);
    assertThat(Ticks.powers(10, 10)).containsExactly(10.0, 100.0);
    assertThat(Ticks.powers(1e-20, 1e20)).hasSizeLessThanOrEqualTo(6);
  }
}
