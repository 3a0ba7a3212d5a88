package dev.broadsheet.bench;

import dev.broadsheet.chart.ChartRoom;
import dev.broadsheet.chart.DrawnChart;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.fact.SheetEvaluator;
import dev.broadsheet.text.Language;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What drawing costs: a chart of an evaluated sheet, laid out and written at all three widths, with
 * its table, summary and notes. Sampled, because on a busy machine the median of single drawings
 * says more than their mean.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(
    value = 2,
    jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ChartBenchmark {
  @Param({"en", "zh-Hans"})
  public String language;

  private EvaluatedSheet sheet;
  private Language reader;

  /** Loads and evaluates the sheet, so that only drawing is measured. */
  @Setup
  public void load() {
    Diagnostics problems = new Diagnostics();
    SourceFile file = new SourceFile("content/facts/bench.json", json());
    sheet =
        FactSheets.load(file, problems)
            .map(loaded -> SheetEvaluator.evaluate(loaded, problems))
            .filter(loaded -> !problems.hasErrors())
            .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    reader = new Language(language);
  }

  @Benchmark
  public DrawnChart fiveBars() {
    return draw("bars");
  }

  @Benchmark
  public DrawnChart linesOfTwoByTwentyFourPoints() {
    return draw("lines");
  }

  private DrawnChart draw(String id) {
    Diagnostics problems = new Diagnostics();
    return ChartRoom.draw(sheet.sheet().charts().get(id), sheet, reader, problems)
        .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
  }

  private static String json() {
    StringBuilder facts = new StringBuilder();
    String[] names = {"Pension funds", "Harbour authority", "Steel makers", "Ferries", "Tolls"};
    String[] han = {"养老基金", "港务局", "钢铁企业", "轮渡公司", "通行费"};
    for (int i = 0; i < 5; i++) {
      facts.append(fact("bar-" + i, names[i], han[i], (50 - 7 * i) + "e9", "2025-02"));
    }
    StringBuilder tolls = new StringBuilder();
    StringBuilder fares = new StringBuilder();
    for (int i = 0; i < 24; i++) {
      String month = String.format(Locale.ROOT, "%d-%02d", 2023 + i / 12, i % 12 + 1);
      facts.append(fact("toll-" + i, "Tolls", "通行费", (200 + 11 * i) + "e6", month));
      facts.append(fact("fare-" + i, "Fares", "票款", (150 + 37 * i % 90) + "e6", month));
      tolls.append(i == 0 ? "" : ",").append("\"toll-").append(i).append('"');
      fares.append(i == 0 ? "" : ",").append("\"fare-").append(i).append('"');
    }
    facts.setLength(facts.length() - 1);
    return """
        {"title": {"en": "Bench", "zh-Hans": "测量"},
         "sources": {"works": {"publisher": {"en": "Ministry", "zh-Hans": "工程部"},
           "title": {"en": "Report", "zh-Hans": "报告"}, "published": "2025-07-01",
           "language": "en", "kind": "primary"}},
         "facts": {%s},
         "series": {
           "tolls": {"label": {"en": "Toll revenue", "zh-Hans": "通行费收入"}, "points": [%s]},
           "fares": {"label": {"en": "Ferry fares", "zh-Hans": "轮渡票款"}, "points": [%s]}},
         "charts": {
           "bars": {"type": "bar", "title": {"en": "Who pays", "zh-Hans": "谁在出钱"},
             "items": ["bar-0", "bar-1", "bar-2", "bar-3", "bar-4"]},
           "lines": {"type": "line", "title": {"en": "Tolls grew", "zh-Hans": "通行费增长"},
             "series": ["tolls", "fares"]}}}
        """
        .formatted(facts, tolls, fares);
  }

  private static String fact(String id, String english, String han, String value, String asOf) {
    return """
        "%s": {"label": {"en": "%s", "zh-Hans": "%s"}, "value": %s, "unit": "USD",
          "asOf": "%s", "status": "confirmed", "sources": ["works"]},"""
        .formatted(id, english, han, value, asOf);
  }
}
