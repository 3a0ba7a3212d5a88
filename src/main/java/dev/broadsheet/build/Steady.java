package dev.broadsheet.build;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.publish.PublishException;
import dev.broadsheet.source.SourceException;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Builds of a site as it was at one moment. Where a source changes meanwhile, what was read may be
 * of two moments: nothing of it counts, neither pages nor findings, and the build begins again. An
 * editor who saves a file does not notice; where the sources do not come to rest, the build says
 * which they are.
 */
final class Steady {
  private static final int ATTEMPTS = 3;

  private Steady() {}

  /** Opens the site anew for each attempt. */
  @FunctionalInterface
  interface Opening {
    SourceTree open() throws IOException;
  }

  /** One build of an opened site. */
  @FunctionalInterface
  interface Attempt {
    BuildOutcome build(SourceTree tree) throws IOException;
  }

  /** Stops an attempt before it publishes. */
  private static final class Changed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient SortedSet<String> paths;

    Changed(SortedSet<String> paths) {
      super("changed: " + paths, null, false, false);
      this.paths = paths;
    }
  }

  /**
   * Ends the attempt where a source is not what it was when the survey saw it. A build that has
   * read nothing is made of what the build before was, and of one moment as that was.
   */
  static void hold(SourceTree tree) {
    if (tree.hasRead()) {
      SortedSet<String> changed = tree.changed();
      if (!changed.isEmpty()) {
        throw new Changed(changed);
      }
    }
  }

  /**
   * The first outcome that is of one moment, else findings that name what changed.
   *
   * @throws IOException if there is no such site folder, or the output cannot be written
   */
  static BuildOutcome build(Opening site, Attempt attempt) throws IOException {
    SortedSet<String> changed = Collections.emptySortedSet();
    for (int i = 0; i < ATTEMPTS; i++) {
      SourceTree tree = site.open();
      try {
        BuildOutcome outcome = attempt.build(tree);
        changed = outcome.failed() ? tree.changed() : Collections.emptySortedSet();
        if (changed.isEmpty()) {
          return outcome;
        }
      } catch (PublishException failure) {
        throw failure;
      } catch (SourceException | IOException failure) {
        // Thrown on a thread of its own, the first may arrive as the second.
        changed = tree.changed();
        if (changed.isEmpty()) {
          throw failure;
        }
      } catch (Changed stopped) {
        changed = stopped.paths;
      }
    }
    return new BuildOutcome(changed.stream().map(Steady::finding).toList(), Optional.empty());
  }

  private static Diagnostic finding(String path) {
    return Diagnostic.of(
            SourceTree.CHANGED,
            new SourceFile(path, "").start(),
            "`" + path + "` changed while the site was being built")
        .withSuggestion("nothing was published; build again when nothing writes to it any more");
  }
}
