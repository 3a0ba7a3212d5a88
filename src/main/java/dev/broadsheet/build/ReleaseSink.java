package dev.broadsheet.build;

import dev.broadsheet.page.OutputSink;
import dev.broadsheet.page.Rendered;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.publish.FileHash;
import dev.broadsheet.publish.PublishException;
import dev.broadsheet.publish.PublishedFile;
import dev.broadsheet.publish.Release;
import dev.broadsheet.source.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Hands files to a release, each with its compressed twin where that is asked for. */
final class ReleaseSink implements OutputSink {
  private final Release release;
  private final Path output;
  private final boolean compress;
  private volatile boolean hasTaken;

  ReleaseSink(Release release, BuildOptions options) {
    this.release = release;
    this.output = options.output();
    this.compress = options.compress();
  }

  @Override
  public void write(SitePath path, byte[] bytes) throws PublishException {
    take(path, bytes);
  }

  @Override
  public Fingerprint take(SitePath path, byte[] bytes) throws PublishException {
    hasTaken = true;
    FileHash hash = release.write(path.value(), bytes);
    if (compress) {
      for (Map.Entry<String, byte[]> twin : Precompression.twins(path.value(), bytes).entrySet()) {
        release.write(path.value() + twin.getKey(), twin.getValue());
      }
    }
    return new Fingerprint(hash.first(), hash.second());
  }

  @Override
  public boolean keep(SitePath path, Rendered before) throws IOException {
    boolean kept = isPromised(path, before) && release.keep(path.value());
    if (kept && compress) {
      keepTwins(path);
    }
    return kept;
  }

  /** Whether a file was made anew, so that the release differs from the one before. */
  boolean hasTaken() {
    return hasTaken;
  }

  /** Whether readers have the file as an earlier build rendered it. */
  boolean has(SitePath path, Rendered before) throws IOException {
    return isPromised(path, before) && release.has(path.value());
  }

  private boolean isPromised(SitePath path, Rendered before) {
    PublishedFile published = release.previous().get(path.value());
    return published != null
        && published.hash().first() == before.content().high()
        && published.hash().second() == before.content().low();
  }

  Path output() {
    return output;
  }

  /** The release before was compressed too, and has twins where there should be some. */
  private void keepTwins(SitePath path) throws IOException {
    for (String suffix : Precompression.SUFFIXES) {
      String twin = path.value() + suffix;
      if (release.previous().containsKey(twin) && !release.keep(twin)) {
        byte[] bytes = Files.readAllBytes(output.resolve(path.value()));
        release.write(
            twin,
            Optional.ofNullable(Precompression.twins(path.value(), bytes).get(suffix))
                .orElseThrow());
      }
    }
  }
}
