package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.quantity.Units;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the entries under {@code claims}. */
final class ClaimReader {
  private final SheetReader sheet;
  private final Units units;
  private final Map<String, Fact> facts;
  private final Set<String> sources;

  ClaimReader(SheetReader sheet, Units units, Map<String, Fact> facts, Set<String> sources) {
    this.sheet = sheet;
    this.units = units;
    this.facts = facts;
    this.sources = sources;
  }

  Optional<Claim> read(Member member, DataReader reader) {
    reader.require("statement", "check", "verdict");
    Optional<LocatedText> statement = sheet.located(reader, "statement");
    Optional<LocatedText> explanation = sheet.located(reader, "explanation");
    Optional<String> by =
        reader.textNode("by").flatMap(node -> sheet.reference(node, "source", sources));
    List<String> told = sheet.references(reader, "sources", "source", sources);
    Optional<Formula> check = reader.textNode("check").map(this::formula);
    var words = Arrays.stream(Verdict.values()).map(Verdict::key).toList();
    Optional<Verdict> verdict = reader.choice("verdict", Verdict::find, words);
    reader.finish();
    if (statement.isEmpty() || check.isEmpty() || verdict.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            member.name(),
            statement.get(),
            by,
            check.get(),
            verdict.get(),
            explanation,
            told,
            member.nameSpan(),
            reader.span("verdict")));
  }

  private Formula formula(TextNode node) {
    Formula formula = Formula.parse(node, units, sheet.diagnostics());
    formula.checkNames(facts, sheet.diagnostics());
    return formula;
  }
}
