package dev.broadsheet.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders what an article has beyond CommonMark: references, heading ids, blocks of their own. */
final class ArticleNodeRenderer extends CoreHtmlNodeRenderer {
  private final HtmlWriter html;
  private final BoundedOutput out;
  private final DocumentTree tree;
  private final ReferenceRenderer references;

  ArticleNodeRenderer(
      HtmlNodeRendererContext context,
      BoundedOutput out,
      DocumentTree tree,
      ReferenceRenderer references) {
    super(context);
    this.html = context.getWriter();
    this.out = out;
    this.tree = tree;
    this.references = references;
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (tree.isInline()) {
      visitChildren(paragraph);
      if (paragraph.getNext() != null) {
        html.raw("\n");
      }
    } else if (isShown(paragraph.getFirstChild())) {
      renderPicture((Image) paragraph.getFirstChild());
    } else if (isBlockReference(paragraph)) {
      html.line();
      visitChildren(paragraph);
      html.line();
    } else {
      super.visit(paragraph);
    }
  }

  private boolean isShown(Node first) {
    WebLink web = first instanceof Image ? tree.webLinkOf().get(first) : null;
    return web != null && web.isPicture() && references.shows(web);
  }

  /** A title stands before the lines of a caption, where an image has both. */
  private void renderPicture(Image image) {
    int start = out.length();
    if (image.getTitle() != null) {
      html.text(image.getTitle());
    }
    Node lineBreak = image.getNext();
    if (lineBreak != null) {
      html.raw(image.getTitle() == null ? "" : " ");
      for (Node node = lineBreak.getNext(); node != null; node = node.getNext()) {
        context.render(node);
      }
    }
    HtmlFragment caption = new HtmlFragment(out.cut(start));
    String alt = PlainText.inside(image, tree.referenceOf(), references);
    html.line();
    write(references.picture(tree.webLinkOf().get(image), alt, caption));
    html.line();
  }

  private boolean isBlockReference(Paragraph paragraph) {
    Node only = paragraph.getFirstChild();
    Reference reference = only == null ? null : tree.referenceOf().get(only);
    return reference != null && reference.block();
  }

  @Override
  public void visit(Heading heading) {
    dev.broadsheet.content.Heading known = tree.headingOf().get(heading);
    if (known == null) {
      super.visit(heading);
      return;
    }
    String tag = "h" + known.level();
    html.line();
    html.tag(tag, context.extendAttributes(heading, tag, Map.of("id", known.id())));
    visitChildren(heading);
    html.tag("/" + tag);
    html.line();
  }

  @Override
  public void visit(Link link) {
    Reference reference = tree.referenceOf().get(link);
    WebLink web = tree.webLinkOf().get(link);
    if (reference != null) {
      int start = out.length();
      visitChildren(link);
      write(references.render(reference, new HtmlFragment(out.cut(start))));
    } else if (web != null) {
      renderLink(link, web);
    } else {
      visitChildren(link);
    }
  }

  private void renderLink(Link link, WebLink web) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("href", context.encodeUrl(references.url(web)));
    if (link.getTitle() != null) {
      attributes.put("title", link.getTitle());
    }
    html.tag("a", context.extendAttributes(link, "a", attributes));
    visitChildren(link);
    html.tag("/a");
  }

  @Override
  public void visit(Image image) {
    Reference reference = tree.referenceOf().get(image);
    WebLink web = tree.webLinkOf().get(image);
    String alt = PlainText.inside(image, tree.referenceOf(), references);
    if (reference != null) {
      write(references.render(reference, HtmlFragment.escape(alt)));
    } else if (web != null) {
      renderImage(image, web, alt);
    } else {
      html.text(alt);
    }
  }

  private void renderImage(Image image, WebLink web, String alt) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("src", context.encodeUrl(references.url(web)));
    attributes.put("alt", alt);
    if (image.getTitle() != null) {
      attributes.put("title", image.getTitle());
    }
    html.tag("img", context.extendAttributes(image, "img", attributes), true);
  }

  private void write(HtmlFragment fragment) {
    out.allow(fragment.html().length());
    html.raw(fragment.html());
  }

  @Override
  public void visit(HtmlBlock block) {
    // Comments are for editors; other markup was refused.
  }

  @Override
  public void visit(HtmlInline inline) {
    // Comments are for editors; other markup was refused.
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    if (!LineBreaks.joinsHan(lineBreak)) {
      super.visit(lineBreak);
    }
  }
}
