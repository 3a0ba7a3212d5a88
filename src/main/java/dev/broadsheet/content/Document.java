package dev.broadsheet.content;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Node;

/**
 * Markdown that was read: what it refers to, what it says, and how it is rendered. The syntax tree
 * stays inside. Immutable, safe to render from several threads.
 */
public final class Document {
  static final Rule TOO_LARGE =
      Rule.error(
          "document-too-large",
          "A text is larger than 2 MB, becomes more than 8 MB of markup, or has a table of more than a"
              + " million cells.",
          "Limits keep a slip, such as a long link definition that is used thousands of times, from"
              + " filling the memory. Split the article.");

  private static final int MAX_SOURCE = 2 * 1024 * 1024;

  private final DocumentTree tree;
  private final Map<Heading, Node> nodeOf;
  private final Map<Reference, TextRun> wordsOf;
  private final Content content;

  /** Counted when it is first asked for, plus one; counting it twice does no harm. */
  private int wordsAndOne;

  private Document(
      DocumentTree tree,
      Map<Heading, Node> nodeOf,
      Map<Reference, TextRun> wordsOf,
      Content content) {
    this.tree = tree;
    this.nodeOf = nodeOf;
    this.wordsOf = wordsOf;
    this.content = content;
  }

  /** What is in the text, in its order. */
  private record Content(
      List<Reference> references,
      List<WebLink> webLinks,
      List<Heading> headings,
      List<TextRun> prose,
      List<Exemption> exemptions) {
    private Content {
      references = List.copyOf(references);
      webLinks = List.copyOf(webLinks);
      headings = List.copyOf(headings);
      prose = List.copyOf(prose);
      exemptions = List.copyOf(exemptions);
    }
  }

  /** Reads blocks and inlines from a part of a file. */
  public static Document parse(SourceFile file, Span part, Diagnostics diagnostics) {
    return bounded(SourceMap.of(file.span(part.start(), part.end())), false, diagnostics);
  }

  /** Reads inlines alone from a text of a data file. */
  public static Document inline(TextNode text, Diagnostics diagnostics) {
    return bounded(SourceMap.of(text), true, diagnostics);
  }

  private static Document bounded(SourceMap map, boolean inline, Diagnostics problems) {
    if (map.text().length() > MAX_SOURCE) {
      problems.add(TOO_LARGE, map.span(0, 0), "this text is larger than 2 MB");
      return empty(map, inline);
    }
    Node root;
    try {
      root = inline ? Markdown.inlines(map.text()) : Markdown.blocks(map.text());
    } catch (IllegalArgumentException tooManyCells) {
      problems.add(TOO_LARGE, map.span(0, 0), "a table of this text has more than a million cells");
      return empty(map, inline);
    }
    Document document = read(map, root, inline, problems);
    if (RenderedSize.isModest(root) || document.fits()) {
      return document;
    }
    problems.add(TOO_LARGE, map.span(0, 0), "this text becomes more than 8 MB of markup");
    return empty(map, inline);
  }

  private static Document empty(SourceMap map, boolean inline) {
    return read(map, new org.commonmark.node.Document(), inline, new Diagnostics());
  }

  private static Document read(SourceMap map, Node root, boolean inline, Diagnostics problems) {
    LinkReader links = new LinkReader(map, !inline, problems);
    root.accept(links);
    HeadingReader headings = new HeadingReader(map, problems);
    root.accept(headings);
    RawHtml html = new RawHtml(problems);
    ProseReader prose = new ProseReader(map, links.referenceOf(), html);
    root.accept(prose);
    Footnotes footnotes = Footnotes.read(root, map, problems);
    DocumentTree tree =
        new DocumentTree(
            root, inline, links.referenceOf(), links.webLinkOf(), headings.headingOf(), footnotes);
    Content content =
        new Content(
            links.references(),
            links.webLinks(),
            headings.headings(),
            prose.runs(),
            html.exemptions());
    return new Document(tree, headings.nodeOf(), prose.wordsOf(), content);
  }

  private boolean fits() {
    try {
      tree.render((reference, words) -> words, markup -> {});
      return true;
    } catch (BoundedOutput.Exceeded e) {
      return false;
    }
  }

  /** Every reference, in the order of the text; those inside an alt text follow their image. */
  public List<Reference> references() {
    return content.references();
  }

  /** Every link and image that is no reference. */
  public List<WebLink> webLinks() {
    return content.webLinks();
  }

  public List<Heading> headings() {
    return content.headings();
  }

  /**
   * The text that readers read outside the words of facts and claims: paragraphs, headings, table
   * cells, footnotes, alt texts, the words of other links. Code is left out.
   */
  public List<TextRun> prose() {
    return content.prose();
  }

  /**
   * The words of a fact or claim of this document, which know where each character stands; empty
   * text where they were left to us.
   */
  public TextRun words(Reference reference) {
    TextRun words = wordsOf.get(reference);
    return words != null
        ? words
        : TextRun.ofWords(reference.words(), List.of(), false, reference.wordsSpan());
  }

  /** The exemption comments, each with its reason. */
  public List<Exemption> exemptions() {
    return content.exemptions();
  }

  /** Words of the text, blocks shown as images left out; each Han character counts as one. */
  public int wordCount() {
    int known = wordsAndOne;
    if (known == 0) {
      known = 1 + WordCount.of(plainText((reference, words) -> reference.image() ? "" : words));
      wordsAndOne = known;
    }
    return known - 1;
  }

  /** The markup; of an inline document without a paragraph around it. */
  public HtmlFragment render(ReferenceRenderer renderer) {
    return render(renderer, markup -> {});
  }

  /**
   * The same, with a last touch.
   *
   * @param finish changes the markup in place, before anybody sees it
   */
  public HtmlFragment render(ReferenceRenderer renderer, Consumer<StringBuilder> finish) {
    return tree.render(renderer, finish);
  }

  /** All of the text without markup, blocks separated by newlines. */
  public String plainText(ReferenceText references) {
    return PlainText.of(tree.root(), tree.referenceOf(), references);
  }

  /** The text of one heading of this document without markup. */
  public String plainText(Heading heading, ReferenceText references) {
    return Optional.ofNullable(nodeOf.get(heading))
        .map(node -> PlainText.inside(node, tree.referenceOf(), references).strip())
        .orElse(heading.text());
  }
}
