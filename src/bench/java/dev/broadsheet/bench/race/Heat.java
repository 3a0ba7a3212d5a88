package dev.broadsheet.bench.race;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  /** Creates the files that Broadsheet published, and does nothing else. */
  static final Contender CREATING = bare("creating the files only");

  /** Parses what Broadsheet parses, and writes as much as it writes. */
  static final Contender PARSING = bare("parsing, hashing and writing only");

  private static Contender bare(String name) {
    return new Contender(name, null, new Contender.Program(List.of(), "", ""));
  }

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
      if (event == Event.CLEAN) {
        floors(setting, tallies);
      }
    }
    return new Heat(setting.articles(), setting.place(), event, tallies);
  }

  /** Runs what no build can be faster than, on what the first contender has just made. */
  private static void floors(Setting setting, Map<Contender, Tally> tallies)
      throws IOException, InterruptedException {
    Track first = setting.tracks().get(0);
    Path list = first.output().resolveSibling("files.txt");
    Files.write(list, Tree.list(first.output()));
    Path target = first.output().resolveSibling("created");
    run(
        PARSING,
        List.of(ParseAndWrite.class.getName(), first.source().toString(), list.toString()),
        target,
        setting,
        tallies);
    if (setting.place().equals("disk")) {
      run(
          CREATING,
          List.of(CreateFiles.class.getName(), first.output().toString()),
          target,
          setting,
          tallies);
    }
  }

  private static void run(
      Contender bare,
      List<String> program,
      Path target,
      Setting setting,
      Map<Contender, Tally> tallies)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(List.of(java, "-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1"));
    String classes = System.getProperty("java.class.path");
    command.addAll(archive(classes));
    command.addAll(List.of("-cp", classes));
    command.addAll(program);
    command.add(target.toString());
    Tree.delete(target);
    Sample sample = setting.stopwatch().run(command);
    Tally tally = tallies.computeIfAbsent(bare, c -> new Tally());
    tally.add(sample);
    tally.output(Tree.of(target));
    Tree.delete(target);
  }

  /** The class archive that the launcher starts with; it lies beside the first entry, the jar. */
  private static List<String> archive(String classes) {
    String name = "broadsheet-" + Runtime.version().feature() + ".jsa";
    Path archive =
        Path.of(classes.split(File.pathSeparator)[0]).resolveSibling(name).toAbsolutePath();
    return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
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
      List<Track> tracks = new ArrayList<>();
      for (Contender contender : contenders) {
        tracks.add(new Track(contender, work.resolve("content"), work.resolve("sites"), articles));
      }
      return new Setting(articles, place, tracks, new Stopwatch(work));
    }
  }
}
