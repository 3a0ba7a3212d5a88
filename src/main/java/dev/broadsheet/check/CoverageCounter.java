package dev.broadsheet.check;

import dev.broadsheet.content.Document;
import dev.broadsheet.content.FigurePolicy;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.TextRun;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.quantity.QuantityReader;
import java.util.List;
import java.util.Optional;

/** Counts the figures of a passage. */
final class CoverageCounter {
  private CoverageCounter() {}

  /**
   * The coverage of a passage.
   *
   * @param findings what was found in it, among them its unbacked figures
   */
  static Coverage of(Passage passage, Evidence evidence, List<Diagnostic> findings) {
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
    int fromOthers = (int) derived.stream().filter(d -> d).count();
    int unbacked =
        (int) findings.stream().filter(d -> d.rule() == FigureBackingCheck.UNBACKED).count();
    return new Coverage(derived.size(), fromOthers, exempt(passage, evidence), unbacked);
  }

  private static int exempt(Passage passage, Evidence evidence) {
    boolean off = passage.context().figures() == FigurePolicy.OFF;
    QuantityReader reader = evidence.reader(passage.language(), passage.sheet());
    int exempt = 0;
    for (Document document : passage.documents()) {
      for (TextRun run : document.prose()) {
        exempt +=
            off || run.isExempt() ? FigureBackingCheck.unbacked(passage, run, reader).size() : 0;
      }
    }
    return exempt;
  }

  private static boolean isDerived(EvaluatedSheet sheet, String id) {
    return sheet.sheet().facts().get(id).isDerived();
  }
}
