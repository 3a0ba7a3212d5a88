package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty mistakes in fifty files are fifty findings, in the same order each time. */
class ManyMistakesIT {
  private static final int FILES = 50;
  private static final String FRONT =
      "---\ntitle: A\nsummary: B\nauthors: [%s]\npublished: 2024-05-02T06:00:00Z\nsheet: catch\n---\n\n";

  /** A body, where its mistake is, and the rule. */
  private static final List<List<String>> BODIES =
      List.of(
          List.of("船长[](fact:mai).", "9:6", "fact-unknown"),
          List.of("One.\n\n[31 tonnes](fact:may)", "11:2", "fact-mismatch"),
          List.of("## A\n\n#### B", "11:1", "heading-level"),
          List.of("<b>x</b", "9:1", "html-raw"),
          List.of("[x](javascript:y)", "9:5", "link-scheme"),
          List.of("Some $5 billion.", "9:1", "figure-unbacked"));

  @TempDir Path folder;

  @Test
  void areAllFoundInOneRun() throws IOException {
    Path site = InProcess.copy(WrongInput.SITE, folder.resolve("site"));
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      String path = "content/articles/a-%02d/index.md".formatted(i);
      List<String> body = BODIES.get(i % BODIES.size());
      Files.createDirectories(site.resolve(path).getParent());
      Files.writeString(site.resolve(path), FRONT.formatted("ann") + body.get(0) + "\n");
      expected.add(path + ":" + body.get(1) + ": error: [" + body.get(2) + "]");
    }
    InProcess first = InProcess.on(site, "build");
    InProcess second = InProcess.on(site, "build");
    assertThat(first.exitCode()).isEqualTo(1);
    assertThat(first.places()).filteredOn(p -> p.contains(": error:")).isEqualTo(expected);
    assertThat(second.err()).isEqualTo(first.err());
    assertThat(first.err()).contains("50 errors, ");
  }
}
