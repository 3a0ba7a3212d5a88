package dev.broadsheet.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files of the default theme, for sites that lay their own over them. */
final class ThemeFile {
  private ThemeFile() {}

  static String read(String path) throws IOException {
    try (InputStream in = ThemeFile.class.getResourceAsStream("/dev/broadsheet/theme/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("the theme has no " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
