package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.form.Board;
import dev.broadsheet.chart.form.Forms;
import dev.broadsheet.chart.spec.ChartType;
import dev.broadsheet.chart.spec.PlanReader;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.fact.SheetEvaluator;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sheets and specs: a finding or a sound picture, never an exception. */
class FuzzTest {
  private static final List<String> QUALIFIERS =
      List.of("exact", "about", "almost", "over", "at-least", "up-to", "under");
  private static final List<String> STATUSES =
      List.of("confirmed", "reported", "estimate", "target", "projection", "claim");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everySpecIsRefusedOrDrawnWithoutOverlap(long seed) {
    Random random = new Random(seed);
    int drawn = 0;
    for (int round = 0; round < 30; round++) {
      EvaluatedSheet sheet = sheet(random);
      for (ChartSpec spec : sheet.sheet().charts().values()) {
        Language language = Gallery.LANGUAGES.get(random.nextInt(2));
        Diagnostics diagnostics = new Diagnostics();
        Optional<DrawnChart> chart = ChartRoom.draw(spec, sheet, language, diagnostics);
        assertThat(chart.isPresent()).isNotEqualTo(diagnostics.hasErrors());
        if (chart.isPresent()) {
          drawn++;
          checkScenes(spec, sheet, language);
          if (drawn % 20 == 0) {
            assertThat(chart.get().standalone().png()).hasSizeGreaterThan(500);
          }
        }
      }
    }
    assertThat(drawn).isGreaterThan(100);
  }

  private static void checkScenes(ChartSpec spec, EvaluatedSheet sheet, Language language) {
    PlanReader.read(spec, sheet, language, new Diagnostics())
        .ifPresent(
            plan -> {
              for (int width : Board.WIDTHS) {
                Scene scene = Forms.of(plan.type()).lay(new Board(plan, width));
                String name = spec.spec().span().text() + " " + language + " " + width;
                assertThat(Overlaps.in(scene)).as(name).isEmpty();
                assertThat(scene.inline()).doesNotContain("NaN", "Infinity");
              }
            });
  }

  private static EvaluatedSheet sheet(Random random) {
    int count = 3 + random.nextInt(8);
    String json =
        "{\"title\": {\"en\": \"T\"}, \"sources\": {\"s\": {\"publisher\": {\"en\": \"P\"},"
            + " \"title\": {\"en\": \"T\"}, \"published\": \"2025-01-01\", \"language\": \"en\","
            + " \"kind\": \"press\"}}, \"facts\": {"
            + join(count, i -> "\"f" + i + "\": " + fact(random, i))
            + "}, \"series\": {"
            + join(4, i -> "\"s" + i + "\": " + series(random, i, count))
            + "}, \"charts\": {"
            + join(12, i -> "\"c" + i + "\": " + chart(random, count))
            + "}}";
    Diagnostics diagnostics = new Diagnostics();
    EvaluatedSheet sheet =
        FactSheets.load(new SourceFile("content/facts/fuzz.json", json), diagnostics)
            .map(loaded -> SheetEvaluator.evaluate(loaded, diagnostics))
            .orElseThrow(() -> new AssertionError(Gallery.print(diagnostics)));
    if (diagnostics.hasErrors()) {
      throw new AssertionError(Gallery.print(diagnostics) + "\n" + json);
    }
    return sheet;
  }

  private static String join(int count, java.util.function.IntFunction<String> make) {
    return IntStream.range(0, count).mapToObj(make).collect(Collectors.joining(", "));
  }

  private static String fact(Random random, int index) {
    String year = String.valueOf(2000 + index * (1 + random.nextInt(2)));
    String rest =
        ", \"unit\": \"USD\", \"asOf\": \""
            + year
            + "\", \"status\": \""
            + STATUSES.get(random.nextInt(STATUSES.size()))
            + "\", \"sources\": [\"s\"]}";
    String label = "{\"label\": " + local(random) + ", \"value\": ";
    int kind = random.nextInt(8);
    if (kind == 0) {
      return label + "null, \"undisclosed\": " + local(random) + rest;
    }
    double scale = Math.pow(10, random.nextInt(16) - 3);
    double low = (random.nextInt(4) == 0 ? -1 : 1) * random.nextInt(1000) * scale;
    if (kind < 3) {
      double high = low + (1 + random.nextInt(500)) * scale;
      return label + "{\"low\": " + number(low) + ", \"high\": " + number(high) + "}" + rest;
    }
    String qualifier = QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
    return label + number(low) + ", \"qualifier\": \"" + qualifier + "\"" + rest;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4e", value);
  }

