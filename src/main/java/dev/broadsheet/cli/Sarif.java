package dev.broadsheet.cli;

import dev.broadsheet.data.JsonText;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts show
 * on a pull request. Columns are counted in code points, and the log says so.
 */
final class Sarif {
  private final String folder;
  private final List<Rule> rules;

  private Sarif(String folder, List<Rule> rules) {
    this.folder = folder;
    this.rules = rules;
  }

  /**
   * The findings as a log.
   *
   * @param folder where the site lies in its repository, with a slash at the end, or empty: a code
   *     host knows files by their path from the root of the repository
   */
  static String write(List<Diagnostic> findings, String folder) {
    List<Rule> rules = findings.stream().map(Diagnostic::rule).distinct().toList();
    return new Sarif(folder, rules).log(findings);
  }

  private String log(List<Diagnostic> findings) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Broadsheet");
    driver.put("rules", rules.stream().map(Sarif::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", findings.stream().map(this::result).toList());
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
    out.put("fullDescription", Map.of("text", rule.summary()));
    out.put("help", Map.of("text", rule.help()));
    out.put("defaultConfiguration", Map.of("level", rule.severity().label()));
    return out;
  }

  private Map<String, Object> result(Diagnostic d) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("ruleId", d.rule().code());
    out.put("ruleIndex", rules.indexOf(d.rule()));
    out.put("level", d.severity().label());
    String help = d.suggestion().map(s -> " (" + s + ")").orElse("");
    out.put("message", Map.of("text", d.message() + help));
    out.put("locations", List.of(Map.of("physicalLocation", place(d.span()))));
    out.put("relatedLocations", d.notes().stream().map(this::related).toList());
    return out;
  }

  private Map<String, Object> related(Diagnostic.Note note) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("physicalLocation", place(note.span()));
    out.put("message", Map.of("text", note.message()));
    return out;
  }

  private Map<String, Object> place(Span span) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", span.line());
    region.put("startColumn", span.column());
    region.put("endLine", span.file().lineAt(span.end()));
    region.put("endColumn", span.file().columnAt(span.end()));
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("artifactLocation", Map.of("uri", uri(folder + span.file().path())));
    out.put("region", region);
    return out;
  }

  /** The path as a relative reference, in which a space is {@code %20}. */
  private static String uri(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException cannotBe) {
      throw new IllegalArgumentException(path, cannotBe);
    }
  }
}
