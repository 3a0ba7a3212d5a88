package dev.broadsheet.bench.race;

import dev.broadsheet.bench.corpus.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The content of one contender and the place that it builds to; knows how to set up each event. */
final class Track {
  private static final long SEED = 1;
  private final Contender contender;
  private final Path source;
  private final Path output;
  private final int articles;
  private int changes;

  /**
   * Writes the content.
   *
   * @param place the folder that the output, and all that a build leaves beside it, lies in
   */
  Track(Contender contender, Path sources, Path place, int articles) throws IOException {
    this.contender = contender;
    String folder = contender.name().replaceAll("[^a-z]+", "-");
    this.source = sources.resolve(folder);
    this.output = place.resolve(folder).resolve("out");
    this.articles = articles;
    Files.createDirectories(output.getParent());
    if (!Files.exists(source)) {
      contender.layout().write(source, SEED, articles);
    }
  }

  Path source() {
    return source;
  }

  Path output() {
    return output;
  }

  /** Brings the content and the previous output into the state that the event begins with. */
  void prepare(Event event) throws IOException {
    changes++;
    switch (event) {
      case CLEAN -> {
        Tree.delete(output.getParent());
        Files.createDirectories(output.getParent());
      }
      case OVER -> contender.layout().settings(source, "A site after change " + letter());
      case ARTICLE -> {
        Story story = Story.of(SEED, articles / 2, articles);
        contender.layout().story(source, story, "This sentence is new: " + letter() + ".");
      }
      case SAME -> {
        // As it was left.
      }
    }
  }

  private String letter() {
    return Character.toString('a' + changes % 26);
  }

  void run(Stopwatch stopwatch, Map<Contender, Tally> tallies)
      throws IOException, InterruptedException {
    Sample sample = stopwatch.run(contender.command(source, output));
    Tally tally = tallies.computeIfAbsent(contender, c -> new Tally());
    tally.add(sample);
    tally.output(Tree.of(output));
  }
}
