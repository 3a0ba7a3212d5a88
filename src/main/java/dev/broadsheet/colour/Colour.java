package dev.broadsheet.colour;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An opaque sRGB colour.
 *
 * @param rgb as 0xRRGGBB
 */
public record Colour(int rgb) {
  public static final Colour WHITE = new Colour(0xFFFFFF);

  private static final List<Double> LINEAR =
      IntStream.rangeClosed(0, 255).mapToObj(Colour::linear).toList();
  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

  public Colour {
    if (rgb < 0 || rgb > 0xFFFFFF) {
      throw new IllegalArgumentException("not a colour: " + rgb);
    }
  }

  /** Reads {@code #rrggbb}. */
  public static Optional<Colour> parse(String text) {
    return HEX.matcher(text).matches()
        ? Optional.of(new Colour(HexFormat.fromHexDigits(text, 1, text.length())))
        : Optional.empty();
  }

  /** As {@code #rrggbb}. */
  public String hex() {
    return "#" + HexFormat.of().toHexDigits(rgb, 6);
  }

  /** The contrast ratio of WCAG 2, from 1 to 21. */
  public double contrast(Colour other) {
    double one = light().luminance();
    double two = other.light().luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** How far two colours lie apart for a sight: the OKLab distance, times 100. */
  public double distance(Colour other, Sight sight) {
    return sight.seen(light()).lab().distance(sight.seen(other.light()).lab());
  }

  /** The colour at a share of the way to another, in OKLab. */
  public Colour towards(Colour other, double share) {
    return light().lab().towards(other.light().lab(), share).colour();
  }

  Light light() {
    return new Light(LINEAR.get(rgb >> 16), LINEAR.get(rgb >> 8 & 0xFF), LINEAR.get(rgb & 0xFF));
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }
}
