package dev.broadsheet.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** The files that a generator reads. */
public interface Layout {
  /** Writes what belongs to the site as a whole; {@code tagline} stands on every page. */
  void settings(Path site, String tagline) throws IOException;

  /** Writes an article and its fact sheet; {@code closing} is a last paragraph. */
  void story(Path site, Story story, String closing) throws IOException;

  /** Writes a whole site. */
  default void write(Path site, long seed, int stories) throws IOException {
    settings(site, "A synthetic site");
    for (int i = 0; i < stories; i++) {
      story(site, Story.of(seed, i, stories), "That is all.");
    }
  }
}
