package dev.broadsheet.cli;

import dev.broadsheet.data.JsonText;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts show
 * on a pull request. Columns are counted in code points, and the log says so.
 */
final class Sarif {
  private Sarif() {}

  static String write(List<Diagnostic> findings) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Broadsheet");
    driver.put(
        "rules", findings.stream().map(Diagnostic::rule).distinct().map(Sarif::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", findings.stream().map(Sarif::result).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return JsonText.writePretty(log);
  }

  private static Map<String, Object> rule(Rule rule) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", rule.code());
    out.put("shortDescription", Map.of("text", rule.summary()));
    out.put("help", Map.of("text", rule.help()));
    return out;
  }

  private static Map<String, Object> result(Diagnostic d) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("ruleId", d.rule().code());
    out.put("level", d.severity().label());
    String help = d.suggestion().map(s -> " (" + s + ")").orElse("");
    out.put("message", Map.of("text", d.message() + help));
    out.put("locations", List.of(Map.of("physicalLocation", place(d.span()))));
    out.put("relatedLocations", d.notes().stream().map(Sarif::related).toList());
    return out;
  }

  private static Map<String, Object> related(Diagnostic.Note note) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("physicalLocation", place(note.span()));
    out.put("message", Map.of("text", note.message()));
    return out;
  }

  private static Map<String, Object> place(Span span) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", span.line());
    region.put("startColumn", span.column());
    region.put("endLine", span.file().lineAt(span.end()));
    region.put("endColumn", span.file().columnAt(span.end()));
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("artifactLocation", Map.of("uri", span.file().path()));
    out.put("region", region);
    return out;
  }
}
