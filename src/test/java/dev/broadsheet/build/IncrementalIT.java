package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.TextPrinter;
import dev.broadsheet.publish.PublishMode;
import dev.broadsheet.publish.PublishOptions;
import dev.broadsheet.source.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After each of many random edits, what is rebuilt in part is what a build from nothing makes, byte
 * for byte, with the same findings. {@code -Dbroadsheet.edits=500} makes more of them than a usual
 * run, {@code -Dbroadsheet.seed=7} others.
 */
class IncrementalIT {
  private static final int EDITS = Integer.getInteger("broadsheet.edits", 40);
  private static final long SEED = Long.getLong("broadsheet.seed", 1);
  private static final PublishOptions QUICK = new PublishOptions(PublishMode.FOLDER, false);

  @TempDir Path folder;
  private Gazette site;
  private RandomEdits edits;

  @BeforeEach
  void write() throws IOException {
    site = Gazette.in(folder.resolve("site"));
    edits = new RandomEdits(site, SEED);
  }

  private BuildOptions options(String output) {
    return new BuildOptions(
        site.folder(),
        folder.resolve(output),
        Optional.empty(),
        Optional.empty(),
        false,
        true,
        false,
        QUICK);
  }

  /** What a build from nothing comes to. */
  private record Clean(BuildOutcome outcome, SortedMap<String, Fingerprint> files) {}

  private Clean clean(String output) throws IOException {
    BuildOutcome outcome = SiteBuilder.onDisk().build(options(output));
    return new Clean(outcome, outcome.failed() ? new TreeMap<>() : tree(folder.resolve(output)));
  }

  private static SortedMap<String, Fingerprint> tree(Path output) throws IOException {
    SortedMap<String, Fingerprint> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = output.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".")) {
          files.put(path, Fingerprint.of(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  private static String findings(BuildOutcome outcome) {
    return TextPrinter.plain().print(outcome.findings());
  }

  @Test
  void aSessionServesWhatABuildFromNothingMakes() throws IOException {
    SiteSession session = SiteSession.open(options("unused"));
    session.rebuild();
    Map<String, String> before = new TreeMap<>(site.files());
    for (int i = 0; i < EDITS; i++) {
      String edit = edits.next();
      Clean clean = clean("clean-" + i);
      Set<String> names = changed(before);
      before = new TreeMap<>(site.files());
      Rebuild rebuilt = i % 4 == 3 ? session.rebuild() : session.rebuild(names);
      assertThat(findings(rebuilt.outcome())).as(edit).isEqualTo(findings(clean.outcome()));
      if (clean.outcome().failed()) {
        edits.takeBack();
        continue;
      }
      SortedMap<String, Fingerprint> served = new TreeMap<>();
      for (String path : session.paths()) {
        served.put(path, Fingerprint.of(session.file(path).orElseThrow()));
      }
      assertThat(served).as(edit).isEqualTo(clean.files());
    }
  }

  /** The names of what is new, different or gone, as whoever watches the site tells them. */
  private Set<String> changed(Map<String, String> before) {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(site.files().keySet());
    names.removeIf(path -> Objects.equals(before.get(path), site.files().get(path)));
    return names;
  }

  @Test
  void aBuildOverItsCacheIsABuildFromNothing() throws IOException {
    for (int i = 0; i < EDITS; i++) {
      BuildOutcome built = SiteBuilder.onDisk().build(options("out"));
      Clean clean = clean("clean-" + i);
      assertThat(findings(built)).as("edit " + i).isEqualTo(findings(clean.outcome()));
      if (clean.outcome().failed()) {
        edits.takeBack();
      } else {
        assertThat(tree(folder.resolve("out"))).as("edit " + i).isEqualTo(clean.files());
        assertThat(findings(SiteBuilder.onDisk().build(options("out"))))
            .as("edit " + i + ", and nothing since")
            .isEqualTo(findings(built));
        assertThat(tree(folder.resolve("out"))).isEqualTo(clean.files());
      }
      edits.next();
    }
  }
}
