package dev.broadsheet.publish;

import java.nio.file.Path;

/**
 * Where things lie while a release is made: all beside the output, so that a rename stays on one
 * file system.
 *
 * @param output what readers see
 * @param stage the release in the making
 * @param old the previous release during the swap
 * @param journal exists while a swap is under way; the stage is complete then
 * @param lock held by the build that publishes; never deleted
 */
record Places(Path output, Path stage, Path old, Path journal, Path lock) {
  static Places of(Path output) {
    Path folder = output.getParent();
    String name = "." + output.getFileName();
    return new Places(
        output,
        folder.resolve(name + ".stage"),
        folder.resolve(name + ".old"),
        folder.resolve(name + ".journal"),
        folder.resolve(name + ".lock"));
  }

  Path parent() {
    return output.getParent();
  }
}
