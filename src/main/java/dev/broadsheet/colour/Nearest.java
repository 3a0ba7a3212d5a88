package dev.broadsheet.colour;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * The colour nearest to a wanted one, as eyes measure it, that passes a test: the same hue lighter
 * or darker where that is near enough, because it is what a designer would try first. Else all
 * colours are looked at in steps, and those around the best one each by each. The answer is the
 * same on every machine.
 */
public final class Nearest {
  private static final int STEP = 8;
  private static final int LIGHTNESSES = 512;

  /** What a designer takes for the same colour, only lighter or darker. */
  private static final double NEAR = 20;

  private final Lab wanted;
  private final Predicate<Colour> passes;
  private double least = Double.MAX_VALUE;
  private Optional<Colour> best = Optional.empty();

  private Nearest(Colour wanted, Predicate<Colour> passes) {
    this.wanted = wanted.light().lab();
    this.passes = passes;
  }

  /** The wanted colour itself if it passes; empty where no colour does. */
  public static Optional<Colour> to(Colour wanted, Predicate<Colour> passes) {
    if (passes.test(wanted)) {
      return Optional.of(wanted);
    }
    Nearest search = new Nearest(wanted, passes);
    search.lightnesses();
    if (search.least <= NEAR) {
      return search.best;
    }
    search.cube(new Colour(0x808080), 128, STEP);
    for (int step = STEP / 2; step >= 1; step /= 2) {
      Optional<Colour> centre = search.best;
      if (centre.isPresent()) {
        search.cube(centre.get(), 4 * step, step);
      }
    }
    return search.best;
  }

  private void lightnesses() {
    for (int i = 0; i <= LIGHTNESSES; i++) {
      look(new Lab((double) i / LIGHTNESSES, wanted.a(), wanted.b()).colour().rgb());
    }
  }

  private void cube(Colour centre, int reach, int step) {
    for (int red = -reach; red <= reach; red += step) {
      for (int green = -reach; green <= reach; green += step) {
        for (int blue = -reach; blue <= reach; blue += step) {
          look(
              moved(centre.rgb() >> 16, red) << 16
                  | moved(centre.rgb() >> 8 & 0xFF, green) << 8
                  | moved(centre.rgb() & 0xFF, blue));
        }
      }
    }
  }

  private static int moved(int channel, int by) {
    return Math.max(0, Math.min(255, channel + by));
  }

  private void look(int rgb) {
    Colour colour = new Colour(rgb);
    double distance = colour.light().lab().distance(wanted);
    if (distance < least && passes.test(colour)) {
      least = distance;
      best = Optional.of(colour);
    }
  }
}
