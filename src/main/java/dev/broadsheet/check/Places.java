package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Places in files whose text is not kept: it is read again when a finding is printed. They outlive
 * the build, and hold nothing of it.
 */
public final class Places {
  private final Path root;
  private final Map<String, SourceFile> files = new ConcurrentHashMap<>();

  public Places(SourceTree tree) {
    this.root = tree.root();
  }

  Span light(Span span) {
    return at(span.file().path(), span.start(), span.end());
  }

  /** A place that was looked at before. */
  public Span at(String path, int start, int end) {
    return new Span(file(path), start, end);
  }

  private SourceFile file(String path) {
    return files.computeIfAbsent(path, p -> SourceFile.without(p, () -> text(p)));
  }

  private String text(String path) {
    try {
      return SourceTree.open(root).read(path, new Diagnostics()).map(SourceFile::text).orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
