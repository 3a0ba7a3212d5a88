package dev.broadsheet.content;

import dev.broadsheet.content.Footnotes.Mark;
import dev.broadsheet.content.Footnotes.Note;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders footnotes after the text, with links both ways that say where they lead. */
final class FootnoteRenderer implements NodeRenderer {
  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Footnotes footnotes;
  private final ReferenceRenderer wording;

  FootnoteRenderer(
      HtmlNodeRendererContext context, Footnotes footnotes, ReferenceRenderer wording) {
    this.context = context;
    this.html = context.getWriter();
    this.footnotes = footnotes;
    this.wording = wording;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FootnoteReference.class, FootnoteDefinition.class);
  }

  @Override
  public void render(Node node) {
    Mark mark = footnotes.markOf().get(node);
    if (mark == null) {
      return;
    }
    html.tag("sup", Map.of("class", "footnote-ref"));
    html.raw(
        "<a id=\"" + mark.id() + "\" href=\"#fn-" + mark.number() + "\" role=\"doc-noteref\">");
    html.text(Integer.toString(mark.number()));
    html.tag("/a");
    html.tag("/sup");
  }

  @Override
  public void afterRoot(Node root) {
    if (footnotes.notes().isEmpty()) {
      return;
    }
    html.line();
    html.raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"footnotes\">");
    html.line();
    html.raw("<h2 id=\"footnotes\">");
    html.text(wording.footnotesLabel());
    html.raw("</h2>");
    html.line();
    html.tag("ol");
    html.line();
    footnotes.notes().forEach(this::renderNote);
    html.tag("/ol");
    html.line();
    html.tag("/section");
    html.line();
  }

  private void renderNote(Note note) {
    html.raw("<li id=\"fn-" + note.number() + "\">");
    html.line();
    for (Node child = note.definition().getFirstChild(); child != null; child = child.getNext()) {
      if (child.getNext() == null && child instanceof Paragraph) {
        renderLast(child, note);
      } else {
        context.render(child);
      }
    }
    if (!(note.definition().getLastChild() instanceof Paragraph)) {
      html.tag("p");
      renderReturns(note);
      html.tag("/p");
    }
    html.line();
    html.tag("/li");
    html.line();
  }

  private void renderLast(Node paragraph, Note note) {
    html.tag("p");
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    html.raw(" ");
    renderReturns(note);
    html.tag("/p");
  }

  private void renderReturns(Note note) {
    for (int ordinal = 1; ordinal <= note.references(); ordinal++) {
      String id = new Mark(note.number(), ordinal).id();
      html.raw("<a href=\"#" + id + "\" class=\"footnote-return\" role=\"doc-backlink\"");
      html.raw(" aria-label=\"");
      html.text(wording.footnoteReturnLabel(note.number()));
      html.raw("\">↩</a>");
    }
  }
}
