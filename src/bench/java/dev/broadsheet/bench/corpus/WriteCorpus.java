package dev.broadsheet.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** {@code WriteCorpus FOLDER ARTICLES THEME}: the same site twice, for Broadsheet and for Hugo. */
public final class WriteCorpus {
  private WriteCorpus() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int articles = Integer.parseInt(args[1]);
    new BroadsheetLayout("").write(folder.resolve("broadsheet"), 1, articles);
    new HugoLayout(Path.of(args[2])).write(folder.resolve("hugo"), 1, articles);
  }
}
