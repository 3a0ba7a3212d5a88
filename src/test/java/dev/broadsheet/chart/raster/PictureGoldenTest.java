package dev.broadsheet.chart.raster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.svg.Anchor;
import dev.broadsheet.chart.svg.Ink;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Tones;
import dev.broadsheet.chart.svg.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * One scene with every kind of shape and ink, byte for byte: the committed file was made once, and
 * every machine and JDK that runs this test must make the same. {@code -Dgolden.approve=true}
 * rewrites it, except where CI is set.
 */
class PictureGoldenTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/broadsheet/chart/raster/scene.png");

  private static Scene scene() {
    List<Shape> shapes = new ArrayList<>();
    for (int hue = 0; hue < Ink.HUES; hue++) {
      double top = 20.5 + hue * 50;
      List<Ink> inks =
          List.of(
              Ink.fill(hue),
              Ink.tint(hue),
              Ink.edge(hue),
              Ink.dashedEdge(hue),
              Ink.hollow(hue),
              Ink.hatch(hue));
      for (int i = 0; i < inks.size(); i++) {
        shapes.add(new Shape.Box(20.37 + i * 40, top, 30.1, 17.33, inks.get(i)));
        shapes.add(new Shape.Disc(35.21 + i * 40, top + 30, 7.4, inks.get(i)));
      }
      List<Point> zigzag =
          List.of(
              new Point(270, top + 30),
              new Point(300, top),
              new Point(312, top + 28),
              new Point(380, top + 3));
      shapes.add(
          new Shape.Trace(List.of(zigzag), false, hue % 2 == 0 ? Ink.line(hue) : Ink.dash(hue)));
      shapes.add(
          new Shape.Moved(120, 4, List.of(new Shape.Trace(List.of(zigzag), true, Ink.tint(hue)))));
    }
    shapes.add(Shape.Trace.line(10, 226.5, 550, 226.5, Ink.AXIS));
    shapes.add(Shape.Trace.line(10, 10.5, 550, 10.5, Ink.GRID));
    shapes.add(Shape.Trace.line(260.5, 10, 260.5, 220, Ink.DIVIDER));
    double y = 220;
    for (Type type : Type.values()) {
      y += type.lineHeight() + 2;
      Anchor anchor = Anchor.values()[type.ordinal() % 3];
      String text =
          "Tj\u00f8rn AV $26\u201336bn 2025\u5e74\uff0c\u8d85\u8fc7\u201c200\u4ebf\u201d \u0628";
      shapes.add(new Shape.Words(text, 280, y, anchor, type, 0));
    }
    return new Scene(560, (int) y + 12, shapes);
  }

  @Test
  void everyMachineMakesTheSameBytes() throws IOException {
    byte[] png = ScenePainter.paint(scene(), 2, Tones.THEME).png(2);
    if (Boolean.getBoolean("golden.approve") && System.getenv("CI") == null) {
      Files.createDirectories(GOLDEN.getParent());
      Files.write(GOLDEN, png);
    }
    assertThat(png).isEqualTo(Files.readAllBytes(GOLDEN));
  }

  @Test
  void everyThreadMakesTheSameBytes() {
    List<byte[]> made =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> ScenePainter.paint(scene(), 2, Tones.THEME).png(2))
            .toList();
    assertThat(made).allSatisfy(png -> assertThat(png).isEqualTo(made.get(0)));
  }
}
