package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The numbered releases of {@link PublishMode#SYMLINK}: the one that readers see, and the one
 * before it for those who are still in it.
 */
final class Releases {
  /** What to do with a release that is no longer needed. */
  interface Disposal {
    void dispose(Path release) throws IOException;
  }

  private final OutputFiles files;
  private final Places places;

  Releases(OutputFiles files, Places places) {
    this.files = files;
    this.places = places;
  }

  /** Moves a complete stage among the releases, under the next number. */
  Path add(Path stage) throws IOException {
    files.createFolder(places.releases());
    SortedSet<Integer> numbers = numbers();
    int next = numbers.isEmpty() ? 1 : numbers.last() + 1;
    Path release = places.releases().resolve(Integer.toString(next));
    files.move(stage, release);
    return release;
  }

  /**
   * Disposes of every release but the current one and the one before; of all if none is current.
   */
  void prune(Disposal disposal) throws IOException {
    if (!files.exists(places.releases())) {
      return;
    }
    Optional<Integer> current = current();
    SortedSet<Integer> numbers = numbers();
    for (int number : numbers) {
      boolean kept = current.isPresent() && isKept(number, current.get(), numbers);
      if (!kept) {
        disposal.dispose(places.releases().resolve(Integer.toString(number)));
      }
    }
    if (current.isEmpty()) {
      files.delete(places.releases());
    }
  }

  private static boolean isKept(int number, int current, SortedSet<Integer> numbers) {
    SortedSet<Integer> earlier = numbers.headSet(current);
    return number == current || (!earlier.isEmpty() && number == earlier.last());
  }

  private Optional<Integer> current() throws IOException {
    return new Live(files, places).linked().flatMap(path -> number(path.getFileName().toString()));
  }

  private SortedSet<Integer> numbers() throws IOException {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (String name : files.names(places.releases())) {
      number(name).ifPresent(numbers::add);
    }
    return numbers;
  }

  private static Optional<Integer> number(String name) {
    return name.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(name)) : Optional.empty();
  }
}
