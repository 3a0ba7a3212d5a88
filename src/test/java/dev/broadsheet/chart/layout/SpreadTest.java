package dev.broadsheet.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void leavesLabelsThatDoNotTouch() {
    assertThat(Spread.apart(List.of(10.0, 50.0), List.of(10.0, 10.0), 0, 100))
        .contains(List.of(10.0, 50.0));
  }

  @Test
  void pushesTwoApartByEqualMoves() {
    assertThat(Spread.apart(List.of(50.0, 50.0), List.of(10.0, 10.0), 0, 100))
        .contains(List.of(45.0, 55.0));
  }

  @Test
  void keepsInsideTheLimits() {
    assertThat(Spread.apart(List.of(0.0, 1.0), List.of(10.0, 10.0), 0, 100))
        .contains(List.of(5.0, 15.0));
  }

  @Test
  void saysWhenThereIsNoRoom() {
    assertThat(Spread.apart(List.of(5.0, 5.0), List.of(60.0, 60.0), 0, 100)).isEmpty();
  }

  @Test
  void neverOverlapsAndNeverLeaves() {
    Random random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      List<Double> wanted = new ArrayList<>();
      List<Double> sizes = new ArrayList<>();
      double sum = 0;
      for (int j = 0; j <= random.nextInt(9); j++) {
        wanted.add(random.nextDouble() * 140 - 20);
        sizes.add(1 + random.nextDouble() * 20);
        sum += sizes.get(j);
      }
      List<Double> middles = Spread.inOrder(wanted, sizes, 0, sum + random.nextInt(40)).get();
      double edge = -1e-6;
      for (int j = 0; j < wanted.size(); j++) {
        assertThat(middles.get(j) - sizes.get(j) / 2).isGreaterThanOrEqualTo(edge - 1e-6);
        edge = middles.get(j) + sizes.get(j) / 2;
      }
    }
  }
}
