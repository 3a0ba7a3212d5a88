package dev.broadsheet.check.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of the content.
 *
 * @param path relative to the site, with forward slashes
 */
record Manuscript(String path, String text) {
  static Manuscript read(Path site, String path) throws IOException {
    return new Manuscript(path, Files.readString(site.resolve(path)));
  }

  Tongue tongue() {
    return Tongue.of(path);
  }

  /** The folder that the editions of one article share. */
  String folder() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  Place place(int start, int end) {
    return Place.in(path, text, start, end);
  }
}
