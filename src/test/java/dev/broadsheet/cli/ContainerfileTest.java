package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What can be said of the container file without an engine: its form, what it copies, who it runs
 * as, and that the documentation builds it as it stands.
 */
class ContainerfileTest {
  private static final Path FILE = Path.of("src/container/Containerfile");
  private static final Path IGNORED = Path.of("src/container/Containerfile.dockerignore");
  private static final Set<String> KNOWN =
      Set.of("FROM", "RUN", "WORKDIR", "COPY", "ENV", "USER", "ENTRYPOINT", "CMD");

  /** An instruction with the lines that continue it. */
  private record Instruction(String word, String rest) {}

  private static List<Instruction> instructions() throws IOException {
    List<Instruction> found = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : Files.readAllLines(FILE)) {
      String text = line.strip();
      if (text.startsWith("#") || text.isEmpty()) {
        continue;
      }
      boolean goesOn = text.endsWith("\\");
      open.append(goesOn ? text.substring(0, text.length() - 1) : text).append(' ');
      if (!goesOn) {
        String whole = open.toString().strip();
        int space = whole.indexOf(' ');
        found.add(new Instruction(whole.substring(0, space), whole.substring(space + 1).strip()));
        open.setLength(0);
      }
    }
    assertThat(open).as("an instruction that is not ended").isEmpty();
    return found;
  }

  private static List<String> all(String word) throws IOException {
    return instructions().stream()
        .filter(i -> i.word().equals(word))
        .map(Instruction::rest)
        .toList();
  }

  @Test
  void hasInstructionsThatEveryEngineKnows() throws IOException {
    List<Instruction> all = instructions();
    assertThat(all).extracting(Instruction::word).isSubsetOf(KNOWN).startsWith("FROM");
  }

  @Test
  void namesAReleaseOfEachBaseAndEachStageThatItCopiesFrom() throws IOException {
    List<String> stages = new ArrayList<>();
    for (String base : all("FROM")) {
      assertThat(base).matches("[a-z0-9./-]+:[a-z0-9.-]+( AS [a-z]+)?").doesNotContain("latest");
      if (base.contains(" AS ")) {
        stages.add(base.substring(base.indexOf(" AS ") + 4));
      }
    }
    for (String copy : all("COPY")) {
      Matcher from = Pattern.compile("--from=(\\S+)").matcher(copy);
      if (from.find()) {
        assertThat(stages).contains(from.group(1));
      }
    }
  }

  @Test
  void copiesOnlyWhatIsThereAndIsNotLeftOut() throws IOException {
    List<String> ignored =
        Files.readAllLines(IGNORED).stream().filter(l -> !l.startsWith("#")).toList();
    assertThat(ignored.get(0)).isEqualTo("*");
    for (String entry : ignored.subList(1, ignored.size())) {
      assertThat(entry).startsWith("!");
      assertThat(Path.of(entry.substring(1))).exists();
    }
    assertThat(ignored).contains("!pom.xml", "!src", "!content", "!templates", "!static");
    for (String copy : all("COPY")) {
      if (!copy.contains("--from=")) {
        String source = copy.split(" ")[0];
        assertThat(source.equals(".") || ignored.contains("!" + source)).as(copy).isTrue();
      }
    }
  }

  @Test
  void installsNoMoreThanItAsksForAndLeavesNoLists() throws IOException {
    for (String run : all("RUN")) {
      if (run.contains("apt-get install")) {
        assertThat(run)
            .contains("apt-get update", "--yes", "--no-install-recommends")
            .endsWith("rm -rf /var/lib/apt/lists/*");
      }
      assertThat(run).doesNotContain("sudo", "curl", "wget", "| sh");
    }
  }

  @Test
  void runsAsNobodyAndHandsSignalsToTheProgram() throws IOException {
    List<Instruction> all = instructions();
    int last = all.stream().map(Instruction::word).toList().lastIndexOf("FROM");
    List<Instruction> image = all.subList(last, all.size());
    assertThat(image)
        .filteredOn(i -> i.word().equals("USER"))
        .extracting(Instruction::rest)
        .containsExactly("65534:65534");
    assertThat(image)
        .filteredOn(i -> i.word().equals("ENTRYPOINT") || i.word().equals("CMD"))
        .allMatch(i -> i.rest().matches("\\[\"[^\"]+\"(, \"[^\"]+\")*]"));
    assertThat(image).noneMatch(i -> i.word().equals("RUN"));
  }

  @Test
  void buildsWithTheProfilesOfThePom() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    Matcher profile = Pattern.compile("-P([a-z]+)").matcher(String.join("\n", all("RUN")));
    assertThat(profile.find()).isTrue();
    assertThat(pom).contains("<id>" + profile.group(1) + "</id>");
    assertThat(Path.of("src/launcher/broadsheet-prepare")).exists();
  }

  @Test
  void theDocumentationBuildsThisFile() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/distribution.md"));
    assertThat(page).contains("--file " + FILE);
  }
}
