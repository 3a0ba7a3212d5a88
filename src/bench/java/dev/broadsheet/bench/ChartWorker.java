package dev.broadsheet.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.broadsheet.chart.ChartRoom;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.fact.SheetEvaluator;
import dev.broadsheet.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws charts for {@code src/bench/charts/compare.mjs}: reads lines such as {@code bars 500}, draws
 * so many, and answers with the processor time of the whole process in microseconds, the elapsed
 * time in microseconds, and how many characters of SVG there were.
 */
public final class ChartWorker {
  private final EvaluatedSheet sheet;
  private final Language language;

  private ChartWorker(EvaluatedSheet sheet, Language language) {
    this.sheet = sheet;
    this.language = language;
  }

  /** The fact sheet, and the tag of the reader's language. */
  public static void main(String[] arguments) throws IOException {
    String text = Files.readString(Path.of(arguments[0]));
    Diagnostics problems = new Diagnostics();
    EvaluatedSheet sheet =
        FactSheets.load(new SourceFile("content/facts/bench.json", text), problems)
            .map(loaded -> SheetEvaluator.evaluate(loaded, problems))
            .filter(loaded -> !problems.hasErrors())
            .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    new ChartWorker(sheet, new Language(arguments[1])).answer();
  }

  private void answer() throws IOException {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] words = order.split(" ");
      System.out.println(measure(words[0], Integer.parseInt(words[1])));
    }
  }

  private String measure(String chart, int count) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long characters = 0;
    long processor = system.getProcessCpuTime();
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      characters += draw(chart);
    }
    long elapsed = System.nanoTime() - start;
    long used = system.getProcessCpuTime() - processor;
    return used / 1000 + " " + elapsed / 1000 + " " + characters / count;
  }

  private int draw(String chart) {
    Diagnostics problems = new Diagnostics();
    return ChartRoom.draw(sheet.sheet().charts().get(chart), sheet, language, problems)
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()))
        .artboards()
        .stream()
        .mapToInt(picture -> picture.markup().length())
        .sum();
  }
}
