package dev.broadsheet.publish;

import dev.broadsheet.publish.PublishException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Refuses folders that publishing would destroy: the source, a parent of it, a home folder, or
 * somebody else's.
 */
final class OutputGuard {
  private static final List<String> SOURCE_FOLDERS =
      List.of("content", "templates", "static", "src", ".git");

  private final OutputFiles files;
  private final Path home;

  /**
   * A guard.
   *
   * @param home the user's home folder
   */
  OutputGuard(OutputFiles files, Path home) {
    this.files = files;
    this.home = home;
  }

  /**
   * Checks one output folder.
   *
   * @param output as the user named it
   * @param site the site folder
   * @return the output's real path, though its last names may not exist yet
   * @throws PublishException if the folder is refused
   */
  Path check(Path output, Path site) throws IOException {
    Path root = site.toRealPath();
    Path target = real(output.toAbsolutePath().normalize());
    Optional<String> danger = danger(target, root).or(() -> inSource(target, root));
    Optional<String> why = danger.isPresent() ? danger : foreign(target);
    if (why.isPresent()) {
      throw new PublishException(
          Reason.REFUSED, "will not publish to " + output + ": " + why.get());
    }
    return target;
  }

  /** Follows links in all names but the last, as far as they exist. */
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    if (parent == null) {
      return path;
    }
    Path known = Files.exists(parent) ? parent.toRealPath() : real(parent);
    return known.resolve(path.getFileName());
  }

  private Optional<String> danger(Path output, Path site) {
    if (output.getParent() == null) {
      return Optional.of("it is the root of a file system");
    }
    if (site.startsWith(output)) {
      return Optional.of("it is the site folder or contains it");
    }
    if (home.startsWith(output)) {
      return Optional.of("it is your home folder or contains it");
    }
    return Optional.empty();
  }

  private static Optional<String> inSource(Path output, Path site) {
    return SOURCE_FOLDERS.stream()
        .filter(folder -> output.startsWith(site.resolve(folder)))
        .map(folder -> "it lies in the site's `" + folder + "`")
        .findFirst();
  }

  private Optional<String> foreign(Path output) throws IOException {
    Optional<Stat> there = files.stat(output);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    return switch (there.get().kind()) {
      case FILE -> Optional.of("it is not a folder");
      case OTHER -> foreignLink(output);
      case FOLDER -> foreignFolder(output);
    };
  }

  private Optional<String> foreignLink(Path output) throws IOException {
    boolean ours =
        Files.isSymbolicLink(output) && new Live(files, Places.of(output)).linked().isPresent();
    return ours
        ? Optional.empty()
        : Optional.of("it is a symbolic link or a device that Broadsheet did not make");
  }

  private Optional<String> foreignFolder(Path output) throws IOException {
    if (files.exists(output.resolve(".git"))) {
      return Optional.of("it is the root of a Git work tree");
    }
    boolean ours = files.stat(output.resolve(Manifest.NAME)).filter(Stat::isFile).isPresent();
    return ours || files.names(output).isEmpty()
        ? Optional.empty()
        : Optional.of(
            "it is not empty and was not written by Broadsheet (no " + Manifest.NAME + ")");
  }
}
