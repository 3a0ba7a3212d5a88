package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Puts a complete stage in the output's place by two renames, with a journal around them, and
 * completes or undoes a swap that a dead process left behind. Between the renames there is no
 * output for an instant; whoever dies there leaves a complete stage and a journal.
 */
final class Swap {
  private final OutputFiles files;
  private final Places places;

  Swap(OutputFiles files, Places places) {
    this.files = files;
    this.places = places;
  }

  /** Swaps; a failure on the way puts the previous release back. */
  void run() throws IOException {
    files.create(places.journal(), "swap\n".getBytes(StandardCharsets.UTF_8));
    files.force(places.parent());
    boolean replaced = files.exists(places.output());
    if (replaced) {
      files.move(places.output(), places.old());
    }
    try {
      files.move(places.stage(), places.output());
    } catch (IOException e) {
      if (replaced) {
        files.move(places.old(), places.output());
      }
      throw e;
    }
    files.force(places.parent());
    files.delete(places.journal());
    files.delete(places.old());
  }

  /** Leaves the old or the new release complete, and nothing else, whatever was interrupted. */
  void recover() throws IOException {
    boolean swapping = files.exists(places.journal());
    if (!files.exists(places.output())) {
      if (swapping && files.exists(places.stage())) {
        files.move(places.stage(), places.output());
      } else if (files.exists(places.old())) {
        files.move(places.old(), places.output());
      }
      files.force(places.parent());
    }
    files.delete(places.journal());
    files.delete(places.stage());
    files.delete(places.old());
  }
}
