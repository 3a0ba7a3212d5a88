package dev.broadsheet.build;

import dev.broadsheet.page.OutputSink;
import dev.broadsheet.page.Rendered;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import java.io.IOException;

/** Tells how far rendering has come. */
record CountingSink(OutputSink sink, Progress progress) implements OutputSink {
  @Override
  public void write(SitePath path, byte[] bytes) throws IOException {
    sink.write(path, bytes);
    progress.step();
  }

  @Override
  public Fingerprint take(SitePath path, byte[] bytes) throws IOException {
    Fingerprint content = sink.take(path, bytes);
    progress.step();
    return content;
  }

  @Override
  public boolean keep(SitePath path, Rendered before) throws IOException {
    boolean kept = sink.keep(path, before);
    if (kept) {
      progress.step();
    }
    return kept;
  }

  @Override
  public boolean canWait(SitePath path) {
    return sink.canWait(path);
  }
}
