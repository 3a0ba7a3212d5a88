package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the page on dependencies against what Maven resolves for the running program. */
class DependenciesTest {
  private static final int AT_MOST = 25;
  private static final Path RESOLVED = Path.of("target/runtime-dependencies.txt");
  private static final Path PAGE = Path.of("src/site/markdown/dependencies.md");

  private static SortedSet<String> find(Path file, String pattern) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    Matcher m = Pattern.compile(pattern, Pattern.MULTILINE).matcher(Files.readString(file));
    while (m.find()) {
      names.add(m.group(1));
    }
    return names;
  }

  private static SortedSet<String> resolved() throws IOException {
    return find(RESOLVED, "^\\s+([\\w.-]+:[\\w.-]+):jar:[^:]+:(?:compile|runtime)");
  }

  @Test
  void everyLibraryInTheJarIsAccountedFor() throws IOException {
    assertThat(find(PAGE, "^\\| `([\\w.-]+:[\\w.-]+)` \\|")).isEqualTo(resolved());
  }

  @Test
  void thereAreFewOfThem() throws IOException {
    assertThat(resolved()).hasSizeBetween(10, AT_MOST);
  }

  @Test
  void everyOneIsSaidToHaveALicenceThatMayBePassedOn() throws IOException {
    assertThat(find(PAGE, "^\\| `[\\w.-]+:[\\w.-]+` \\| ([^|]+) \\|"))
        .isSubsetOf("Apache-2.0", "BSD-2", "BSD-3", "EDL-1.0", "MIT");
  }
}
