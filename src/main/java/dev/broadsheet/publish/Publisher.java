package dev.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Publishes whole trees: a reader sees the previous release or the new one, complete, never a
 * mixture and never a half. Stage, journal, spare tree and lock lie beside the output, hidden.
 */
public final class Publisher {
  private final OutputFiles files;
  private final Crew crew;
  private final AtomicReference<Optional<Release>> open = new AtomicReference<>(Optional.empty());

  Publisher(OutputFiles files, Crew crew) {
    this.files = files;
    this.crew = crew;
  }

  public static Publisher onDisk() {
    return new Publisher(new DiskFiles(), Crew.of(ForkJoinPool.getCommonPoolParallelism() + 1));
  }

  /** Begins a release with {@link PublishOptions#STANDARD}. */
  public Release begin(Path output, Path site) throws PublishException {
    return begin(output, site, PublishOptions.STANDARD);
  }

  /**
   * Begins a release: takes the lock, and completes or undoes what a dead process left. Nothing is
   * written until a file differs from the previous release.
   *
   * @param output the folder to publish to; created if it is not there
   * @param site the site folder, which the output must not be or contain
   * @throws PublishException if the folder is refused, held by another build, or cannot be written
   */
  public Release begin(Path output, Path site, PublishOptions options) throws PublishException {
    try {
      Path home = Path.of(System.getProperty("user.home"));
      Places places = Places.of(new OutputGuard(files, home).check(output, site));
      Files.createDirectories(places.parent());
      Release release = begin(places, options);
      open.set(Optional.of(release));
      return release;
    } catch (PublishException e) {
      throw e;
    } catch (IOException e) {
      throw new PublishException("cannot publish to " + output, e);
    }
  }

  private Release begin(Places places, PublishOptions options) throws IOException {
    PublishLock lock = PublishLock.take(places);
    boolean ready = false;
    try {
      new Swap(files, places).recover();
      Release release = new Release(files, places, options, crew, lock);
      ready = true;
      return release;
    } finally {
      if (!ready) {
        lock.close();
      }
    }
  }

  /**
   * Puts the stage of the last release begun away, if it is not published, within moments: for a
   * process that was told to end. Whoever still writes to that release is refused.
   *
   * @throws PublishException if the stage cannot be moved; the next build puts it away
   */
  public void abandon() throws PublishException {
    Optional<Release> release = open.get();
    if (release.isPresent()) {
      release.get().abandon();
    }
  }
}
