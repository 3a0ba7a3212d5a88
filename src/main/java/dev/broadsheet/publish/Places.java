package dev.broadsheet.publish;

import java.nio.file.Path;

/**
 * Where things lie: all beside the output, so that a rename stays on one file system, and hidden.
 *
 * @param output what readers see: a folder, or a symbolic link into {@code releases}
 * @param stage the release in the making
 * @param spare an older release or what was left of one, to be brought up to date as the next
 *     stage; nothing in it is trusted
 * @param old the previous release during the swap
 * @param next the symbolic link that is about to become the output
 * @param releases the releases of {@link PublishMode#SYMLINK}
 * @param journal exists while a swap is under way; the stage is complete then
 * @param index what the files of the output looked like when they were published
 * @param lock held by the build that publishes; never deleted
 */
record Places(
    Path output,
    Path stage,
    Path spare,
    Path old,
    Path next,
    Path releases,
    Path journal,
    Path index,
    Path lock) {

  static Places of(Path output) {
    return new Places(
        output,
        beside(output, ".stage"),
        beside(output, ".spare"),
        beside(output, ".old"),
        beside(output, ".next"),
        beside(output, ".releases"),
        beside(output, ".journal"),
        beside(output, ".index"),
        beside(output, ".lock"));
  }

  private static Path beside(Path output, String suffix) {
    return output.resolveSibling("." + output.getFileName() + suffix);
  }

  Path parent() {
    return output.getParent();
  }
}
