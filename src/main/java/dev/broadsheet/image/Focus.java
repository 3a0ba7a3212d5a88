package dev.broadsheet.image;

/**
 * The point of a picture that a crop must keep, in hundredths from its left and its top.
 *
 * @param x 0 to 100
 * @param y 0 to 100
 */
public record Focus(int x, int y) {
  public static final Focus CENTRE = new Focus(50, 50);

  public Focus {
    if (x < 0 || x > 100 || y < 0 || y > 100) {
      throw new IllegalArgumentException("not a point of a picture: " + x + ", " + y);
    }
  }
}
