package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;

/** Gives the headings of a body their levels and ids. */
final class HeadingReader extends AbstractVisitor {
  static final Rule LEVEL =
      Rule.error(
          "heading-level",
          "A heading stands on a level that it cannot have.",
          "The page's own title is its only heading of the first level: begin with `##`, and go down"
              + " one level at a time, so that readers who listen can find their way.");

  private static final int FIRST_LEVEL = 2;

  private final SourceMap map;
  private final Diagnostics problems;
  private final HeadingIds ids = new HeadingIds();
  private final List<Heading> headings = new ArrayList<>();
  private final Map<Node, Heading> headingOf = new IdentityHashMap<>();
  private final Map<Heading, Node> nodeOf = new HashMap<>();
  private int previous = 1;

  HeadingReader(SourceMap map, Diagnostics problems) {
    this.map = map;
    this.problems = problems;
  }

  List<Heading> headings() {
    return headings;
  }

  /** Looked up only, never walked. */
  Map<Node, Heading> headingOf() {
    return headingOf;
  }

  /** Looked up only, never walked. */
  Map<Heading, Node> nodeOf() {
    return nodeOf;
  }

  @Override
  public void visit(org.commonmark.node.Heading node) {
    String text = PlainText.inside(node).strip();
    int level = Math.max(node.getLevel(), FIRST_LEVEL);
    Heading heading = new Heading(level, ids.next(text), text, map.span(node));
    headings.add(heading);
    headingOf.put(node, heading);
    nodeOf.put(heading, node);
    check(node.getLevel(), heading);
    previous = level;
  }

  private void check(int written, Heading heading) {
    if (heading.text().isEmpty() && isWithoutReference(heading)) {
      problems.add(LEVEL, heading.span(), "this heading is empty");
    } else if (written < FIRST_LEVEL) {
      problems.add(
          Diagnostic.of(LEVEL, heading.span(), "a body has no heading of the first level")
              .withSuggestion("write `## " + heading.text() + "`"));
    } else if (written > previous + 1) {
      String message = "a heading of level " + written + " follows one of level " + previous;
      problems.add(LEVEL, heading.span(), message);
    }
  }

  private static boolean isWithoutReference(Heading heading) {
    return heading.span().text().indexOf('[') < 0;
  }
}
