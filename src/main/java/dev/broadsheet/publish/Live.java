package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the release lies that readers see: in the output itself, or where its link points. */
final class Live {
  private final OutputFiles files;
  private final Places places;

  Live(OutputFiles files, Places places) {
    this.files = files;
    this.places = places;
  }

  /** The folder with the current release's files; it may not be there. */
  Path folder() throws IOException {
    return linked().orElse(places.output());
  }

  /** The release that the output points at; empty where the output is no link of ours. */
  Optional<Path> linked() throws IOException {
    boolean link = files.stat(places.output()).filter(s -> s.kind() == Stat.Kind.OTHER).isPresent();
    if (!link) {
      return Optional.empty();
    }
    Path target = places.output().resolveSibling(files.target(places.output())).normalize();
    return places.releases().equals(target.getParent()) ? Optional.of(target) : Optional.empty();
  }
}
