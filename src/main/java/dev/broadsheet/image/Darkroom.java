package dev.broadsheet.image;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.image.avif.AvifFile;
import dev.broadsheet.image.colour.ColourSpace;
import dev.broadsheet.image.jpeg.JpegWriter;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Raster;
import dev.broadsheet.image.pixel.Size;
import dev.broadsheet.image.png.PngWriter;
import dev.broadsheet.image.scale.Ladder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Makes published files from pictures. Several threads may work in it; those whose pictures would
 * not fit into the memory together wait for each other.
 */
public final class Darkroom {
  /** By the scale of the Independent JPEG Group; photographs at it show no fault. */
  private static final int QUALITY = 80;

  private static final int MOST_BYTES = 500_000;

  /** What all pictures in the making may hold together, in megabytes. */
  private static final int ROOM = 120;

  private final Semaphore room = new Semaphore(ROOM, true);

  /**
   * Makes the files of a picture, all in one pass over its pixels.
   *
   * @param bytes the file that {@code picture} was read from
   * @param name of the file, for findings
   * @param place where an article names it
   * @return the files; empty after a finding
   */
  public Optional<Map<Rendition, byte[]>> develop(
      byte[] bytes,
      Picture picture,
      List<Rendition> renditions,
      String name,
      Span place,
      Diagnostics problems) {
    int share = share(picture, renditions);
    room.acquireUninterruptibly(share);
    try {
      Map<Rendition, byte[]> files = make(bytes, picture, renditions);
      files.forEach((rendition, file) -> weigh(rendition, file, name, place, problems));
      return Optional.of(files);
    } catch (ImageException e) {
      Picture.report(e, name, place, problems);
      return Optional.empty();
    } finally {
      room.release(share);
    }
  }

  /** Megabytes that the work takes; a picture that takes more than there is has the room alone. */
  private static int share(Picture picture, List<Rendition> renditions) {
    long pixels = renditions.stream().mapToLong(r -> r.scaled().pixels()).sum();
    long bytes = picture.traits().memory() + 8 * pixels;
    return (int) Math.min(ROOM, 1 + (bytes >> 20));
  }

  private static void weigh(
      Rendition rendition, byte[] file, String name, Span place, Diagnostics problems) {
    if (file.length > MOST_BYTES) {
      problems.add(
          ImageRules.HEAVY,
          place,
          "`" + name + "` weighs " + file.length / 1000 + " kB at " + rendition.size() + " pixels");
    }
  }

  private static Map<Rendition, byte[]> make(
      byte[] bytes, Picture picture, List<Rendition> renditions) throws ImageException {
    Map<Rendition, byte[]> files = new LinkedHashMap<>();
    if (picture.format() == ImageFormat.AVIF) {
      byte[] bare = AvifFile.read(bytes).bytes();
      renditions.forEach(rendition -> files.put(rendition, bare));
      return files;
    }
    Picture.Traits traits = picture.traits();
    ColourSpace space = PictureReader.colours(picture.format(), bytes);
    List<Size> sizes =
        renditions.stream().map(r -> traits.orientation().stored(r.scaled())).distinct().toList();
    Ladder ladder =
        new Ladder(
            traits.orientation().stored(picture.size()), traits.alpha() ? 4 : 3, space, sizes);
    PictureReader.pixels(picture.format(), bytes).into(ladder);
    for (Rendition rendition : renditions) {
      Size stored = traits.orientation().stored(rendition.scaled());
      Raster upright = traits.orientation().apply(ladder.pictures().get(stored));
      files.put(rendition, write(cut(upright, rendition), rendition.format()));
    }
    return files;
  }

  private static Raster cut(Raster whole, Rendition rendition) {
    return whole.size().equals(rendition.size())
        ? whole
        : whole.part(rendition.left(), rendition.top(), rendition.size());
  }

  private static byte[] write(Raster picture, ImageFormat format) {
    return format == ImageFormat.JPEG
        ? JpegWriter.write(picture, QUALITY)
        : PngWriter.write(picture);
  }
}
