package dev.broadsheet.content;

import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Writes nodes as text: blocks on lines of their own, images as their alt text. */
final class PlainText extends AbstractVisitor {
  private final Map<Node, Reference> references;
  private final ReferenceText words;
  private final StringBuilder out = new StringBuilder();

  private PlainText(Map<Node, Reference> references, ReferenceText words) {
    this.references = references;
    this.words = words;
  }

  /** The text of a node and everything in it. */
  static String of(Node node, Map<Node, Reference> references, ReferenceText words) {
    PlainText text = new PlainText(references, words);
    node.accept(text);
    return text.out.toString().strip();
  }

  /** The text between the brackets of a link or image, every reference with its own words. */
  static String inside(Node node) {
    return inside(node, Map.of(), (reference, own) -> own);
  }

  static String inside(Node node, Map<Node, Reference> references, ReferenceText words) {
    PlainText text = new PlainText(references, words);
    text.visitChildren(node);
    return text.out.toString();
  }

  private void reference(Node node) {
    Reference reference = references.get(node);
    if (reference == null) {
      visitChildren(node);
    } else {
      out.append(words.text(reference, inside(node, references, words)));
    }
  }

  private void block(Node node) {
    visitChildren(node);
    newline();
  }

  private void newline() {
    if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  @Override
  public void visit(Link link) {
    reference(link);
  }

  @Override
  public void visit(Image image) {
    reference(image);
  }

  @Override
  public void visit(Text text) {
    out.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    if (!LineBreaks.joinsHan(lineBreak)) {
      out.append(' ');
    }
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.append(' ');
  }

  @Override
  public void visit(Paragraph paragraph) {
    block(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    block(heading);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    out.append(code.getLiteral());
    newline();
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    out.append(code.getLiteral());
    newline();
  }

  @Override
  public void visit(HtmlBlock html) {
    // Comments are for editors; other markup was refused.
  }

  @Override
  public void visit(HtmlInline html) {
    // Comments are for editors; other markup was refused.
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof FootnoteDefinition) {
      newline();
    }
    visitChildren(block);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof FootnoteReference) {
      return;
    }
    visitChildren(node);
    if (node instanceof TableCell && node.getNext() != null) {
      out.append('\t');
    } else if (node instanceof TableRow) {
      newline();
    }
  }
}
