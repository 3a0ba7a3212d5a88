package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.Mutation.Edit;
import dev.broadsheet.check.mutation.Mutation.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Claims whose verdict is no longer what the data say. */
final class ClaimMutator implements Mutator {
  private static final List<String> VERDICTS = List.of("holds", "fails", "undecided");

  /** What is the contrary of a comparison: where one holds the other fails. */
  private static final Map<String, String> CONTRARY =
      Map.of(" < ", " >= ", " <= ", " > ", " > ", " <= ", " >= ", " < ");

  /** A value that turns the verdict of a claim about that fact. */
  private record Turn(String claim, String fact, String from, String to) {
    static Turn of(List<String> row) {
      return new Turn(row.get(0), row.get(1), row.get(2), row.get(3));
    }
  }

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    List<Mutation> out = new ArrayList<>();
    RawSheet sheet = newsroom.sheet();
    for (String claim : sheet.section("claims").propertyNames()) {
      String verdict = sheet.section("claims").get(claim).get("verdict").stringValue();
      for (String other : VERDICTS) {
        if (!other.equals(verdict)) {
          out.add(inClaim(MutationKind.VERDICT, sheet, claim, verdict, other));
        }
      }
      turnedFormula(sheet, claim, verdict, out);
    }
    Rows.of("turns.tsv").forEach(row -> turned(sheet, Turn.of(row), out));
    return out.stream();
  }

  private static void turnedFormula(
      RawSheet sheet, String claim, String verdict, List<Mutation> out) {
    String check = sheet.section("claims").get(claim).get("check").stringValue();
    CONTRARY.forEach(
        (operator, contrary) -> {
          if (check.contains(operator) && !verdict.equals("undecided")) {
            String other = check.replace(operator, contrary);
            out.add(inClaim(MutationKind.CLAIM_TURNED, sheet, claim, check, other));
          }
        });
  }

  private static Mutation inClaim(
      MutationKind kind, RawSheet sheet, String claim, String from, String to) {
    int at = sheet.file().text().indexOf('"' + from + '"', sheet.start("claims", claim)) + 1;
    Edit edit = new Edit(at, at + from.length(), to);
    return Mutation.of(kind, sheet.file(), edit, List.of(mark(sheet, claim)));
  }

  private static Mark mark(RawSheet sheet, String claim) {
    return new Mark(sheet.file(), sheet.start("claims", claim), sheet.end("claims", claim));
  }

  /** Left out when an editor has since given the fact another value or dropped the claim. */
  private static void turned(RawSheet sheet, Turn turn, List<Mutation> out) {
    RawFact fact = sheet.facts().get(turn.fact());
    if (fact == null || !sheet.section("claims").has(turn.claim())) {
      return;
    }
    String text = sheet.file().text();
    int at = text.indexOf(": " + turn.from(), text.indexOf("\"value\"", fact.start())) + 2;
    if (at >= 2 && at < fact.end()) {
      Edit edit = new Edit(at, at + turn.from().length(), turn.to());
      Mark mark = mark(sheet, turn.claim());
      out.add(Mutation.of(MutationKind.CLAIM_TURNED, sheet.file(), edit, List.of(mark)));
    }
  }
}
