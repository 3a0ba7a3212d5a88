package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.fact.SheetEvaluator;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Shelf;
import dev.broadsheet.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Reads fact sheets when they are asked for, computes their figures, and keeps the last ones. Only
 * the first reading holds a sheet against its schema, which takes longer than all else.
 */
final class SheetShelf {
  private static final Capacity CAPACITY = new Capacity(8_000_000, 750_000, 24, 32);

  private final SourceTree tree;
  private final Map<String, String> paths;

  /** What the first reading found. */
  private final Map<String, Judged> judged;

  private final Shelf<Version, Read<EvaluatedSheet>> shelf;

  /** A sheet as its file was. */
  private record Version(String id, Fingerprint content) {
    // Spelt out, as is hashCode: the quick compiler is slow at what a record has by itself.
    @Override
    public boolean equals(Object other) {
      return other instanceof Version v && v.id.equals(id) && v.content.equals(content);
    }

    @Override
    public int hashCode() {
      return 31 * id.hashCode() + content.hashCode();
    }
  }

  private record Judged(Fingerprint content, List<Diagnostic> findings) {}

  /** Made once: sheets are asked for many times in each article. */
  private final Function<Version, Read<EvaluatedSheet>> loader = this::load;

  private SheetShelf(
      SourceTree tree,
      Map<String, String> paths,
      Map<String, Judged> judged,
      Shelf<Version, Read<EvaluatedSheet>> shelf) {
    this.tree = tree;
    this.paths = paths;
    this.judged = judged;
    this.shelf = shelf;
  }

  static SheetShelf of(SourceTree tree, Map<String, String> paths) {
    return new SheetShelf(
        tree,
        paths,
        new ConcurrentHashMap<>(),
        CAPACITY.shelf(tree, paths.values().stream(), SheetShelf::length));
  }

  /** The same sheets as another tree has them; what is the same stays. */
  SheetShelf in(SourceTree other) {
    return new SheetShelf(other, paths, judged, shelf);
  }

  Read<EvaluatedSheet> read(String id) {
    return shelf.get(new Version(id, tree.fingerprint(paths.get(id))), loader);
  }

  private Read<EvaluatedSheet> load(Version version) {
    String id = version.id();
    Diagnostics found = new Diagnostics();
    Optional<Judged> first =
        Optional.ofNullable(judged.get(id)).filter(j -> j.content().equals(version.content()));
    Optional<FactSheet> sheet =
        tree.read(paths.get(id), found)
            .flatMap(
                file ->
                    first.isPresent()
                        ? FactSheets.reload(file, found)
                        : FactSheets.load(file, found));
    Optional<EvaluatedSheet> evaluated = sheet.map(s -> SheetEvaluator.evaluate(s, found));
    if (first.isEmpty()) {
      judged.put(id, new Judged(version.content(), found.sorted()));
    }
    return new Read<>(evaluated, first.map(Judged::findings).orElseGet(found::sorted));
  }

  private static long length(Read<EvaluatedSheet> read) {
    return read.value().map(s -> (long) s.sheet().file().text().length()).orElse(0L);
  }
}
