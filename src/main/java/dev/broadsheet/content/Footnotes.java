package dev.broadsheet.content;

import dev.broadsheet.content.SourceMap.Range;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The footnotes of a document, numbered in the order in which a reader meets them. */
final class Footnotes {
  static final Rule UNKNOWN =
      Rule.error(
          "footnote-unknown",
          "A text refers to a footnote that is not there.",
          "Write the note as a paragraph of its own: `[^name]: the note`.");
  static final Rule UNUSED =
      Rule.error(
          "footnote-unused",
          "No text refers to a footnote.",
          "A note without a reference is not shown. Refer to it with `[^name]`, or take it out.");

  private static final Pattern LOOSE = Pattern.compile("\\[\\^[^\\]\\s\\[]{1,100}\\]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<Note> notes;
  private final Map<Node, Mark> markOf;

  private Footnotes(List<Note> notes, Map<Node, Mark> markOf) {
    this.notes = notes;
    this.markOf = markOf;
  }

  /**
   * A footnote that is referred to.
   *
   * @param number from 1, in the order of first reference
   * @param references how many places refer to it
   */
  record Note(int number, FootnoteDefinition definition, int references) {}

  /**
   * A reference to a footnote.
   *
   * @param ordinal from 1, counted for each note
   */
  record Mark(int number, int ordinal) {
    /** The id of the reference in the page. */
    String id() {
      return ordinal == 1 ? "fnref-" + number : "fnref-" + number + "-" + ordinal;
    }
  }

  List<Note> notes() {
    return notes;
  }

  /** Looked up only, never walked. */
  Map<Node, Mark> markOf() {
    return markOf;
  }

  static Footnotes read(Node root, SourceMap map, Diagnostics problems) {
    Collector collector = new Collector(map, problems);
    root.accept(collector);
    Numbering numbering = new Numbering(collector.definitions);
    numbering.run(collector.inText);
    collector.definitions.values().stream()
        .filter(d -> !numbering.numbers.containsKey(label(d.getLabel())))
        .forEach(d -> problems.add(UNUSED, map.span(d), "nothing refers to this footnote"));
    return new Footnotes(numbering.notes(), numbering.marks);
  }

  /** Labels are compared without regard to case and spacing, as CommonMark compares them. */
  private static String label(String written) {
    String folded = written.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    return SPACE.matcher(folded.strip()).replaceAll(" ");
  }

  /** Finds definitions, the references outside of them, and what looks like a reference. */
  private static final class Collector extends AbstractVisitor {
    private final SourceMap map;
    private final Diagnostics problems;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final List<FootnoteReference> inText = new ArrayList<>();
    private int depth;

    private Collector(SourceMap map, Diagnostics problems) {
      this.map = map;
      this.problems = problems;
    }

    @Override
    public void visit(CustomBlock block) {
      if (!(block instanceof FootnoteDefinition definition)) {
        visitChildren(block);
        return;
      }
      definitions.putIfAbsent(label(definition.getLabel()), definition);
      depth++;
      visitChildren(block);
      depth--;
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof FootnoteReference reference && depth == 0) {
        inText.add(reference);
      }
      visitChildren(node);
    }

    /** The mark itself, where it stands in the source as it is in the text. */
    private Span place(Text text, String mark) {
      Range range = map.range(text);
      int at = map.text().substring(range.start(), range.end()).indexOf(mark);
      int start = range.start() + at;
      return at < 0 ? map.span(range) : map.span(start, start + mark.length());
    }

    @Override
    public void visit(Text text) {
      String words = text.getLiteral();
      if (!words.contains("[^")) {
        return;
      }
      Matcher loose = LOOSE.matcher(words);
      if (loose.find()) {
        String message = "there is no footnote `" + loose.group().replace('`', '\'') + "`";
        problems.add(UNKNOWN, place(text, loose.group()), message);
      }
    }
  }

  /** Numbers notes: first those of the text, then those that notes themselves refer to. */
  private static final class Numbering {
    private final Map<String, FootnoteDefinition> definitions;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Node, Mark> marks = new IdentityHashMap<>();
    private final Deque<FootnoteDefinition> pending = new ArrayDeque<>();

    private Numbering(Map<String, FootnoteDefinition> definitions) {
      this.definitions = definitions;
    }

    private void run(List<FootnoteReference> inText) {
      inText.forEach(this::mark);
      while (!pending.isEmpty()) {
        pending.remove().accept(new References());
      }
    }

    private void mark(FootnoteReference reference) {
      String label = label(reference.getLabel());
      FootnoteDefinition definition = definitions.get(label);
      if (definition == null) {
        return;
      }
      if (!numbers.containsKey(label)) {
        numbers.put(label, numbers.size() + 1);
        pending.add(definition);
      }
      int ordinal = counts.merge(label, 1, Integer::sum);
      marks.put(reference, new Mark(numbers.get(label), ordinal));
    }

    private List<Note> notes() {
      return numbers.entrySet().stream()
          .map(e -> new Note(e.getValue(), definitions.get(e.getKey()), counts.get(e.getKey())))
          .toList();
    }

    /** Marks the references in a note; a note inside it is visited when its own turn comes. */
    private final class References extends AbstractVisitor {
      @Override
      public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference && !marks.containsKey(reference)) {
          mark(reference);
        }
        visitChildren(node);
      }
    }
  }
}
