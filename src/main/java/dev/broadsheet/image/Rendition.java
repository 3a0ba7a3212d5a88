package dev.broadsheet.image;

import dev.broadsheet.image.pixel.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One file made from a picture.
 *
 * @param scaled the size that the whole picture is brought to, upright
 * @param left where the part that is kept begins
 * @param top where the part that is kept begins
 * @param size of the part that is kept, and so of the file
 */
public record Rendition(Size scaled, int left, int top, Size size, ImageFormat format) {
  /**
   * Names how files are made. It is a part of their names, which promise that their bytes never
   * change: whoever changes a byte of what is made must count it up, and a golden test insists.
   */
  public static final String RECIPE = "1";

  /** What services show beside a link. */
  public static final Size SHARED = new Size(1200, 630);

  private static final int WIDEST = 1920;
  private static final int[] WIDTHS = {320, 480, 640, 960, 1280, WIDEST};
  private static final long MOST_PIXELS = 8_000_000;
  private static final int HASH_DIGITS = 10;

  /** The widest of {@link #WIDTHS} is enough for a picture that is hardly wider. */
  private static final double WORTH_ANOTHER = 1.15;

  /** All of a picture at some size. */
  static Rendition whole(Size size, ImageFormat format) {
    return new Rendition(size, 0, 0, size, format);
  }

  /**
   * The files that a page offers browsers to choose from, the narrowest first; none is larger than
   * the picture, and there is at least one.
   */
  public static List<Rendition> ladder(Picture picture) {
    Size own = picture.size();
    if (picture.format() == ImageFormat.AVIF) {
      return List.of(whole(own, ImageFormat.AVIF));
    }
    if (picture.traits().indexed() && own.width() <= WIDEST && fits(own)) {
      return List.of(whole(own, picture.published()));
    }
    List<Rendition> ladder = new ArrayList<>();
    int widest = 0;
    for (int width : WIDTHS) {
      if (width <= own.width() && fits(own.atWidth(width))) {
        ladder.add(whole(own.atWidth(width), picture.published()));
        widest = width;
      }
    }
    boolean between = own.width() < WIDEST && own.width() > widest * WORTH_ANOTHER;
    if (ladder.isEmpty() || between && fits(own)) {
      ladder.add(whole(fits(own) ? own : largest(own), picture.published()));
    }
    return List.copyOf(ladder);
  }

  private static boolean fits(Size size) {
    return size.pixels() <= MOST_PIXELS;
  }

  /** Of a very tall picture, what still fits. */
  private static Size largest(Size own) {
    int width = own.width();
    while (!fits(own.atWidth(width))) {
      width = width * 3 / 4;
    }
    return own.atWidth(width);
  }

  /**
   * A part of exactly this size around a point; empty where the picture is smaller, or is an AVIF.
   */
  public static Optional<Rendition> crop(Picture picture, Size size, Focus focus) {
    Size own = picture.size();
    if (picture.format() == ImageFormat.AVIF
        || own.width() < size.width()
        || own.height() < size.height()) {
      return Optional.empty();
    }
    Size scaled = own.atWidth(size.width());
    if (scaled.height() < size.height()) {
      scaled = own.turned().atWidth(size.height()).turned();
    }
    int left = start(scaled.width(), size.width(), focus.x());
    int top = start(scaled.height(), size.height(), focus.y());
    return Optional.of(new Rendition(scaled, left, top, size, picture.published()));
  }

  private static int start(int whole, int part, int hundredths) {
    int centre = whole * hundredths / 100;
    return Math.max(0, Math.min(whole - part, centre - part / 2));
  }

  /** The name of the file made from a picture, with a hash of all that its bytes depend on. */
  public String fileName(String stem, Picture picture) {
    String kind =
        size.equals(scaled)
            ? String.valueOf(size.width())
            : size.width() + "x" + size.height() + "-" + left + "-" + top;
    String cause = RECIPE + "|" + kind + "|" + picture.digest();
    return stem + "-" + size.width() + "." + hash(cause) + "." + format.extension();
  }

  private static String hash(String cause) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(cause.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
