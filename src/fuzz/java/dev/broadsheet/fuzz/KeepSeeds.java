package dev.broadsheet.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Adds what a campaign has kept to the stored texts: the short ones, which say most. */
class KeepSeeds {
  private static final int LONGEST = 300;
  private static final int MOST = 400;

  @Test
  void keep() throws IOException {
    Path corpus = Path.of(System.getProperty("fuzz.corpus"));
    for (Target target : Target.values()) {
      Path found = corpus.resolve(TargetsFuzz.class.getName()).resolve(method(target));
      if (Files.isDirectory(found)) {
        keep(target, found);
      }
    }
  }

  private static void keep(Target target, Path found) throws IOException {
    Set<String> seeds = new LinkedHashSet<>(Seeds.of(target));
    for (String text : shortFirst(found)) {
      if (seeds.size() < MOST && Seeds.write(text).length() <= LONGEST) {
        seeds.add(text);
      }
    }
    List<String> lines = seeds.stream().map(Seeds::write).toList();
    Files.writeString(Seeds.file(target), String.join("\n", lines) + "\n");
  }

  private static Set<String> shortFirst(Path folder) throws IOException {
    Comparator<String> order = Comparator.comparing(String::length);
    Set<String> texts = new TreeSet<>(order.thenComparing(Comparator.naturalOrder()));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  /** {@code FRONT_MATTER} is fuzzed by the method {@code frontMatter}. */
  private static String method(Target target) {
    StringBuilder name = new StringBuilder();
    for (String word : target.name().toLowerCase(Locale.ROOT).split("_")) {
      name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }
}
