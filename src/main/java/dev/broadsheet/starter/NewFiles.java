package dev.broadsheet.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Writes files that are not there yet: all of them, or none. */
public final class NewFiles {
  private final Deque<Path> made = new ArrayDeque<>();

  private NewFiles() {}

  /** Which of the files are there already, sorted as given; a broken link counts too. */
  public static List<String> present(Path folder, Iterable<String> paths) {
    List<String> present = new ArrayList<>();
    for (String path : paths) {
      if (Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
        present.add(path);
      }
    }
    return present;
  }

  /**
   * Writes the texts by their path in {@code folder}, with the folders that they need.
   *
   * @throws java.nio.file.FileAlreadyExistsException if one of them is there
   * @throws IOException if one cannot be written; nothing of this call is left then
   */
  public static void write(Path folder, Map<String, String> texts) throws IOException {
    NewFiles files = new NewFiles();
    boolean done = false;
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        files.write(folder.resolve(text.getKey()), text.getValue());
      }
      done = true;
    } finally {
      if (!done) {
        files.takeBack();
      }
    }
  }

  private void write(Path file, String text) throws IOException {
    makeFolder(file.toAbsolutePath().getParent());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Files.createFile(file);
    made.push(file);
    Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      if (folder.getParent() != null) {
        makeFolder(folder.getParent());
      }
      Files.createDirectory(folder);
      made.push(folder);
    }
  }

  /**
   * Newest first, so that each folder is empty when its turn comes, unless others use it by now.
   */
  private void takeBack() throws IOException {
    for (Path path : made) {
      try {
        Files.deleteIfExists(path);
      } catch (DirectoryNotEmptyException | NoSuchFileException others) {
        continue;
      }
    }
  }
}
