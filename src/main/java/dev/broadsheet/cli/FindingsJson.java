package dev.broadsheet.cli;

import dev.broadsheet.data.JsonText;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as one JSON array. */
final class FindingsJson {
  private FindingsJson() {}

  static String write(List<Diagnostic> findings) {
    return JsonText.writePretty(findings.stream().map(FindingsJson::finding).toList());
  }

  private static Map<String, Object> finding(Diagnostic d) {
    Map<String, Object> out = place(d.span());
    out.put("severity", d.severity().label());
    out.put("rule", d.rule().code());
    out.put("message", d.message());
    d.suggestion().ifPresent(s -> out.put("help", s));
    out.put("notes", d.notes().stream().map(FindingsJson::note).toList());
    return out;
  }

  private static Map<String, Object> note(Diagnostic.Note note) {
    Map<String, Object> out = place(note.span());
    out.put("message", note.message());
    return out;
  }

  private static Map<String, Object> place(Span span) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("path", span.file().path());
    out.put("line", span.line());
    out.put("column", span.column());
    out.put("endLine", span.file().lineAt(span.end()));
    out.put("endColumn", span.file().columnAt(span.end()));
    return out;
  }
}
