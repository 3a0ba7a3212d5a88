package dev.broadsheet.bench.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One event at one size in one place: the contenders take turns, round after round.
 *
 * @param articles how many articles the site has
 * @param place where the output lies: {@code tmpfs} or {@code disk}
 * @param tallies by contender, in the order in which they start
 */
record Heat(int articles, String place, Event event, Map<Contender, Tally> tallies) {
  static final Contender BARE =
      new Contender(
          "creating the files only", null, new Contender.Program(List.of(), "", ""));

  /** Runs the rounds. What needs a previous output is built once before, unmeasured. */
  static Heat run(Setting setting, Event event, int rounds)
      throws IOException, InterruptedException {
    Map<Contender, Tally> tallies = new LinkedHashMap<>();
    for (Track track : setting.tracks()) {
      if (event != Event.CLEAN && !Files.exists(track.output())) {
        track.run(setting.stopwatch(), new LinkedHashMap<>());
      }
    }
    for (int round = 0; round < rounds; round++) {
      for (Track track : setting.tracks()) {
        track.prepare(event);
        track.run(setting.stopwatch(), tallies);
      }
      if (event == Event.CLEAN && setting.place().equals("disk")) {
        createOnly(setting, tallies);
      }
    }
    return new Heat(setting.articles(), setting.place(), event, tallies);
  }

  private static void createOnly(Setting setting, Map<Contender, Tally> tallies)
      throws IOException, InterruptedException {
    Path copied = setting.tracks().get(0).output();
    Path target = copied.resolveSibling("created");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Tree.delete(target);
    Sample sample =
        setting
            .stopwatch()
            .run(
                List.of(
                    java,
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    CreateFiles.class.getName(),
                    copied.toString(),
                    target.toString()));
    Tally tally = tallies.computeIfAbsent(BARE, c -> new Tally());
    tally.add(sample);
    tally.output(Tree.of(target));
    Tree.delete(target);
  }

  /**
   * Where and with what.
   *
   * @param place {@code tmpfs} or {@code disk}
   */
  record Setting(int articles, String place, List<Track> tracks, Stopwatch stopwatch) {
    Setting {
      tracks = List.copyOf(tracks);
    }

    static Setting of(int articles, String place, Path folder, List<Contender> contenders)
        throws IOException {
      Path work = Files.createDirectories(folder.resolve("race-" + articles));
      List<Track> tracks = new java.util.ArrayList<>();
      for (Contender contender : contenders) {
        tracks.add(new Track(contender, work.resolve("content"), work.resolve("sites"), articles));
      }
      return new Setting(articles, place, tracks, new Stopwatch(work));
    }
  }
}
