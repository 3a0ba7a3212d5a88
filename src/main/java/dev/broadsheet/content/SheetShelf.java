package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.fact.SheetEvaluator;
import dev.broadsheet.source.Shelf;
import dev.broadsheet.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads fact sheets when they are asked for, computes their figures, and keeps the last ones. Only
 * the first reading holds a sheet against its schema, which takes longer than all else.
 */
final class SheetShelf {
  private static final Room ROOM = new Room(8_000_000, 750_000, 32);

  /** What few articles share; more would only grow old. */
  private static final int MANY = 96;

  private final SourceTree tree;
  private final Map<String, String> paths;

  /** What the first reading found. */
  private final Map<String, List<Diagnostic>> judged = new ConcurrentHashMap<>();

  private final Shelf<String, Read<EvaluatedSheet>> shelf;

  SheetShelf(SourceTree tree, Map<String, String> paths) {
    this.tree = tree;
    this.paths = paths;
    this.shelf = new Shelf<>(ROOM.of(tree, paths.values().stream()), SheetShelf::weight);
  }

  Read<EvaluatedSheet> read(String id) {
    return shelf.get(id, this::load);
  }

  private Read<EvaluatedSheet> load(String id) {
    Diagnostics found = new Diagnostics();
    Optional<FactSheet> sheet =
        tree.read(paths.get(id), found)
            .flatMap(
                file ->
                    judged.containsKey(id)
                        ? FactSheets.reload(file, found)
                        : FactSheets.load(file, found));
    Optional<EvaluatedSheet> evaluated = sheet.map(s -> SheetEvaluator.evaluate(s, found));
    List<Diagnostic> first = judged.putIfAbsent(id, found.sorted());
    return new Read<>(evaluated, first == null ? found.sorted() : first);
  }

  private static long weight(Read<EvaluatedSheet> read) {
    long length = read.value().map(s -> (long) s.sheet().file().text().length()).orElse(0L);
    return Math.max(length, ROOM.usual() / MANY);
  }
}
