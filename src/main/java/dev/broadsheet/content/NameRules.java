package dev.broadsheet.content;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.text.Suggestion;
import java.util.Collection;

/** The rules of what front matter names: authors, topics, sheets and other articles. */
final class NameRules {
  static final Rule AUTHOR =
      Rule.error(
          "author-unknown",
          "An article names an author that the site does not have.",
          "Authors are listed under `authors` in `content/site.yaml`.");
  static final Rule TOPIC =
      Rule.error(
          "topic-unknown",
          "An article names a topic that the site does not have.",
          "Topics are listed under `topics` in `content/site.yaml`.");
  static final Rule SHEET =
      Rule.error(
          "sheet-unknown",
          "An article names a fact sheet that the site does not have.",
          "A fact sheet is a file `content/facts/<sheet>.json`; its name is the file's.");
  static final Rule RELATED =
      Rule.error(
          "related-unknown",
          "An article names a related article that is not there, or itself.",
          "`related` lists slugs of other articles of the site.");

  private NameRules() {}

  /** Reports a name that is not among the known ones. */
  static void report(
      Rule rule, TextNode node, String what, Collection<String> known, Diagnostics problems) {
    String message = "there is no " + what + " `" + node.value().replace('`', '\'') + "`";
    problems.add(
        Diagnostic.of(rule, node.span(), message)
            .withSuggestion(
                Suggestion.nearest(node.value(), known).map(k -> "did you mean `" + k + "`?")));
  }
}
