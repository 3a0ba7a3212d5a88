package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inputs made to exhaust a reader are read or refused within 256 MB, one after the other in one
 * Java machine. {@code src/campaign/pathological.sh} measures how long each takes.
 */
class PathologicalIT {
  @TempDir Path folder;

  @Test
  @Timeout(600)
  void areReadOrRefusedInLittleMemory() throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Pathological.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(child.waitFor(580, TimeUnit.SECONDS)).isTrue();
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(child.exitValue()).as(printed).isZero();
    List<String[]> rows = printed.lines().map(line -> line.split("\t", -1)).toList();
    assertThat(rows).as(printed).hasSameSizeAs(PathologicalInput.all());
    assertThat(rows).hasSizeGreaterThanOrEqualTo(35).allMatch(row -> row[1].matches("[01]"));
    assertThat(rows).filteredOn(row -> row[1].equals("1")).noneMatch(row -> row[3].isEmpty());
    Map<String, String> found =
        rows.stream().collect(Collectors.toMap(row -> row[0], row -> row[3]));
    assertThat(found)
        .containsEntry("a definition that expands", "document-too-large")
        .containsEntry("table of a million cells", "document-too-large")
        .containsEntry("a large article", "document-too-large")
        .containsEntry("a large sheet", "source-too-large")
        .containsEntry("arrays in arrays", "json-limit")
        .containsEntry("a large number", "json-limit")
        .containsEntry("a loop without an end", "template-error");
  }
}
