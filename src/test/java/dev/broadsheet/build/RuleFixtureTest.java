package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.broadsheet.diagnostic.TextPrinter;
import dev.broadsheet.publish.PublishOptions;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each rule of charts and pages has a folder with a site that breaks it and one that nearly does,
 * laid over the site of the checks' fixtures. {@code -Dgolden.approve=true} writes what is found.
 */
class RuleFixtureTest {
  private static final Path ROOT = Path.of("src/test/resources/dev/broadsheet/build");
  private static final Path BASE = Path.of("src/test/resources/dev/broadsheet/check/_base");
  private static final boolean APPROVE =
      Boolean.getBoolean("golden.approve") && System.getenv("CI") == null;

  @TempDir Path temp;

  static List<String> rules() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("hit")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> reportsEachHitAtItsPlace() throws IOException {
    return rules().stream().map(rule -> dynamicTest(rule, () -> checkHit(rule)));
  }

  @TestFactory
  Stream<DynamicTest> reportsNothingForANearMiss() throws IOException {
    return rules().stream()
        .map(rule -> dynamicTest(rule, () -> assertThat(findings(rule, "near-miss")).isEmpty()));
  }

  private void checkHit(String rule) throws IOException {
    String found = findings(rule, "hit");
    Path expected = ROOT.resolve(rule).resolve("expected.txt");
    if (APPROVE) {
      Files.writeString(expected, found, StandardCharsets.UTF_8);
    }
    assertThat(found)
        .contains(" [" + rule + "] ")
        .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }

  private String findings(String rule, String kind) throws IOException {
    Path site = temp.resolve(rule + "-" + kind);
    for (Path layer : List.of(BASE, ROOT.resolve("_base"), ROOT.resolve(rule).resolve(kind))) {
      FileUtils.copyDirectory(layer.toFile(), new File(site.toString()));
    }
    BuildOptions options =
        new BuildOptions(
            site,
            temp.resolve("out"),
            Optional.empty(),
            Optional.empty(),
            false,
            true,
            false,
            PublishOptions.STANDARD);
    return TextPrinter.plain().print(SiteBuilder.onDisk().check(options).findings());
  }
}
