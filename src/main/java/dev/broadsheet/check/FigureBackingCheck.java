package dev.broadsheet.check;

import dev.broadsheet.content.Document;
import dev.broadsheet.content.FigurePolicy;
import dev.broadsheet.content.TextRun;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.quantity.QuantityReader;
import dev.broadsheet.quantity.WrittenQuantity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every figure that readers read is bound to a fact, or exempt for a reason. */
final class FigureBackingCheck implements PassageCheck {
  static final Rule UNBACKED =
      Rule.error(
          "figure-unbacked",
          "A figure in a text is bound to no fact.",
          "Money, percentages, multiples, fractions, powers, durations and counts with a unit that the"
              + " sheet knows must be references: `[$1.4 trillion](fact:commitments)`. Years, dates,"
              + " ordinals, names and plain numbers are no figures; neither is a span of time that"
              + " only says when something was (\"three months ago\", 三个月前). `figures: warn` or `off` in the front"
              + " matter, and the comment `<!-- figures: off because ... -->`, relax the rule.");
  static final Rule MALFORMED =
      Rule.error(
          "figure-malformed",
          "A figure is written in a way that cannot be meant.",
          "The message says what is wrong, such as two words of scale in a row"
              + " (\"$1.4 billion trillion\") or a range whose first end lacks its scale (200~300亿).");

  private static final int MAX_SUGGESTIONS = 3;

  @Override
  public void check(Passage passage, Evidence evidence, Diagnostics problems) {
    if (passage.context().figures() == FigurePolicy.OFF) {
      return;
    }
    Severity severity =
        passage.context().figures() == FigurePolicy.WARN ? Severity.WARNING : Severity.ERROR;
    QuantityReader reader = evidence.reader(passage.language(), passage.sheet());
    for (Document document : passage.documents()) {
      for (TextRun run : document.prose()) {
        if (!run.isExempt()) {
          for (WrittenQuantity written : unbacked(passage, run, reader)) {
            problems.add(finding(run, written, passage, evidence).withSeverity(severity));
          }
        }
      }
    }
  }

  /** The figures of a run that need a fact and have none. */
  static List<WrittenQuantity> unbacked(Passage passage, TextRun run, QuantityReader reader) {
    return figures(run.text(), reader).stream()
        .filter(w -> w.isMalformed() || !passage.backing().agrees(w))
        .toList();
  }

  /** The figures of a text that need a fact, without times that only say when. */
  static List<WrittenQuantity> figures(String text, QuantityReader reader) {
    return reader.read(text).stream()
        .filter(w -> w.isMalformed() || w.figure().needsFact())
        .filter(w -> !TimeWords.onlySayWhen(text, w))
        .toList();
  }

  static Diagnostic malformed(TextRun run, WrittenQuantity written) {
    String text = run.text().substring(written.start(), written.end());
    String message = "\"" + text + "\": " + written.problem().orElse("this is no figure");
    return Diagnostic.of(MALFORMED, run.span(written.start(), written.end()), message);
  }

  private static Diagnostic finding(
      TextRun run, WrittenQuantity written, Passage passage, Evidence evidence) {
    if (written.isMalformed()) {
      return malformed(run, written);
    }
    String text = run.text().substring(written.start(), written.end());
    String message = "\"" + text + "\" is bound to no fact";
    return Diagnostic.of(UNBACKED, run.span(written.start(), written.end()), message)
        .withSuggestion(binding(text, written, passage, evidence));
  }

  /** The facts of the text's own sheet that say the same. */
  private static Optional<String> binding(
      String text, WrittenQuantity written, Passage passage, Evidence evidence) {
    Optional<EvaluatedSheet> sheet = passage.sheet().flatMap(evidence::sheet);
    if (sheet.isEmpty()) {
      return Optional.empty();
    }
    String candidates =
        sheet.get().facts().values().stream()
            .filter(f -> f.value().filter(v -> written.agreesWith(v).agrees()).isPresent())
            .map(EvaluatedFact::id)
            .limit(MAX_SUGGESTIONS)
            .map(id -> "`[" + text + "](fact:" + id + ")`")
            .collect(Collectors.joining(" or "));
    return candidates.isEmpty() ? Optional.empty() : Optional.of("bind it: " + candidates);
  }
}
