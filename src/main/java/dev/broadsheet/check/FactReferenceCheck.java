package dev.broadsheet.check;

import dev.broadsheet.content.Document;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.TextRun;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.quantity.Agreement;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.QuantityReader;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.quantity.WrittenQuantity;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Every fact that a text refers to exists, and the words that it is given are true of it. */
final class FactReferenceCheck implements PassageCheck {
  static final Rule UNKNOWN =
      Rule.error(
          "fact-unknown",
          "A text refers to a fact that is not there.",
          "`fact:id` names a fact of the article's own sheet, `fact:sheet/id` one of another. Facts"
              + " stand under `facts` in `content/facts/<sheet>.json`.");
  static final Rule MISMATCH =
      Rule.error(
          "fact-mismatch",
          "The words of a reference are not what the fact says.",
          "The figures in the words are read, and the fact must lie within what their precision"
              + " means; \"up to\", \"over\", \"almost\" and the like must not contradict the fact."
              + " Write what the fact says, leave the words out (`[](fact:id)`), or mend the fact.");

  @Override
  public void check(Passage passage, Evidence evidence, Diagnostics problems) {
    for (Document document : passage.documents()) {
      for (Reference reference : document.references()) {
        if (reference.scheme() == Scheme.FACT) {
          ReferenceResolver.require(reference, passage, evidence, UNKNOWN, problems)
              .ifPresent(
                  sheet ->
                      new Words(document.words(reference), reference, passage, evidence, sheet)
                          .check(problems));
        }
      }
    }
  }

  /** The words of one reference, held against its fact. */
  private static final class Words {
    private final TextRun words;
    private final Reference reference;
    private final QuantityReader reader;
    private final QuantityFormat format;
    private final EvaluatedSheet sheet;

    private Words(
        TextRun words,
        Reference reference,
        Passage passage,
        Evidence evidence,
        EvaluatedSheet sheet) {
      this.words = words;
      this.reference = reference;
      this.sheet = sheet;
      this.reader = evidence.reader(passage.language(), Optional.of(sheet.sheet().id()));
      this.format = evidence.format(passage.language(), sheet.sheet());
    }

    private void check(Diagnostics problems) {
      Optional<EvaluatedFact> fact = sheet.fact(reference.id());
      if (words.text().isBlank() || fact.isEmpty()) {
        return;
      }
      List<WrittenQuantity> stated = FigureWords.stated(reader.read(words.text()));
      if (stated.isEmpty()) {
        UnreadNumber.in(words.text()).ifPresent(n -> problems.add(unread(n, fact.get())));
      }
      for (WrittenQuantity written : stated) {
        if (written.isMalformed()) {
          problems.add(FigureBackingCheck.malformed(words, written));
        } else if (fact.get().value().isPresent()) {
          compare(written, fact.get(), fact.get().value().get(), problems);
        } else if (fact.get().fact().isUndisclosed()) {
          problems.add(mismatch(written, fact.get(), "not disclosed"));
        }
      }
    }

    private Diagnostic unread(MatchResult number, EvaluatedFact fact) {
      String message =
          "\""
              + words.text().strip()
              + "\" holds a number that cannot be read as a figure, so it is not verified";
      return Diagnostic.of(MISMATCH, words.span(number.start(), number.end()), message)
          .withSuggestion(fact.value().map(v -> "write \"" + format.format(v, Style.PROSE) + "\""))
          .withNote(fact.fact().span(), "`" + fact.id() + "` is defined here");
    }

    private void compare(
        WrittenQuantity written, EvaluatedFact fact, Quantity value, Diagnostics problems) {
      Agreement agreement = written.agreesWith(value);
      if (agreement.agrees()) {
        return;
      }
      WrittenQuantity quoted = FigureWords.withoutSharedHedge(words.text(), written, value, reader);
      problems.add(
          mismatch(quoted, fact, format.format(value, Style.PROSE))
              .withSuggestion("write \"" + agreement.suggestion(format) + "\""));
    }

    private Diagnostic mismatch(WrittenQuantity written, EvaluatedFact fact, String value) {
      String text = words.text().substring(written.start(), written.end());
      String message = "\"" + text + "\" is not `" + fact.id() + "`, which is " + value;
      return Diagnostic.of(MISMATCH, words.span(written.start(), written.end()), message)
          .withNote(fact.fact().span(), "`" + fact.id() + "` is defined here");
    }
  }
}
