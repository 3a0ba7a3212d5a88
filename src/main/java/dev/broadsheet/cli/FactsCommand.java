package dev.broadsheet.cli;

import dev.broadsheet.build.SiteBuilder;
import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.data.JsonText;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FormulaTree;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Suggestion;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet facts}: what the sheets say, and where a figure comes from. */
@Command(
    name = "facts",
    mixinStandardHelpOptions = true,
    description = "List the facts with their values and uses.")
final class FactsCommand implements Callable<Integer> {
  @Mixin private SiteOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Diagnostics problems = new Diagnostics();
    Optional<CheckedSite> checked =
        SiteBuilder.onDisk().inspect(options.toBuildOptions(), problems);
    if (checked.isEmpty()) {
      return Printing.of(options, spec).findings(problems.sorted());
    }
    PrintWriter out = spec.commandLine().getOut();
    List<Map<String, Object>> rows = rows(checked.get());
    if (options.speech().format() == SpeechOptions.Format.json) {
      out.println(JsonText.writePretty(rows));
    } else {
      rows.forEach(
          row ->
              out.println(
                  row.get("fact")
                      + ": "
                      + row.get("value")
                      + " ["
                      + row.get("status")
                      + "], "
                      + Printing.count((Integer) row.get("uses"), "use")));
    }
    return ExitCode.DONE;
  }

  private static List<Map<String, Object>> rows(CheckedSite checked) {
    Language language = checked.site().config().defaultLanguage();
    List<Map<String, Object>> rows = new ArrayList<>();
    checked
        .sheets()
        .forEach(
            (id, sheet) -> {
              for (EvaluatedFact fact : sheet.facts().values()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("fact", id + "/" + fact.id());
                row.put("label", fact.fact().label().in(language));
                row.put("value", value(fact, sheet, language));
                row.put("status", fact.fact().provenance().status().key());
                row.put("uses", checked.uses().usesOf(id, fact.id()).size());
                rows.add(row);
              }
            });
    return rows;
  }

  private static String value(EvaluatedFact fact, EvaluatedSheet sheet, Language language) {
    return fact.value()
        .map(v -> QuantityFormat.of(language, sheet.sheet().units()).format(v, Style.PROSE))
        .orElse("not disclosed");
  }

  @Command(
      name = "explain",
      mixinStandardHelpOptions = true,
      description = "Show how a fact is derived, as a tree down to what sources said.")
  int explain(
      @Mixin SiteOptions own,
      @Parameters(paramLabel = "ID", description = "A fact: id, or sheet/id.") String name)
      throws IOException {
    Diagnostics problems = new Diagnostics();
    Optional<CheckedSite> checked = SiteBuilder.onDisk().inspect(own.toBuildOptions(), problems);
    if (checked.isEmpty()) {
      return Printing.of(own, spec).findings(problems.sorted());
    }
    Language language = checked.get().site().config().defaultLanguage();
    String id = name.substring(name.indexOf('/') + 1);
    String wanted = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
    List<String> known = new ArrayList<>();
    for (Map.Entry<String, EvaluatedSheet> sheet : checked.get().sheets().entrySet()) {
      known.addAll(sheet.getValue().facts().keySet());
      Optional<FormulaTree> tree = sheet.getValue().explain(id);
      if (tree.isPresent() && (wanted.isEmpty() || wanted.equals(sheet.getKey()))) {
        print(tree.get(), sheet.getValue(), language, "", "");
        return ExitCode.DONE;
      }
    }
    String hint = Suggestion.nearest(id, known).map(s -> "; did you mean `" + s + "`?").orElse("");
    spec.commandLine().getErr().println("broadsheet: no sheet has a fact `" + name + "`" + hint);
    return ExitCode.USAGE;
  }

  private void print(
      FormulaTree tree, EvaluatedSheet sheet, Language language, String lead, String indent) {
    EvaluatedFact fact = tree.fact();
    String formula = fact.fact().formula().map(f -> " = " + f.text()).orElse("");
    String sources =
        formula.isEmpty() ? " (" + String.join(", ", fact.fact().provenance().sources()) + ")" : "";
    spec.commandLine()
        .getOut()
        .println(lead + fact.id() + formula + " -> " + value(fact, sheet, language) + sources);
    for (int i = 0; i < tree.inputs().size(); i++) {
      boolean last = i == tree.inputs().size() - 1;
      print(
          tree.inputs().get(i),
          sheet,
          language,
          indent + (last ? "└─ " : "├─ "),
          indent + (last ? "   " : "│  "));
    }
  }
}
