package dev.broadsheet.chart.raster;

import dev.broadsheet.chart.svg.Light;
import dev.broadsheet.chart.svg.Paint;
import dev.broadsheet.chart.svg.Point;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.chart.svg.Shape;
import dev.broadsheet.chart.svg.Tones;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints a scene as its file form looks: the light scheme's colours on a white ground. */
public final class ScenePainter {
  private final Picture picture;
  private final double scale;
  private final Tones tones;

  private ScenePainter(Picture picture, double scale, Tones tones) {
    this.picture = picture;
    this.scale = scale;
    this.tones = tones;
  }

  /**
   * A picture of a scene, {@code scale} pixels to its unit.
   *
   * @throws IllegalArgumentException when a shape has a coordinate that is none, which a layout
   *     must not make
   */
  public static Picture paint(Scene scene, int scale, Tones tones) {
    Picture picture =
        new Picture(scene.width() * scale, scene.height() * scale, rgb(Light.BACKGROUND));
    new ScenePainter(picture, scale, tones).paint(scene.shapes(), 0, 0);
    return picture;
  }

  /** A colour written {@code #rrggbb} as 0xRRGGBB. */
  public static int rgb(String colour) {
    return Integer.parseInt(colour.substring(1), 16);
  }

  private int tone(String colour) {
    return rgb(tones.of(colour));
  }

  private void paint(List<Shape> shapes, double dx, double dy) {
    for (Shape shape : shapes) {
      shape.drawOn(new Brush(dx, dy));
    }
  }

  /** Paints shapes that are moved by some way. */
  private final class Brush implements Shape.Drawing {
    private final double dx;
    private final double dy;

    Brush(double dx, double dy) {
      this.dx = dx;
      this.dy = dy;
    }

    /** A place in pixels, to the hundredth of a unit as SVG has it. */
    private Point place(double x, double y) {
      return new Point((hundredth(x) + dx) * scale, (hundredth(y) + dy) * scale);
    }

    @Override
    public void box(Shape.Box box) {
      Point at = place(box.x(), box.y());
      double width = hundredth(box.width()) * scale;
      double height = hundredth(box.height()) * scale;
      if (width == 0 || height == 0) {
        return;
      }
      Outline inside = Outline.box(at.x(), at.y(), width, height);
      List<Point> corners =
          List.of(
              at,
              new Point(at.x() + width, at.y()),
              new Point(at.x() + width, at.y() + height),
              new Point(at.x(), at.y() + height));
      paint(inside, List.of(corners), true, box.ink().paint());
    }

    @Override
    public void moved(Shape.Moved moved) {
      ScenePainter.this.paint(
          moved.shapes(), dx + hundredth(moved.dx()), dy + hundredth(moved.dy()));
    }

    @Override
    public void disc(Shape.Disc disc) {
      Point at = place(disc.x(), disc.y());
      double radius = hundredth(disc.radius()) * scale;
      Paint paint = disc.ink().paint();
      fill(Outline.disc(at.x(), at.y(), radius), paint);
      Optional<Paint.Stroke> stroke = paint.stroke();
      if (stroke.isPresent()) {
        double half = stroke.get().width() * scale / 2;
        Outline ring = Outline.disc(at.x(), at.y(), radius + half);
        if (radius > half) {
          ring.addCircle(at.x(), at.y(), radius - half, -1);
        }
        picture.fill(ring, tone(stroke.get().colour()));
      }
    }

    @Override
    public void trace(Shape.Trace trace) {
      List<List<Point>> lines = new ArrayList<>();
      Outline inside = new Outline();
      for (List<Point> stroke : trace.strokes()) {
        List<Point> line = stroke.stream().map(p -> place(p.x(), p.y())).toList();
        lines.add(line);
        for (int i = 0; i < line.size(); i++) {
          if (i == 0) {
            inside.moveTo(line.get(i).x(), line.get(i).y());
          } else {
            inside.lineTo(line.get(i).x(), line.get(i).y());
          }
        }
      }
      paint(inside, lines, trace.closed(), trace.ink().paint());
    }

    @Override
    public void words(Shape.Words words) {
      Lettering lettering = Lettering.of(words.type().bold() ? Face.BOLD : Face.REGULAR);
      double size = words.type().size() * scale;
      Point at = place(words.x(), words.y());
      // On whole pixels, where browsers set it too: the feet of the letters stay sharp.
      double baseline = Math.rint(at.y());
      double left = at.x() - words.anchor().share() * lettering.width(words.text()) * size;
      picture.fill(
          lettering.outline(words.text(), left, baseline, size), tone(words.type().colour()));
    }

    private void paint(Outline inside, List<List<Point>> lines, boolean closed, Paint paint) {
      fill(inside, paint);
      paint
          .stroke()
          .ifPresent(
              stroke ->
                  lines.forEach(
                      line ->
                          picture.fill(
                              Stroker.stroke(line, closed, stroke, scale), tone(stroke.colour()))));
    }

    private void fill(Outline inside, Paint paint) {
      paint.fill().ifPresent(colour -> picture.fill(inside, tone(colour), paint.opacity()));
    }
  }

  private static double hundredth(double value) {
    return Math.abs(value) < 1e9 ? Math.round(value * 100) / 100.0 : value;
  }
}
