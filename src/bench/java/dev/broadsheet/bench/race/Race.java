package dev.broadsheet.bench.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The whole race. Options, each with a value: {@code --launcher}, {@code --theme} (Hugo's templates),
 * {@code --sizes 100,1000}, {@code --rounds 5}, {@code --tmpfs DIR}, {@code --disk DIR}, {@code
 * --events clean,over,...}, {@code --full-up-to 1000} (the largest site that is also built with all
 * that Broadsheet makes), {@code --report DIR}.
 */
public final class Race {
  private final Options options;
  private final List<Heat> heats = new ArrayList<>();

  private Race(Options options) {
    this.options = options;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    new Race(Options.parse(args)).run();
  }

  private void run() throws IOException, InterruptedException {
    for (int articles : options.sizes()) {
      for (String place : List.of("tmpfs", "disk")) {
        if (options.has(place)) {
          run(articles, place, Path.of(options.get(place)).toAbsolutePath());
        }
      }
    }
    plot();
  }

  private void plot() throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("plot");
    try {
      Path launcher = Path.of(options.get("launcher")).toAbsolutePath();
      for (Map.Entry<String, String> svg : Plot.draw(heats, launcher, work).entrySet()) {
        Path file = Path.of(options.get("report")).resolve(svg.getKey() + ".svg");
        Files.writeString(file, svg.getValue());
      }
    } finally {
      Tree.delete(work);
    }
  }

  private void run(int articles, String place, Path folder)
      throws IOException, InterruptedException {
    Path work = folder.resolve("race-" + articles);
    try {
      for (String name : options.get("events").split(",")) {
        Event event = Event.valueOf(name.toUpperCase(Locale.ROOT));
        Heat.Setting setting =
            Heat.Setting.of(articles, place, folder, contenders(articles, place, event));
        Heat heat = Heat.run(setting, event, options.rounds());
        heats.add(heat);
        System.err.print(Report.lines(heat));
        report();
      }
    } finally {
      Tree.delete(work);
    }
  }

  private List<Contender> contenders(int articles, String place, Event event) {
    Path launcher = Path.of(options.get("launcher")).toAbsolutePath();
    List<Contender> all = new ArrayList<>();
    all.add(Contender.broadsheet("broadsheet", launcher, Contender.LEAN));
    if (articles <= options.hugoUpTo()) {
      all.add(Contender.hugo(Path.of(options.get("theme"))));
    }
    if (place.equals("disk")) {
      all.add(
          Contender.broadsheet(
              "broadsheet, not waiting for the disk", launcher, Contender.LEAN, "--no-fsync"));
    }
    boolean full = event == Event.CLEAN && articles <= options.fullUpTo();
    if (full && place.equals("tmpfs")) {
      all.add(Contender.broadsheet(Contender.FULL, launcher, ""));
    }
    return all;
  }

  private void report() throws IOException {
    Path folder = Files.createDirectories(Path.of(options.get("report")));
    Files.writeString(folder.resolve("results.json"), Report.json(heats));
    Files.writeString(folder.resolve("results.md"), Report.markdown(heats));
  }
}
