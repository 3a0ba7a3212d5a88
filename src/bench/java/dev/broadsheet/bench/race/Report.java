package dev.broadsheet.bench.race;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The results, for machines and for people. */
final class Report {
  private Report() {}

  /** One heat, as it ends. */
  static String lines(Heat heat) {
    StringBuilder out = new StringBuilder();
    out.append(heat.articles()).append(' ').append(heat.place()).append(' ');
    out.append(heat.event().label()).append('\n');
    heat.tallies()
        .forEach(
            (contender, tally) ->
                out.append(
                    format(
                        "  %-40s %7.2f s  cpu %7.2f s  %6.0f MB%s%n",
                        contender.name(),
                        tally.wall(),
                        tally.processor(),
                        tally.peakMegabytes(),
                        toHugo(heat, tally).map(r -> "  x" + r + " Hugo").orElse(""))));
    return out.toString();
  }

  private static Optional<String> toHugo(Heat heat, Tally tally) {
    return hugo(heat).filter(h -> h != tally).map(h -> ratio(tally.ratio(h, Sample::wall)));
  }

  private static Optional<Tally> hugo(Heat heat) {
    return heat.tallies().entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(Contender.HUGO))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  static String markdown(List<Heat> heats) {
    StringBuilder out = new StringBuilder();
    out.append("| articles | on | event | who | seconds | to Hugo | processor seconds | to Hugo ");
    out.append("| peak MB | to Hugo | files | MB written |\n");
    out.append("| ---: | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (Heat heat : heats) {
      heat.tallies().forEach((contender, tally) -> row(heat, contender, tally, out));
    }
    return out.toString();
  }

  private static void row(Heat heat, Contender contender, Tally tally, StringBuilder out) {
    Optional<Tally> hugo = hugo(heat);
    out.append(
        format(
            "| %,d | %s | %s | %s | %.2f | %s | %.2f | %s | %.0f | %s | %,d | %.1f |%n",
            heat.articles(),
            heat.place(),
            heat.event().label(),
            contender.name(),
            tally.wall(),
            hugo.map(h -> ratio(tally.ratio(h, Sample::wall))).orElse(""),
            tally.processor(),
            hugo.map(h -> ratio(tally.ratio(h, Sample::processor))).orElse(""),
            tally.peakMegabytes(),
            hugo.map(h -> ratio(tally.ratio(h, Sample::peakKilobytes))).orElse(""),
            tally.files(),
            tally.bytes() / 1e6));
  }

  private static String ratio(double ratio) {
    return format("%.2f", ratio);
  }

  static String json(List<Heat> heats) {
    StringBuilder out = new StringBuilder("[");
    String separator = "\n";
    for (Heat heat : heats) {
      for (Map.Entry<Contender, Tally> entry : heat.tallies().entrySet()) {
        out.append(separator).append(object(heat, entry.getKey(), entry.getValue()));
        separator = ",\n";
      }
    }
    return out.append("\n]\n").toString();
  }

  private static String object(Heat heat, Contender contender, Tally tally) {
    StringBuilder samples = new StringBuilder();
    for (Sample sample : tally.samples()) {
      samples.append(samples.isEmpty() ? "" : ", ");
      samples.append(
          format(
              "{\"wall\": %.3f, \"processor\": %.2f, \"peakKilobytes\": %d}",
              sample.wall(), sample.processor(), sample.peakKilobytes()));
    }
    return format(
        "  {\"articles\": %d, \"on\": \"%s\", \"event\": \"%s\", \"who\": \"%s\","
            + " \"files\": %d, \"bytes\": %d, \"samples\": [%s]}",
        heat.articles(),
        heat.place(),
        heat.event().label(),
        contender.name(),
        tally.files(),
        tally.bytes(),
        samples);
  }

  private static String format(String pattern, Object... arguments) {
    return String.format(Locale.ROOT, pattern, arguments);
  }
}
