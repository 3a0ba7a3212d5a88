package dev.broadsheet.page;

import dev.broadsheet.content.Article;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.ReferenceRenderer;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.page.route.Route;
import java.util.Optional;

/**
 * References in a feed, where no style sheet reaches: figures as words, a chart as a picture, every
 * other exhibit as its summary with a link to the page.
 */
final class FeedReferences implements ReferenceRenderer {
  private final Desk desk;
  private final Article article;
  private final PlainReferences plain;

  FeedReferences(Desk desk, Article article, Optional<String> sheet) {
    this.desk = desk;
    this.article = article;
    this.plain = desk.plain(sheet);
  }

  /** The markup with every address that starts at the root or with a fragment made absolute. */
  static HtmlFragment absolute(HtmlFragment text, Route page) {
    Route root = new Route(page.base(), "/");
    String host = root.absolute().substring(0, root.absolute().length() - root.href().length());
    return new HtmlFragment(
        text.html()
            .replace(" href=\"/", " href=\"" + host + "/")
            .replace(" src=\"/", " src=\"" + host + "/")
            .replace(" href=\"#", " href=\"" + page.absolute() + "#"));
  }

  @Override
  public String text(Reference reference, String words) {
    return plain.text(reference, words);
  }

  @Override
  public String footnotesLabel() {
    return desk.word("footnotes");
  }

  @Override
  public String footnoteReturnLabel(int number) {
    return desk.wording().get("footnoteReturn", number);
  }

  @Override
  public HtmlFragment render(Reference reference, HtmlFragment words) {
    if (!reference.block()) {
      return plain.render(reference, words);
    }
    if (reference.scheme() == Scheme.CHART) {
      Route picture =
          desk.routes().chartFile(desk.language(), article.slug(), reference.id(), "svg");
      return new HtmlFragment(
          "<p><img src=\"" + picture.absolute() + "\" alt=\"" + words + "\"></p>");
    }
    Route page = desk.routes().article(desk.language(), article.slug());
    return new HtmlFragment(
        "<p><a href=\""
            + page.absolute()
            + "#"
            + Exhibits.anchor(reference)
            + "\">"
            + words
            + "</a></p>");
  }
}
