package dev.broadsheet.check;

import dev.broadsheet.content.Document;
import dev.broadsheet.content.FigurePolicy;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.TextRun;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.quantity.QuantityReader;
import java.util.List;
import java.util.Optional;

/** Counts the figures of a passage. */
final class CoverageCounter {
  private CoverageCounter() {}

  static Coverage of(Passage passage, Evidence evidence) {
    List<Boolean> derived =
        passage
            .references()
            .filter(r -> r.scheme() == Scheme.FACT)
            .map(
                r ->
                    ReferenceResolver.find(r, passage, evidence)
                        .map(sheet -> isDerived(sheet, r.id())))
            .flatMap(Optional::stream)
            .toList();
    int exempt = 0;
    int unbacked = 0;
    QuantityReader reader = evidence.reader(passage.language(), passage.sheet());
    for (Document document : passage.documents()) {
      for (TextRun run : document.prose()) {
        int figures = FigureBackingCheck.unbacked(passage, run, reader).size();
        boolean off = run.isExempt() || passage.context().figures() == FigurePolicy.OFF;
        exempt += off ? figures : 0;
        unbacked += off ? 0 : figures;
      }
    }
    int fromOthers = (int) derived.stream().filter(d -> d).count();
    return new Coverage(derived.size(), fromOthers, exempt, unbacked);
  }

  private static boolean isDerived(EvaluatedSheet sheet, String id) {
    return sheet.sheet().facts().get(id).isDerived();
  }
}
