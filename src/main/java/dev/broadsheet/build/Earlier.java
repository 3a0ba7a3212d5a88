package dev.broadsheet.build;

import dev.broadsheet.check.Ledger;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.fact.SheetEvaluator;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Figures as they once were.
 *
 * @param figures by {@code sheet/id}
 * @param sheets the sheets that they are from
 */
public record Earlier(SortedMap<String, String> figures, Set<String> sheets) {
  public Earlier {
    sheets = Set.copyOf(sheets);
  }

  /** Where a published site keeps its ledger. */
  public static Path ledgerIn(Path output) {
    return output.resolve(Ledger.PATH);
  }

  /**
   * Reads a fact sheet or a published ledger, whichever the file is.
   *
   * @throws IOException if its folder is not there
   */
  public static Optional<Earlier> read(Path file, Diagnostics problems) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();
    String name = absolute.getFileName().toString();
    return SourceTree.open(absolute.getParent())
        .read(name, problems)
        .flatMap(text -> parse(text, problems));
  }

  /**
   * Reads the fact sheets of an earlier commit of the Git repository around the site.
   *
   * @param ref a branch, a tag, a hash, or an expression such as {@code HEAD~3}
   * @return empty where there is no such commit
   */
  public static Optional<Earlier> atCommit(Path site, String ref, Diagnostics problems)
      throws IOException {
    return EarlierCommit.sheets(site.toRealPath(), ref)
        .map(
            files -> {
              Map<String, EvaluatedSheet> sheets = new TreeMap<>();
              files.forEach(
                  file -> evaluate(file, problems).ifPresent(s -> sheets.put(s.sheet().id(), s)));
              return new Earlier(Ledger.figures(sheets), sheets.keySet());
            });
  }

  private static Optional<Earlier> parse(SourceFile file, Diagnostics problems) {
    if (file.path().equals(Path.of(Ledger.PATH).getFileName().toString())) {
      return Ledger.parse(file, problems).map(l -> new Earlier(l.figures(), sheetsOf(l)));
    }
    return evaluate(file, problems)
        .map(s -> Map.of(s.sheet().id(), s))
        .map(s -> new Earlier(Ledger.figures(s), s.keySet()));
  }

  private static Optional<EvaluatedSheet> evaluate(SourceFile file, Diagnostics problems) {
    return FactSheets.load(file, problems).map(sheet -> SheetEvaluator.evaluate(sheet, problems));
  }

  private static Set<String> sheetsOf(Ledger ledger) {
    Set<String> sheets = new TreeSet<>();
    ledger.figures().keySet().forEach(name -> sheets.add(name.substring(0, name.indexOf('/'))));
    return sheets;
  }
}
