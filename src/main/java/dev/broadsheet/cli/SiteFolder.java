package dev.broadsheet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says which site is meant. */
final class SiteFolder {
  @Option(
      names = "--site",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The site folder, with content/ in it (default: here).")
  private Path site;

  Path path() {
    return site;
  }

  /**
   * Where the site lies in the Git repository around it, with a slash at the end; empty where it is
   * the repository's root, or there is none.
   */
  String inRepository() {
    Path folder = site.toAbsolutePath().normalize();
    for (Path root = folder; root != null; root = root.getParent()) {
      if (Files.exists(root.resolve(".git"))) {
        String inside = root.relativize(folder).toString().replace('\\', '/');
        return inside.isEmpty() ? "" : inside + "/";
      }
    }
    return "";
  }
}
