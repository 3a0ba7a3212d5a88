package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapsTest {
  private static Shape words(double x, double y, Anchor anchor) {
    return new Shape.Words("word", x, y, anchor, Type.LABEL, 40);
  }

  @Test
  void findsTextsThatOverlap() {
    Scene scene =
        new Scene(288, 100, List.of(words(10, 50, Anchor.START), words(45, 55, Anchor.START)));
    assertThat(Overlaps.in(scene)).containsExactly("word overlaps word");
  }

  @Test
  void findsTextsThatLeave() {
    Scene scene =
        new Scene(288, 100, List.of(words(10, 50, Anchor.END), words(200, 99, Anchor.START)));
    assertThat(Overlaps.in(scene)).hasSize(2);
  }

  @Test
  void passesTextsSideBySide() {
    Scene scene =
        new Scene(288, 100, List.of(words(10, 50, Anchor.START), words(55, 50, Anchor.START)));
    assertThat(Overlaps.in(scene)).isEmpty();
  }
}
