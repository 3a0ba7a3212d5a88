package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where {@code mvn -Prelease verify} has written a bill of materials, it names every library. */
class BillOfMaterialsIT {
  private static final Path BILL = Path.of("target/bom.json");

  private static SortedSet<String> find(Path file, String pattern) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    Matcher m = Pattern.compile(pattern, Pattern.MULTILINE).matcher(Files.readString(file));
    while (m.find()) {
      names.add(m.group(1) + ":" + m.group(2));
    }
    return names;
  }

  @Test
  void namesEveryLibraryInTheJarAndNoOther() throws IOException {
    assumeThat(BILL).exists();
    SortedSet<String> named =
        find(BILL, "\"purl\" : \"pkg:maven/([\\w.-]+)/([\\w.-]+)@[^\"]*type=jar\"");
    named.remove("dev.broadsheet:broadsheet");
    assertThat(named)
        .isEqualTo(
            find(
                Path.of("target/runtime-dependencies.txt"),
                "^\\s+([\\w.-]+):([\\w.-]+):jar:[^:]+:(?:compile|runtime)"));
  }
}