  private static String local(Random random) {
    String[] words = {
      "Net", "loss", "of", "the", "operator", "A&B <x>", "2025", "e\u0301", "unbreakablecompound"
    };
    String han = "亏损净额运营方，（估算）第三季度200亿美元";
    StringBuilder en = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    int length = random.nextInt(5) == 0 ? 9 : 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      en.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
      int start = random.nextInt(han.length() - 3);
      zh.append(han, start, start + 3);
    }
    return "{\"en\": \"" + en + "\", \"zh-Hans\": \"" + zh + "\"}";
  }

  private static String series(Random random, int index, int facts) {
    List<String> points = new ArrayList<>();
    for (int i = 0; i < facts; i++) {
      if (random.nextInt(3) > 0) {
        points.add("\"f" + i + "\"");
      }
    }
    if (points.isEmpty()) {
      points.add("\"f0\"");
    }
    return "{\"label\": " + local(random) + ", \"points\": [" + String.join(", ", points) + "]}";
  }

  private static String chart(Random random, int facts) {
    List<String> types = ChartType.keys();
    String type = types.get(random.nextInt(types.size()));
    StringBuilder chart =
        new StringBuilder("{\"type\": \"" + type + "\", \"title\": " + local(random));
    switch (type) {
      case "line", "area", "slope", "small-multiples", "sparkline" ->
          chart.append(
              ", \"series\": [" + join(1 + random.nextInt(4), i -> "\"s" + i + "\"") + "]");
      case "stacked-bar" ->
          chart.append(
              ", \"bars\": [" + join(1 + random.nextInt(3), i -> bar(random, facts)) + "]");
      case "dumbbell" ->
          chart.append(
              ", \"pairs\": [" + join(1 + random.nextInt(4), i -> pair(random, facts)) + "]");
      case "flow" -> chart.append(flow(random, facts));
      case "column" ->
          chart.append(
              random.nextBoolean() ? ", \"series\": [\"s0\", \"s1\"]" : items(random, facts));
      default -> chart.append(items(random, facts));
    }
    if (List.of("line", "slope", "dot", "interval", "sparkline", "dumbbell").contains(type)) {
      chart.append(random.nextInt(3) == 0 ? ", \"zero\": false" : "");
      chart.append(random.nextInt(4) == 0 ? ", \"scale\": \"log\"" : "");
    }
    if (random.nextInt(3) == 0 && !type.equals("flow") && !type.equals("timeline")) {
      chart.append(
          ", \"annotations\": ["
              + join(
                  1 + random.nextInt(6),
                  i -> "{\"fact\": " + pick(random, facts) + ", \"text\": " + local(random) + "}")
              + "]");
    }
    return chart.append("}").toString();
  }

  private static String items(Random random, int facts) {
    return ", \"items\": [" + join(1 + random.nextInt(7), i -> item(random, facts)) + "]";
  }

  private static String item(Random random, int facts) {
    return random.nextBoolean()
        ? pick(random, facts)
        : "{\"fact\": " + pick(random, facts) + ", \"label\": " + local(random) + "}";
  }

  private static String pick(Random random, int facts) {
    return "\"f" + random.nextInt(facts) + "\"";
  }

  private static String bar(Random random, int facts) {
    return "{\"label\": "
        + local(random)
        + ", \"open\": "
        + random.nextBoolean()
        + (random.nextBoolean() ? ", \"total\": " + pick(random, facts) : "")
        + ", \"parts\": ["
        + join(1 + random.nextInt(4), i -> item(random, facts))
        + "]}";
  }

  private static String pair(Random random, int facts) {
    return "{\"label\": "
        + local(random)
        + ", \"before\": "
        + pick(random, facts)
        + ", \"after\": "
        + pick(random, facts)
        + "}";
  }

  private static String flow(Random random, int facts) {
    int nodes = 2 + random.nextInt(3);
    return ", \"nodes\": ["
        + join(nodes, i -> "{\"id\": \"n" + i + "\", \"label\": " + local(random) + "}")
        + "], \"links\": ["
        + join(1 + random.nextInt(4), i -> link(random, nodes, facts))
        + "]";
  }

  private static String link(Random random, int nodes, int facts) {
    int from = random.nextInt(nodes);
    int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
    return "{\"from\": \"n"
        + from
        + "\", \"to\": \"n"
        + to
        + "\", \"fact\": "
        + pick(random, facts)
        + "}";
  }
}
