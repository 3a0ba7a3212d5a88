package dev.broadsheet.content;

import dev.broadsheet.content.Reference.Form;
import dev.broadsheet.content.Reference.Place;
import dev.broadsheet.content.SourceMap.Range;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Finds the references and the ordinary links of a document, and refuses unsafe ones. */
final class LinkReader extends AbstractVisitor {
  static final Rule SYNTAX =
      Rule.error(
          "reference-syntax",
          "A reference is not written as one.",
          "A reference is a link or image whose URL begins with one of our schemes: `fact:id`,"
              + " `fact:sheet/id`, `fact:id?style=short`, `chart:id`, `source:id`, `article:slug` ...");
  static final Rule SCHEME =
      Rule.error(
          "link-scheme",
          "A link or image leads to a URL that is not allowed.",
          "Links may use `http`, `https` and `mailto`, lead to a path of this site, to a fragment, or"
              + " be a reference. Images lie beside the article. Anything else, such as `javascript:`"
              + " or `data:`, could run in the reader's browser.");
  static final Rule MISPLACED =
      Rule.error(
          "block-misplaced",
          "A chart, timeline, table or claim block does not stand alone, or something else stands as"
              + " an image.",
          "Write a block as an image alone in its paragraph: `![what it shows](chart:id)`. Everything"
              + " else is a link: `[words](fact:id)`.");

  private final SourceMap map;
  private final Diagnostics problems;
  private final List<Reference> references = new ArrayList<>();
  private final List<WebLink> webLinks = new ArrayList<>();
  private final Map<Node, Reference> referenceOf = new IdentityHashMap<>();
  private final Map<Node, WebLink> webLinkOf = new IdentityHashMap<>();
  private final Map<String, Optional<String>> refusedLinks = new HashMap<>();
  private final Map<String, Optional<String>> refusedImages = new HashMap<>();
  private final boolean blocks;

  /**
   * Prepares to read.
   *
   * @param blocks whether the text may hold blocks
   */
  LinkReader(SourceMap map, boolean blocks, Diagnostics problems) {
    this.map = map;
    this.blocks = blocks;
    this.problems = problems;
  }

  List<Reference> references() {
    return references;
  }

  List<WebLink> webLinks() {
    return webLinks;
  }

  /** Looked up only, never walked: an identity map has no order. */
  Map<Node, Reference> referenceOf() {
    return referenceOf;
  }

  /** Looked up only; holds what may be linked to. */
  Map<Node, WebLink> webLinkOf() {
    return webLinkOf;
  }

  @Override
  public void visit(Link link) {
    read(link, link.getDestination(), false);
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    read(image, image.getDestination(), true);
    visitChildren(image);
  }

  private void read(Node node, String url, boolean image) {
    Range whole = map.range(node);
    Range words = words(node, whole);
    Optional<Range> target = target(whole, words, url);
    Place place = new Place(map.span(whole), map.span(words), map.span(target.orElse(whole)));
    Optional<Scheme> scheme = ReferenceUrl.schemeOf(url);
    if (scheme.isEmpty()) {
      readWebLink(node, url, image, place);
    } else {
      readReference(node, ReferenceUrl.parse(scheme.get(), url), image, place);
    }
  }

  private void readWebLink(Node node, String written, boolean image, Place place) {
    // A definition of many kilobytes may be used many thousand times; its URL is judged once.
    Optional<String> refusal =
        (image ? refusedImages : refusedLinks)
            .computeIfAbsent(written, url -> UrlPolicy.refusal(url, image));
    if (refusal.isPresent()) {
      String what = image ? "this image " : "this link ";
      problems.add(SCHEME, place.target(), what + refusal.get());
      return;
    }
    String url = image ? written : SiblingFile.address(written);
    WebLink.Form form = image ? Pictures.form(node, blocks) : WebLink.Form.LINK;
    WebLink link = new WebLink(url, PlainText.inside(node), form, place.whole(), place.target());
    webLinks.add(link);
    webLinkOf.put(node, link);
  }

  private void readReference(Node node, ReferenceUrl url, boolean image, Place place) {
    if (url.problem().isPresent()) {
      String message = "`" + url.target() + "` " + url.problem().get();
      problems.add(Diagnostic.of(SYNTAX, place.target(), message).withSuggestion(url.suggestion()));
      return;
    }
    if (!image && isAutolink(place)) {
      problems.add(
          Diagnostic.of(SYNTAX, place.whole(), "a reference between angle brackets shows its URL")
              .withSuggestion("write `[](" + url.target() + ")`"));
      return;
    }
    Form form = form(node, image);
    Reference reference =
        new Reference(url.target(), url.parameters(), PlainText.inside(node), form, place);
    checkForm(reference);
    references.add(reference);
    referenceOf.put(node, reference);
  }

  private static boolean isAutolink(Place place) {
    return place.whole().text().startsWith("<");
  }

  private Form form(Node node, boolean image) {
    if (!image) {
      return Form.LINK;
    }
    boolean alone =
        blocks
            && node.getParent() instanceof Paragraph
            && node.getNext() == null
            && node.getPrevious() == null;
    return alone ? Form.BLOCK : Form.INLINE_IMAGE;
  }

  private void checkForm(Reference reference) {
    Scheme scheme = reference.scheme();
    if (reference.image() && !scheme.isBlock()) {
      String message = "a " + scheme.key() + " is a link, not an image";
      problems.add(
          Diagnostic.of(MISPLACED, reference.span(), message).withSuggestion("take the `!` away"));
    } else if (reference.form() == Form.INLINE_IMAGE) {
      String message = "this " + scheme.key() + " must stand alone in a paragraph of its own";
      problems.add(MISPLACED, reference.span(), message);
    } else if (!reference.image() && reference.isWordless() && needsWords(scheme)) {
      String message = "this " + scheme.key() + " has no words to click on";
      Diagnostic finding = Diagnostic.of(SYNTAX, reference.span(), message);
      problems.add(
          scheme.isBlock()
              ? finding.withSuggestion("put a `!` before it to show the " + scheme.key())
              : finding);
    }
  }

  /** A fact is formatted, a source numbered, and an article has a title; the others need words. */
  private static boolean needsWords(Scheme scheme) {
    return scheme.isBlock();
  }

  /** From the first to the last child; where there are none, the point after the bracket. */
  private Range words(Node node, Range whole) {
    if (node.getFirstChild() != null) {
      return new Range(
          map.range(node.getFirstChild()).start(), map.range(node.getLastChild()).end());
    }
    int bracket = map.text().indexOf('[', whole.start());
    int point = bracket < 0 || bracket >= whole.end() ? whole.start() : bracket + 1;
    return new Range(point, point);
  }

  /** Where the URL stands, if it stands in the link itself and as it is. */
  private Optional<Range> target(Range whole, Range words, String url) {
    if (url.isEmpty() || !map.text().startsWith("](", words.end())) {
      return Optional.empty();
    }
    int found = map.text().substring(words.end(), whole.end()).indexOf(url);
    int start = words.end() + found;
    return found < 0 ? Optional.empty() : Optional.of(new Range(start, start + url.length()));
  }
}
