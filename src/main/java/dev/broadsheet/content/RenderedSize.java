package dev.broadsheet.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Bounds from above how large a tree becomes as markup, without rendering it. */
final class RenderedSize extends AbstractVisitor {
  private static final int TAGS_OF_A_NODE = 200;
  private static final int LONGEST_ESCAPE = 9;

  private long size;

  private RenderedSize() {}

  /** Whether the markup is certainly within {@link BoundedOutput#LIMIT}. */
  static boolean isModest(Node root) {
    RenderedSize visitor = new RenderedSize();
    root.accept(visitor);
    return visitor.size < BoundedOutput.LIMIT;
  }

  private void text(String text) {
    size += (long) text.length() * LONGEST_ESCAPE;
  }

  private void link(String destination, String title) {
    text(destination);
    if (title != null) {
      text(title);
    }
  }

  @Override
  protected void visitChildren(Node parent) {
    size += TAGS_OF_A_NODE;
    super.visitChildren(parent);
  }

  @Override
  public void visit(Text text) {
    text(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    text(code.getLiteral());
    size += TAGS_OF_A_NODE;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    text(code.getLiteral());
    text(code.getInfo());
    size += TAGS_OF_A_NODE;
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    text(code.getLiteral());
    size += TAGS_OF_A_NODE;
  }

  @Override
  public void visit(Link link) {
    link(link.getDestination(), link.getTitle());
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    link(image.getDestination(), image.getTitle());
    visitChildren(image);
  }
}
