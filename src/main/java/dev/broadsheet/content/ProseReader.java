package dev.broadsheet.content;

import dev.broadsheet.content.SourceMap.Range;
import dev.broadsheet.content.TextAlignment.Piece;
import dev.broadsheet.content.TextRun.Kind;
import dev.broadsheet.content.TextRun.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Gathers what readers read into runs, leaving out code and the words of facts and claims. */
final class ProseReader extends AbstractVisitor {
  private final SourceMap map;
  private final Map<Node, Reference> referenceOf;
  private final RawHtml html;
  private final List<TextRun> runs = new ArrayList<>();

  private final Map<Reference, TextRun> wordsOf = new HashMap<>();

  private Kind kind = Kind.TEXT;
  private boolean inFootnote;
  private StringBuilder text = new StringBuilder();
  private List<Segment> segments = new ArrayList<>();

  ProseReader(SourceMap map, Map<Node, Reference> referenceOf, RawHtml html) {
    this.map = map;
    this.referenceOf = referenceOf;
    this.html = html;
  }

  List<TextRun> runs() {
    return runs;
  }

  /** The words of facts and claims; looked up only. */
  Map<Reference, TextRun> wordsOf() {
    return wordsOf;
  }

  private void flush() {
    if (!text.toString().isBlank()) {
      runs.add(new TextRun(kind, text.toString(), segments, html.isExempt()));
    }
    text = new StringBuilder();
    segments = new ArrayList<>();
  }

  private void readAs(Kind as, Node node) {
    flush();
    Kind before = kind;
    kind = as;
    visitChildren(node);
    flush();
    kind = before;
  }

  @Override
  public void visit(Paragraph paragraph) {
    readAs(inFootnote ? Kind.FOOTNOTE : Kind.TEXT, paragraph);
  }

  @Override
  public void visit(Heading heading) {
    readAs(Kind.HEADING, heading);
  }

  @Override
  public void visit(CustomBlock block) {
    boolean before = inFootnote;
    inFootnote = inFootnote || block instanceof FootnoteDefinition;
    visitChildren(block);
    inFootnote = before;
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell) {
      readAs(Kind.CELL, node);
    } else if (node instanceof FootnoteReference) {
      flush();
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Image image) {
    Reference reference = referenceOf.get(image);
    if (reference != null && reference.scheme() == Scheme.CLAIM) {
      readWords(image, reference);
    } else {
      readAs(Kind.ALT, image);
      readTitle(image, image.getTitle());
    }
  }

  /** A title is read by everyone as a caption or hint, and cannot hold a reference. */
  private void readTitle(Node node, @Nullable String title) {
    if (title == null || title.isBlank()) {
      return;
    }
    Range whole = map.range(node);
    int at = map.text().lastIndexOf(title, whole.end());
    boolean found = map.isExact() && at >= whole.start();
    StringBuilder sentence = text;
    List<Segment> places = segments;
    text = new StringBuilder();
    segments = new ArrayList<>();
    add(title, found ? new Range(at, at + title.length()) : whole, found);
    flush();
    text = sentence;
    segments = places;
  }

  @Override
  public void visit(Link link) {
    Reference reference = referenceOf.get(link);
    if (reference == null) {
      readTitle(link, link.getTitle());
      visitChildren(link);
      return;
    }
    readTitle(link, link.getTitle());
    boolean backed = reference.scheme() == Scheme.FACT || reference.scheme() == Scheme.CLAIM;
    if (backed) {
      readWords(link, reference);
    } else if (reference.isWordless()) {
      flush();
    } else {
      visitChildren(link);
    }
  }

  private void readWords(Node node, Reference reference) {
    flush();
    visitChildren(node);
    wordsOf.put(
        reference,
        TextRun.ofWords(text.toString(), segments, html.isExempt(), reference.wordsSpan()));
    text = new StringBuilder();
    segments = new ArrayList<>();
  }

  @Override
  public void visit(Code code) {
    flush();
  }

  @Override
  public void visit(HtmlBlock block) {
    flush();
    html.read(block.getLiteral(), map.span(block));
  }

  @Override
  public void visit(HtmlInline inline) {
    flush();
    html.read(inline.getLiteral(), map.span(inline));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    if (!LineBreaks.joinsHan(lineBreak)) {
      addSpace(lineBreak);
    }
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    addSpace(lineBreak);
  }

  private void addSpace(Node node) {
    add(" ", map.range(node), false);
  }

  @Override
  public void visit(Text node) {
    Range range = map.range(node);
    String literal = node.getLiteral();
    if (!map.isExact()) {
      add(literal, range, false);
      return;
    }
    String source = map.text().substring(range.start(), range.end());
    for (Piece piece : TextAlignment.of(literal, source)) {
      Range place =
          new Range(range.start() + piece.source().start(), range.start() + piece.source().end());
      add(literal.substring(piece.text().start(), piece.text().end()), place, piece.exact());
    }
  }

  private void add(String part, Range place, boolean exact) {
    int start = text.length();
    text.append(part);
    segments.add(new Segment(start, text.length(), map.span(place), exact));
  }
}
