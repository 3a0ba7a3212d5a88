package dev.broadsheet.content;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import java.util.List;

/**
 * Markdown that was read: what it refers to, what it says, and how it is rendered. The syntax tree
 * stays inside. Immutable, safe to render from several threads.
 */
public final class Document {
  private Document() {}

  /** Reads blocks and inlines from a part of a file. */
  public static Document parse(SourceFile file, Span part, Diagnostics diagnostics) {
    throw new UnsupportedOperationException();
  }

  /** Reads inlines alone from a text of a data file. */
  public static Document inline(TextNode text, Diagnostics diagnostics) {
    throw new UnsupportedOperationException();
  }

  /** Every reference, in the order of the text; those inside an alt text follow their image. */
  public List<Reference> references() {
    throw new UnsupportedOperationException();
  }

  /** Every link and image that is no reference. */
  public List<WebLink> webLinks() {
    throw new UnsupportedOperationException();
  }

  public List<Heading> headings() {
    throw new UnsupportedOperationException();
  }

  /**
   * The text that readers read outside the words of facts and claims: paragraphs, headings, table
   * cells, footnotes, alt texts, the words of other links. Code is left out.
   */
  public List<TextRun> prose() {
    throw new UnsupportedOperationException();
  }

  public List<Exemption> exemptions() {
    throw new UnsupportedOperationException();
  }

  /** Words of the text; each Han character counts as one. */
  public int wordCount() {
    throw new UnsupportedOperationException();
  }

  /** The markup; of an inline document without a paragraph around it. */
  public HtmlFragment render(ReferenceRenderer renderer) {
    throw new UnsupportedOperationException();
  }

  /** All of the text without markup, blocks separated by newlines. */
  public String plainText(ReferenceText references) {
    throw new UnsupportedOperationException();
  }

  /** The text of one heading without markup. */
  public String plainText(Heading heading, ReferenceText references) {
    throw new UnsupportedOperationException();
  }
}
