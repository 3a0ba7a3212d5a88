package dev.broadsheet.content;

import java.util.Map;
import java.util.function.Consumer;
import org.commonmark.node.Node;

/**
 * A syntax tree with what its nodes turned out to be. The maps go by identity; they are looked up
 * only.
 *
 * @param isInline whether it holds inlines without blocks
 */
record DocumentTree(
    Node root,
    boolean isInline,
    Map<Node, Reference> referenceOf,
    Map<Node, WebLink> webLinkOf,
    Map<Node, Heading> headingOf,
    Footnotes footnotes) {

  /** The markup, at most {@link BoundedOutput#LIMIT} of its own. */
  HtmlFragment render(ReferenceRenderer references, Consumer<StringBuilder> finish) {
    BoundedOutput out = BoundedOutput.begin();
    org.commonmark.renderer.html.HtmlRenderer.builder()
        // Before the extension that renders tables too: the first one to ask for a node has it.
        .nodeRendererFactory(context -> new TableRenderer(context, referenceOf, references))
        .extensions(Markdown.RENDERED)
        .escapeHtml(true)
        .percentEncodeUrls(true)
        .attributeProviderFactory(context -> new TableAttributes())
        .nodeRendererFactory(context -> new FootnoteRenderer(context, footnotes, references))
        .nodeRendererFactory(context -> new ArticleNodeRenderer(context, out, this, references))
        .build()
        .render(root, out);
    return new HtmlFragment(out.end(finish));
  }
}
