package dev.broadsheet.page;

import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.image.Darkroom;
import dev.broadsheet.image.Rendition;
import dev.broadsheet.source.SourceTree;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one image in the making. All are made in one pass over its pixels, when the first is
 * asked for; each is let go when it is taken, and the memory may take back the others, which are
 * then made again.
 */
final class Developing {
  private final Darkroom darkroom;
  private final SourceTree tree;
  private final PictureFiles.Found image;
  private final WebLink link;
  private SoftReference<Map<Rendition, byte[]>> made = new SoftReference<>(null);
  private boolean failed;

  /**
   * Prepares the work.
   *
   * @param link where an article shows the image first
   */
  Developing(Darkroom darkroom, SourceTree tree, PictureFiles.Found image, WebLink link) {
    this.darkroom = darkroom;
    this.tree = tree;
    this.image = image;
    this.link = link;
  }

  /** One of the files; empty after a finding. */
  synchronized Optional<byte[]> take(Rendition rendition, Diagnostics problems) {
    Map<Rendition, byte[]> files = made.get();
    if (files == null || !files.containsKey(rendition)) {
      if (failed) {
        return Optional.empty();
      }
      files = new LinkedHashMap<>(develop(problems));
      failed = files.isEmpty();
      made = new SoftReference<>(files);
    }
    return Optional.ofNullable(files.remove(rendition));
  }

  private Map<Rendition, byte[]> develop(Diagnostics problems) {
    return tree.bytes(image.path(), problems)
        .flatMap(
            bytes ->
                darkroom.develop(
                    bytes, image.picture(), image.all(), link.url(), link.target(), problems))
        .orElse(Map.of());
  }
}
