package dev.broadsheet.content;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.util.List;
import java.util.Optional;

/** A document read from a text, with what was found wrong. */
record Markup(Document document, List<Diagnostic> findings) {
  static Markup of(String text) {
    Diagnostics problems = new Diagnostics();
    SourceFile file = new SourceFile("a.md", text);
    Document document = Document.parse(file, file.span(0, text.length()), problems);
    return new Markup(document, problems.sorted());
  }

  static Markup inline(String text) {
    Diagnostics problems = new Diagnostics();
    SourceFile file = new SourceFile("a.json", "\"" + text + "\"");
    TextNode node =
        new TextNode(
            file.span(0, text.length() + 2), text, Optional.of(file.span(1, text.length() + 1)));
    return new Markup(Document.inline(node, problems), problems.sorted());
  }

  /** The markup with references shown as {@code {scheme:id|words}}. */
  String html() {
    return document
        .render(
            (reference, words) ->
                new HtmlFragment("{" + reference.target() + "|" + words.html() + "}"))
        .html();
  }

  /** The findings as {@code line:column-line:column code}. */
  List<String> places() {
    return findings.stream()
        .map(
            d ->
                d.span().line()
                    + ":"
                    + d.span().column()
                    + " "
                    + d.rule().code()
                    + " ["
                    + d.span().text()
                    + "]")
        .toList();
  }
}
