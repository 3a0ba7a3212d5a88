package dev.broadsheet.publish;

import dev.broadsheet.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Refuses folders that publishing would destroy: the source, a parent of it, or somebody else's.
 */
final class OutputGuard {
  private static final List<String> SOURCE_FOLDERS =
      List.of("content", "templates", "static", "src", ".git");

  private final OutputFiles files;

  OutputGuard(OutputFiles files) {
    this.files = files;
  }

  /**
   * Checks one output folder.
   *
   * @param output absolute and normalised
   * @param site the real path of the site folder
   */
  void check(Path output, Path site) throws IOException {
    if (output.getParent() == null || site.startsWith(output)) {
      refuse(output, "it is the site folder or contains it");
    }
    for (String folder : SOURCE_FOLDERS) {
      if (output.startsWith(site.resolve(folder))) {
        refuse(output, "it lies in the site's `" + folder + "`");
      }
    }
    if (files.exists(output) && !files.isDirectory(output)) {
      refuse(output, "it is not a folder");
    }
    boolean foreign =
        files.exists(output)
            && !files.exists(output.resolve(Manifest.NAME))
            && !files.list(output).isEmpty();
    if (foreign) {
      refuse(
          output, "it is not empty and was not written by Broadsheet (no " + Manifest.NAME + ")");
    }
  }

  private static void refuse(Path output, String why) throws PublishException {
    throw new PublishException(Reason.REFUSED, "will not publish to " + output + ": " + why);
  }
}
