package dev.broadsheet.bench.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The clean builds, in seconds of all processors, as a chart that Broadsheet draws: a site of one article, whose fact sheet holds
 * what was measured.
 */
final class Plot {
  private static final String ARTICLE = "race";
  private final StringBuilder facts = new StringBuilder();
  private final StringBuilder charts = new StringBuilder();
  private final List<String> ids = new ArrayList<>();

  private Plot(List<Heat> heats) {
    heats.stream()
        .filter(heat -> heat.event() == Event.CLEAN && heat.place().equals("tmpfs"))
        .forEach(this::add);
  }

  /**
   * Draws the charts with the program that was measured.
   *
   * @param work an empty folder to build in
   * @return each chart as SVG, by its id
   */
  static Map<String, String> draw(List<Heat> heats, Path launcher, Path work)
      throws IOException, InterruptedException {
    Plot plot = new Plot(heats);
    plot.write(work);
    Path output = work.resolve("site-output");
    Contender program = Contender.broadsheet("plot", launcher, "", "--allow-uncorrected");
    new Stopwatch(work).run(program.command(work, output));
    Map<String, String> drawn = new TreeMap<>();
    for (String id : plot.ids) {
      Path svg = output.resolve("articles/" + ARTICLE + "/charts/" + id + ".svg");
      drawn.put(id, Files.readString(svg));
    }
    return drawn;
  }

  private void add(Heat heat) {
    String chart = "clean-" + heat.articles();
    StringBuilder items = new StringBuilder();
    heat.tallies()
        .forEach(
            (contender, tally) -> {
              String id = chart + "-" + contender.name().replaceAll("[^a-z]+", "-");
              items.append(items.isEmpty() ? "" : ", ").append('"').append(id).append('"');
              facts.append(facts.isEmpty() ? "" : ",\n").append(fact(id, contender, tally));
            });
    charts.append(charts.isEmpty() ? "" : ",\n");
    charts.append(
        String.format(
            Locale.ROOT,
            "    \"%s\": {\"type\": \"bar\", \"title\": {\"en\": \"Processor time of a clean build of [](fact:%s-size)\"},"
                + " \"items\": [%s]}",
            chart, chart, items));
    facts.append(
        String.format(
            Locale.ROOT,
            ",%n    \"%s-size\": {\"label\": {\"en\": \"Size of the site\"}, \"value\": %d,"
                + " \"unit\": \"article\", \"asOf\": \"2000\", \"status\": \"confirmed\","
                + " \"sources\": [\"run\"]}",
            chart, heat.articles()));
    ids.add(chart);
  }

  private static String fact(String id, Contender contender, Tally tally) {
    return String.format(
        Locale.ROOT,
        "    \"%s\": {\"label\": {\"en\": \"%s\"}, \"value\": %.2f, \"unit\": \"second\","
            + " \"asOf\": \"2000\", \"status\": \"confirmed\", \"sources\": [\"run\"]}",
        id, contender.name(), tally.processor());
  }

  private void write(Path site) throws IOException {
    write(
        site.resolve("content/site.yaml"),
        """
        title: {en: Race}
        tagline: {en: Measured}
        description: {en: What was measured}
        baseUrl: https://bench.example
        languages: [en]
        publisher: {name: {en: Race}, contact: desk@bench.example}
        licence: CC BY 4.0
        navigation: []
        authors: {desk: {name: {en: Desk}}}
        topics: {speed: {name: {en: Speed}}}
        """);
    write(
        site.resolve("content/facts/race.json"),
        """
        {
          "title": {"en": "What was measured"},
          "sources": {"run": {"publisher": {"en": "Bench"}, "title": {"en": "Run"}, "published": "2000-01-01", "kind": "primary"}},
          "units": {
            "second": {"en": {"one": "second", "other": "seconds"}},
            "article": {"en": {"one": "article", "other": "articles"}}
          },
          "facts": {
        %s
          },
          "charts": {
        %s
          }
        }
        """
            .formatted(facts, charts));
    StringBuilder text = new StringBuilder();
    text.append("---\ntitle: What was measured\nsummary: Seconds\nkind: analysis\nauthors: [desk]\n");
    text.append("published: 2000-01-02T09:00:00Z\ntopics: [speed]\nsheet: race\n---\n\n");
    ids.forEach(id -> text.append("![Seconds of all processors for a clean build.](chart:").append(id).append(")\n\n"));
    write(site.resolve("content/articles/" + ARTICLE + ".md"), text.append("[](source:run)\n") + "");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
