package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One change to a figure in the words of the real articles is found, at those words. */
class MutationIT {
  private static final Path CONTENT = Path.of("content");
  private static final int CHANGES = 120;
  private static final Pattern BOUND = Pattern.compile("\\[([^\\]\\[]+)\\]\\(fact:[a-z0-9/-]+\\)");

  /** Words whose figure may be moved without becoming untrue: "over 5,000" for 8,000. */
  private static final Pattern ONE_SIDED =
      Pattern.compile(
          "over|more|least|up to|under|less|below|most|超|多|逾|至少|不足|不到|以上|以下|至多",
          Pattern.CASE_INSENSITIVE);

  private static final Set<Rule> FOUND_AS =
      Set.of(FactReferenceCheck.MISMATCH, FigureBackingCheck.MALFORMED);

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  @TempDir Path folder;

  /** A change of the words between two offsets. */
  private record Change(Path file, int start, int end, String words) {}

  @BeforeEach
  void copyContent() throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(file.toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private List<Diagnostic> findings() throws IOException {
    Diagnostics problems = new Diagnostics();
    SiteLoader.load(SourceTree.open(folder), problems)
        .ifPresent(site -> Checker.check(site, Fixture.NOW, problems));
    return problems.sorted().stream().filter(Diagnostic::isError).toList();
  }

  @Test
  void findsNothingInTheArticlesAsTheyAre() throws IOException {
    assertThat(findings()).extracting(d -> d.span() + " " + d.message()).isEmpty();
  }

  @Test
  void findsEachChangeOfAFigureAtItsPlace() throws IOException {
    List<Change> changes = changes();
    assertThat(changes).hasSizeGreaterThan(CHANGES);
    Random random = new Random(20260131);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < CHANGES; i++) {
      Change change = changes.remove(random.nextInt(changes.size()));
      String text = Files.readString(change.file(), StandardCharsets.UTF_8);
      Files.writeString(
          change.file(),
          text.substring(0, change.start()) + change.words() + text.substring(change.end()),
          StandardCharsets.UTF_8);
      if (findings().stream().noneMatch(d -> isIn(d, change))) {
        missed.add(change + " was " + text.substring(change.start(), change.end()));
      }
      Files.writeString(change.file(), text, StandardCharsets.UTF_8);
    }
    assertThat(missed).isEmpty();
  }

  private boolean isIn(Diagnostic finding, Change change) {
    return FOUND_AS.contains(finding.rule())
        && folder.resolve(finding.span().file().path()).equals(change.file())
        && finding.span().start() >= change.start()
        && finding.span().end() <= change.start() + change.words().length();
  }

  private List<Change> changes() throws IOException {
    List<Change> changes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder.resolve("content/articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        Matcher matcher = BOUND.matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (matcher.find()) {
          int start = matcher.start(1);
          int end = matcher.end(1);
          String words = matcher.group(1);
          Stream.of(otherDigit(words), otherScale(words))
              .flatMap(Optional::stream)
              .forEach(changed -> changes.add(new Change(file, start, end, changed)));
        }
      }
    }
    return changes;
  }

  /** The first digit raised by one, where the words give no one-sided bound. */
  private static Optional<String> otherDigit(String words) {
    Matcher digit = DIGIT.matcher(words);
    if (ONE_SIDED.matcher(words).find() || !digit.find()) {
      return Optional.empty();
    }
    int raised = words.charAt(digit.start()) - '0' + 1;
    int other = raised == 10 ? 1 : raised;
    return Optional.of(digit.replaceFirst(Integer.toString(other)));
  }

  private static Optional<String> otherScale(String words) {
    String other =
        words.contains("billion")
            ? words.replace("billion", "million")
            : words.replace("million", "billion");
    String changed = other.replace('亿', '兆').replace('万', '亿').replace('兆', '万');
    return Optional.of(changed).filter(c -> !c.equals(words));
  }
}
