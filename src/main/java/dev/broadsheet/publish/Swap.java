package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Takes readers from one release to the next, and completes or undoes what a dead process left
 * behind. A folder is replaced by two renames with a journal around them: between them there is no
 * output for an instant, and whoever dies there leaves a complete stage and a journal. A symbolic
 * link is turned in one step.
 */
final class Swap {
  private final OutputFiles files;
  private final Places places;

  Swap(OutputFiles files, Places places) {
    this.files = files;
    this.places = places;
  }

  /** Makes the stage the output; a failure on the way leaves the previous release there. */
  void run(PublishOptions options) throws IOException {
    if (options.mode() == PublishMode.FOLDER) {
      replaceWith(places.stage(), options.durable());
    } else {
      turnLink(options.durable());
    }
    tidy(options.durable());
  }

  private void replaceWith(Path next, boolean durable) throws IOException {
    try {
      files.create(places.journal(), "swap\n".getBytes(StandardCharsets.UTF_8));
      if (durable) {
        files.force(places.journal());
        files.forceFolder(places.parent());
      }
      rename(next);
    } catch (IOException e) {
      boolean lost = !files.exists(places.output()) && files.exists(places.old());
      if (!lost) {
        files.delete(places.journal());
      }
      throw e;
    }
  }

  private void rename(Path next) throws IOException {
    boolean replaced = files.exists(places.output());
    if (replaced) {
      files.move(places.output(), places.old());
    }
    try {
      files.move(next, places.output());
    } catch (IOException e) {
      if (replaced) {
        files.move(places.old(), places.output());
      }
      throw e;
    }
  }

  private void turnLink(boolean durable) throws IOException {
    Releases releases = new Releases(files, places);
    Path release = releases.add(places.stage());
    try {
      if (durable) {
        files.forceFolder(places.releases());
      }
      files.symlink(places.next(), places.parent().relativize(release));
      boolean folder = files.stat(places.output()).filter(Stat::isFolder).isPresent();
      if (folder) {
        replaceWith(places.next(), durable);
      } else {
        files.move(places.next(), places.output());
      }
    } catch (IOException e) {
      files.delete(places.next());
      files.move(release, places.stage());
      throw e;
    }
  }

  /**
   * Readers have the new release by now, so nothing here is a failure of this build: what could not
   * be put away is put away, or complained about, when the next one begins.
   */
  private void tidy(boolean durable) {
    try {
      if (durable) {
        files.forceFolder(places.parent());
      }
      putAway();
    } catch (IOException e) {
      return;
    }
  }

  /**
   * Leaves the old or the new release complete, and all else put away, whatever was interrupted.
   */
  void recover() throws IOException {
    boolean swapping = files.exists(places.journal());
    if (!files.exists(places.output())) {
      if (swapping && files.exists(places.next())) {
        files.move(places.next(), places.output());
      } else if (swapping && files.exists(places.stage())) {
        files.move(places.stage(), places.output());
      } else if (files.exists(places.old())) {
        files.move(places.old(), places.output());
      }
      files.forceFolder(places.parent());
    }
    putAway();
  }

  private void putAway() throws IOException {
    files.delete(places.journal());
    files.delete(places.next());
    recycle(places.old());
    recycle(places.stage());
    new Releases(files, places).prune(this::recycle);
  }

  /** Keeps a tree that is no longer needed as the spare, if there is none yet. */
  void recycle(Path tree) throws IOException {
    if (!files.stat(tree).filter(Stat::isFolder).isPresent() || files.exists(places.spare())) {
      files.delete(tree);
    } else {
      files.move(tree, places.spare());
    }
  }
}
