package dev.broadsheet.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.TextPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What fuzzing calls in this room: no path leads out of the site, no bytes make reading throw. */
public final class SourceTargets {
  private static final String SECRET = "SECRET";
  private static final SourceTree TREE = tree();

  private SourceTargets() {}

  private static SourceTree tree() {
    try {
      Path folder = Files.createTempDirectory("broadsheet-fuzz");
      Files.createDirectories(folder.resolve("site/content/facts"));
      Files.writeString(folder.resolve("secret.md"), SECRET);
      Files.writeString(folder.resolve("site/content/a.md"), "INSIDE");
      Files.createSymbolicLink(folder.resolve("site/content/link.md"), folder.resolve("secret.md"));
      Files.createSymbolicLink(folder.resolve("site/out"), folder);
      return SourceTree.open(folder.resolve("site"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path as a reference or a template names it. */
  public static void path(String path) {
    Diagnostics problems = new Diagnostics();
    boolean read =
        TREE.read(path, problems)
            .map(file -> assertThat(file.text()).isNotEqualTo(SECRET))
            .isPresent();
    assertThat(read).isEqualTo(!problems.hasErrors());
    assertThat(TextPrinter.plain().print(problems.sorted()).lines().count()).isLessThan(2);
    TREE.exists(path);
    TREE.occupied(path);
    TREE.list(path, problems);
  }

  /** The bytes of a text file. */
  public static void bytes(String text) {
    Utf8 decoded = Utf8.decode(text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(decoded.text().length()).isLessThanOrEqualTo(text.length());
  }
}
