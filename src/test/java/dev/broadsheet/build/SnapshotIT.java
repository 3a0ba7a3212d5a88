package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.publish.PublishMode;
import dev.broadsheet.publish.PublishOptions;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sources are written while they are built, one after the other in a fixed order, so that whoever
 * sees all of them knows whether they ever stood side by side. {@code
 * -Dbroadsheet.campaign.writes=1000} writes more often than a usual run.
 */
class SnapshotIT {
  private static final int WRITES = Integer.getInteger("broadsheet.campaign.writes", 400);
  private static final int STORIES = 40;
  private static final Pattern EDITION = Pattern.compile("edition (\\d+)x");

  @TempDir Path folder;
  private final AtomicBoolean done = new AtomicBoolean();

  /** The writer rests at times, until what it wrote is published. */
  private final Phaser rest = new Phaser(1);

  @Test
  @Timeout(300)
  void publishesWhatTheSourcesWereAtOneMoment() throws Exception {
    write("content/site.yaml", SETTINGS);
    for (int i = 0; i < STORIES; i++) {
      write(path(i), story(i));
    }
    rest.register();
    Thread writer = new Thread(this::writeOften);
    writer.start();
    List<Integer> published = new ArrayList<>();
    int stopped = 0;
    while (!done.get()) {
      BuildOutcome outcome = build();
      if (outcome.failed()) {
        stopped++;
        // A file that is written in place is empty for a moment, which is one moment too.
        assertThat(outcome.findings())
            .extracting(d -> d.rule().code())
            .isSubsetOf(SourceTree.CHANGED.code(), "front-matter-fence");
      } else {
        published.add(assertOneMoment());
        rest.arrive();
      }
    }
    writer.join();
    assertThat(build().failed()).isFalse();
    assertThat(assertOneMoment()).isEqualTo(STORIES + WRITES - 1);
    assertThat(published).as("after " + stopped + " builds that stopped").isSorted();
    assertThat(published.size()).isGreaterThan(WRITES / 100);
  }

  private void writeOften() {
    Random random = new Random(5);
    try {
      for (int i = 0; i < WRITES; i++) {
        int number = STORIES + i;
        if (random.nextBoolean()) {
          write(path(number), story(number));
        } else {
          Path other = write("content/.next", story(number));
          Files.move(
              other, folder.resolve("site").resolve(path(number)), StandardCopyOption.ATOMIC_MOVE);
        }
        if (random.nextInt(8) == 0) {
          Thread.sleep(random.nextInt(30));
        }
        if (random.nextInt(25) == 0) {
          rest.arriveAndAwaitAdvance();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    } finally {
      rest.arriveAndDeregister();
      done.set(true);
    }
  }

  /** The last write that is in the release, in which every story is as it was then. */
  private int assertOneMoment() throws IOException {
    Path output = folder.resolve("out");
    List<Integer> editions = new ArrayList<>();
    for (int i = 0; i < STORIES; i++) {
      editions.add(one(output.resolve("articles/story-" + i + "/index.html"), i));
    }
    int last = editions.stream().mapToInt(Integer::intValue).max().orElseThrow();
    for (int i = 0; i < STORIES; i++) {
      assertThat(editions.get(i)).isEqualTo(last - Math.floorMod(last - i, STORIES));
    }
    assertThat(numbers(output.resolve("archive/index.html")))
        .as("the first page of the archive")
        .hasSizeGreaterThan(9)
        .isSubsetOf(editions);
    return last;
  }

  /** The edition of a story on its own page, of which there is one. */
  private static int one(Path page, int story) throws IOException {
    return numbers(page).stream()
        .filter(number -> number % STORIES == story)
        .reduce(
            (a, b) -> {
              assertThat(b).isEqualTo(a);
              return a;
            })
        .orElseThrow();
  }

  private static List<Integer> numbers(Path page) throws IOException {
    Matcher found = EDITION.matcher(Files.readString(page));
    return found.results().map(match -> Integer.parseInt(match.group(1))).distinct().toList();
  }

  private BuildOutcome build() throws IOException {
    return SiteBuilder.onDisk()
        .build(
            new BuildOptions(
                folder.resolve("site"),
                folder.resolve("out"),
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                false,
                new PublishOptions(PublishMode.FOLDER, false)));
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve("site").resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String path(int number) {
    return "content/articles/story-" + number % STORIES + "/index.md";
  }

  private static String story(int number) {
    return """
        ---
        title: The edition %1$05dx of a story
        summary: What was written in edition %1$05dx.
        authors: [ann]
        published: 2024-05-02T06:00:00Z
        figures: off
        ---

        This is edition %1$05dx.
        """
        .formatted(number);
  }

  private static final String SETTINGS =
      """
      title: {en: The Daily Change}
      description: {en: What is new.}
      baseUrl: https://change.example
      languages: [en]
      publisher: {name: {en: Change}, contact: a@change.example}
      authors: {ann: {name: {en: Ann}}}
      """;
}
