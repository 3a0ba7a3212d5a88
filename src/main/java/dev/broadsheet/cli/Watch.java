package dev.broadsheet.cli;

import dev.broadsheet.build.Progress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import picocli.CommandLine.Model.CommandSpec;

/** Takes the time of each stage of a build, and shows a bar where somebody may be waiting. */
final class Watch implements Progress, AutoCloseable {
  private final LongSupplier nanoTime;
  private final Optional<ProgressBar> bar;
  private final Map<Stage, Long> times = new EnumMap<>(Stage.class);
  private final long started;
  private Optional<Stage> current = Optional.empty();
  private long since;
  private long ended;

  Watch(LongSupplier nanoTime, Optional<ProgressBar> bar) {
    this.nanoTime = nanoTime;
    this.bar = bar;
    this.started = nanoTime.getAsLong();
    this.since = started;
    this.ended = started;
  }

  static Watch over(SpeechOptions speech, CommandSpec spec) {
    Surroundings around = Surroundings.of(spec);
    Optional<ProgressBar> bar =
        speech.animated(around)
            ? Optional.of(new ProgressBar(spec.commandLine().getErr(), around.nanoTime()))
            : Optional.empty();
    return new Watch(around.nanoTime(), bar);
  }

  @Override
  public void begin(Stage stage, int steps) {
    endStage();
    current = Optional.of(stage);
    bar.ifPresent(b -> b.begin(stage, steps));
  }

  @Override
  public void step() {
    bar.ifPresent(ProgressBar::step);
  }

  /** Stops the clock, and takes the bar away before anything else is printed. */
  @Override
  public void close() {
    endStage();
    current = Optional.empty();
    bar.ifPresent(ProgressBar::clear);
  }

  private void endStage() {
    ended = nanoTime.getAsLong();
    current.ifPresent(stage -> times.merge(stage, ended - since, Long::sum));
    since = ended;
  }

  /** How long all of it took, such as {@code 1.24 s}. */
  String total() {
    return seconds(ended - started);
  }

  /** How long each stage took, in the order of the stages. */
  String stages() {
    List<String> parts = new ArrayList<>();
    times.forEach((stage, took) -> parts.add(ProgressBar.doing(stage) + " " + seconds(took)));
    return String.join(", ", parts);
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, nanos < 10_000_000_000L ? "%.2f s" : "%.1f s", nanos / 1e9);
  }
}
