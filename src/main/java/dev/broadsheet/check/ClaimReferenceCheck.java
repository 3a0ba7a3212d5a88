package dev.broadsheet.check;

import dev.broadsheet.content.Document;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.TextRun;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.fact.Claim;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Verdict;
import dev.broadsheet.quantity.QuantityReader;
import dev.broadsheet.quantity.WrittenQuantity;
import java.util.Optional;

/** Every claim that a text makes is in the sheet, and the text owns up to its verdict. */
final class ClaimReferenceCheck implements PassageCheck {
  static final Rule UNKNOWN =
      Rule.error(
          "claim-unknown",
          "A text refers to a claim that is not there.",
          "Claims stand under `claims` in `content/facts/<sheet>.json`.");
  static final Rule DISOWNED =
      Rule.error(
          "claim-disowned",
          "A text states a claim that fails, and nothing owns up to it.",
          "Words bound to a claim are the article's own words. A claim whose verdict is `fails` may be"
              + " stated only as somebody else's (`by`), with an `explanation` in the language of the"
              + " text that says why it fails; the mark beside the words leads there. An undecided"
              + " claim without an explanation is a warning.");
  static final Rule MISMATCH =
      Rule.error(
          "claim-mismatch",
          "A figure in the words of a claim is not one that the claim is about.",
          "A figure in the words must agree with a fact that the check names or with a side of its"
              + " comparison; beside `runway < 24 month` one may write \"less than two years\".");

  @Override
  public void check(Passage passage, Evidence evidence, Diagnostics problems) {
    for (Document document : passage.documents()) {
      for (Reference reference : document.references()) {
        if (reference.scheme() == Scheme.CLAIM) {
          ReferenceResolver.require(reference, passage, evidence, UNKNOWN, problems)
              .ifPresent(
                  sheet -> {
                    checkVerdict(reference, passage, sheet, problems);
                    checkWords(document.words(reference), reference, passage, evidence, problems);
                  });
        }
      }
    }
  }

  private static void checkVerdict(
      Reference reference, Passage passage, EvaluatedSheet sheet, Diagnostics problems) {
    Claim claim = sheet.sheet().claims().get(reference.id());
    boolean explained = claim.explanation().flatMap(e -> e.find(passage.language())).isPresent();
    if (claim.verdict() == Verdict.FAILS && (!explained || isOurs(claim, reference))) {
      String message = "`" + claim.id() + "` fails, and these words state it";
      problems.add(
          Diagnostic.of(DISOWNED, reference.span(), message)
              .withNote(claim.span(), "`" + claim.id() + "` is defined here")
              .withSuggestion(
                  explained
                      ? "say in `by` whose claim it is, or do not state it"
                      : "give the claim an `explanation` in `" + passage.language() + "`"));
    } else if (claim.verdict() == Verdict.UNDECIDED && !explained) {
      String message = "`" + claim.id() + "` is undecided, and nothing explains why";
      problems.add(
          Diagnostic.of(DISOWNED, reference.span(), message)
              .withSeverity(Severity.WARNING)
              .withNote(claim.span(), "`" + claim.id() + "` is defined here"));
    }
  }

  /** A block shows statement, verdict and working together; running text asserts. */
  private static boolean isOurs(Claim claim, Reference reference) {
    return !reference.block() && claim.by().isEmpty();
  }

  private static void checkWords(
      TextRun words,
      Reference reference,
      Passage passage,
      Evidence evidence,
      Diagnostics problems) {
    Optional<EvaluatedSheet> sheet = ReferenceResolver.find(reference, passage, evidence);
    if (words.text().isBlank() || sheet.isEmpty()) {
      return;
    }
    Backing backing =
        sheet
            .flatMap(s -> s.claim(reference.id()).map(c -> Backing.ofClaim(s, c)))
            .orElse(Backing.NONE);
    String id = sheet.get().sheet().id();
    QuantityReader reader = evidence.reader(passage.language(), Optional.of(id));
    for (WrittenQuantity written : FigureBackingCheck.figures(words.text(), reader)) {
      if (written.isMalformed()) {
        problems.add(FigureBackingCheck.malformed(words, written));
      } else if (!backing.isEmpty() && !backing.agrees(written)) {
        problems.add(mismatch(words, written, sheet.get().sheet().claims().get(reference.id())));
      }
    }
  }

  private static Diagnostic mismatch(TextRun words, WrittenQuantity written, Claim claim) {
    String text = words.text().substring(written.start(), written.end());
    String message =
        "\"" + text + "\" is no figure of `" + claim.id() + "`, which is " + claim.check().text();
    return Diagnostic.of(MISMATCH, words.span(written.start(), written.end()), message)
        .withNote(claim.span(), "`" + claim.id() + "` is defined here");
  }
}
