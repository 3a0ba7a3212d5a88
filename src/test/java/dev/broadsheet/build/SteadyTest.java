package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.publish.PublishException;
import dev.broadsheet.publish.Publisher;
import dev.broadsheet.source.SourceException;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyTest {
  private static final String PATH = "content/a.md";
  private static final BuildOutcome DONE = new BuildOutcome(List.of(), Optional.empty());

  @TempDir Path site;
  private int attempts;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(site.resolve("content"));
    Files.writeString(site.resolve(PATH), "a");
  }

  private interface Work {
    BuildOutcome of(SourceTree tree) throws IOException;
  }

  /** Surveys, reads, lets the file grow in the first attempts, and goes on. */
  private BuildOutcome build(int changes, Work work) throws IOException {
    return Steady.build(
        () -> SourceTree.open(site),
        tree -> {
          tree.survey();
          tree.read(PATH, new Diagnostics());
          if (attempts++ < changes) {
            Files.writeString(site.resolve(PATH), "a".repeat(attempts + 1));
          }
          return work.of(tree);
        });
  }

  private static BuildOutcome held(SourceTree tree) {
    Steady.hold(tree);
    return DONE;
  }

  @Test
  void buildsOnceWhereNothingChanges() throws IOException {
    assertThat(build(0, SteadyTest::held)).isEqualTo(DONE);
    assertThat(attempts).isEqualTo(1);
  }

  @Test
  void beginsAgainAfterAChange() throws IOException {
    assertThat(build(2, SteadyTest::held)).isEqualTo(DONE);
    assertThat(attempts).isEqualTo(3);
  }

  @Test
  void namesWhatDoesNotComeToRest() throws IOException {
    BuildOutcome outcome = build(9, SteadyTest::held);
    assertThat(attempts).isEqualTo(3);
    assertThat(outcome.failed()).isTrue();
    assertThat(outcome.findings())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.rule()).isEqualTo(SourceTree.CHANGED);
              assertThat(d.span()).hasToString("content/a.md:1:1");
            });
  }

  @Test
  void doesNotTrustFindingsOfTwoMoments() throws IOException {
    Work failing =
        tree ->
            attempts == 1
                ? new BuildOutcome(
                    List.of(
                        Diagnostic.of(
                            SourceTree.UNREADABLE, new SourceFile(PATH, "").start(), "gone")),
                    Optional.empty())
                : DONE;
    assertThat(build(1, failing)).isEqualTo(DONE);
    assertThat(attempts).isEqualTo(2);
  }

  @Test
  void beginsAgainAfterAnExceptionWhereASourceChangedAndOnlyThere() throws IOException {
    Work throwing =
        tree -> {
          if (attempts == 1) {
            throw new IOException("read on another thread");
          }
          return DONE;
        };
    assertThat(build(1, throwing)).isEqualTo(DONE);
    attempts = 0;
    assertThatThrownBy(() -> build(0, throwing)).hasMessage("read on another thread");
    attempts = 0;
    Work refused =
        tree -> {
          throw new SourceException("no", new IOException());
        };
    assertThatThrownBy(() -> build(0, refused)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void saysAtOnceWhatTheOutputRefuses() {
    Work dangerous =
        tree -> {
          Publisher.onDisk().begin(site, site);
          return DONE;
        };
    assertThatThrownBy(() -> build(1, dangerous)).isInstanceOf(PublishException.class);
    assertThat(attempts).isEqualTo(1);
  }
}
