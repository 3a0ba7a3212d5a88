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
  private record Turn(String claim, String fact, String from, String to) {}

  private static final List<Turn> TURNS =
      List.of(
          new Turn("two-years", "monthly-burn", "1.4e9", "0.5e9"),
          new Turn("two-years", "cash", "17.5e9", "77.5e9"),
          new Turn("over-hundred-times", "commitments", "1.4e12", "0.4e12"),
          new Turn("over-hundred-times", "revenue-2024", "6e9", "60e9"),
          new Turn("nvidia-largest", "softbank-january", "30e9", "50e9"),
          new Turn("nvidia-largest", "softbank-january", "30e9", "10e9"),
          new Turn("nvidia-largest-final", "nvidia-february", "30e9", "60e9"),
          new Turn("nvidia-largest-final", "amazon-february", "50e9", "20e9"),
          new Turn("tenfold", "revenue-2023", "2e9", "4e9"),
          new Turn("tenfold-span", "growth-span", "2", "4"),
          new Turn("microsoft-implies-loss", "microsoft-charge", "3.1e9", "1.3e9"),
          new Turn("microsoft-implies-loss", "microsoft-stake", "27", "72"),
          new Turn("quarter-fits-year", "year-loss", "17e9", "71e9"),
          new Turn("quarter-below-year", "quarter-loss", "12e9", "92e9"),
          new Turn("microsoft-paid-in", "microsoft-paid", "11.6e9", "10.6e9"),
          new Turn("ratio-fits-estimates", "loss-per-dollar", "0.69", "0.96"),
          new Turn("burn-above-claim", "five-year-burn", "115e9", "15e9"),
          new Turn("day-gain-beats-pledge", "share-price-rise", "4", "1"),
          new Turn("target-met", "revenue-full-2025", "13.1e9", "12.1e9"),
          new Turn("target-met", "revenue-target-2025", "13e9", "18e9"),
          new Turn("february-adds-up", "softbank-february", "30e9", "20e9"),
          new Turn("same-pre-money", "post-money-closed", "852e9", "952e9"),
          new Turn("march-pace", "monthly-revenue", "2e9", "1e9"));

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
    TURNS.forEach(turn -> turned(sheet, turn, out));
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
