package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One golden for each chart of the gallery, artboard and language, byte for byte. {@code
 * -Dgolden.approve=true} rewrites them, except where CI is set.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/broadsheet/chart/golden");

  @Test
  void picturesAreThoseThatWereApproved() throws IOException {
    Map<String, String> drawn = drawn();
    if (Boolean.getBoolean("golden.approve") && System.getenv("CI") == null) {
      approve(drawn);
    }
    assertThat(approved().keySet())
        .as("goldens, none missing or orphaned")
        .isEqualTo(drawn.keySet());
    Map<String, String> approved = approved();
    drawn.forEach((name, markup) -> assertThat(markup).as(name).isEqualTo(approved.get(name)));
  }

  private static Map<String, String> drawn() {
    Map<String, String> drawn = new TreeMap<>();
    Gallery gallery = Gallery.load();
    for (ChartSpec spec : gallery.charts()) {
      for (Language language : Gallery.LANGUAGES) {
        DrawnChart chart = gallery.draw(spec, language);
        String name = spec.id() + "." + language.tag();
        for (SvgImage image : chart.artboards()) {
          drawn.put(name + "." + image.width() + ".svg", lines(image.markup()));
        }
        drawn.put(name + ".txt", text(chart));
      }
    }
    return drawn;
  }

  /** One element a line, so that a difference can be read. */
  private static String lines(String markup) {
    return markup.replace("><", ">\n<") + "\n";
  }

  private static String text(DrawnChart chart) {
    StringBuilder out = new StringBuilder();
    out.append(chart.title()).append('\n').append(chart.summary()).append('\n');
    chart.notes().forEach(note -> out.append("* ").append(note).append('\n'));
    chart.legend().forEach(item -> out.append("= ").append(item).append('\n'));
    out.append(CsvWriter.write(chart.table()).replace("\r\n", "\n").replace("\uFEFF", ""));
    return out.toString();
  }

  private static Map<String, String> approved() throws IOException {
    Map<String, String> approved = new TreeMap<>();
    if (Files.isDirectory(FOLDER)) {
      try (Stream<Path> files = Files.list(FOLDER)) {
        for (Path file : files.toList()) {
          approved.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return approved;
  }

  private static void approve(Map<String, String> drawn) throws IOException {
    Files.createDirectories(FOLDER);
    for (String old : approved().keySet()) {
      if (!drawn.containsKey(old)) {
        Files.delete(FOLDER.resolve(old));
      }
    }
    for (Map.Entry<String, String> entry : drawn.entrySet()) {
      Files.writeString(FOLDER.resolve(entry.getKey()), entry.getValue(), StandardCharsets.UTF_8);
    }
  }
}
