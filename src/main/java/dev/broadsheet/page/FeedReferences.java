package dev.broadsheet.page;

import dev.broadsheet.check.PlainWords;
import dev.broadsheet.content.Article;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.ReferenceRenderer;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.page.model.PictureModel;
import dev.broadsheet.page.route.Route;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References in a feed, where no style sheet reaches: figures as words, a chart as a picture, every
 * other exhibit as its summary with a link to the page.
 */
final class FeedReferences implements ReferenceRenderer {
  private static final Pattern ADDRESS = Pattern.compile(" (href|src)=\"([^\"]*)\"");

  private final Desk desk;
  private final Article article;
  private final PlainWords plain;

  FeedReferences(Desk desk, Article article, Optional<String> sheet) {
    this.desk = desk;
    this.article = article;
    this.plain = desk.plain(sheet);
  }

  /** The markup with every address made absolute. */
  static HtmlFragment absolute(HtmlFragment text, Route page) {
    URI base = URI.create(page.absolute());
    return new HtmlFragment(
        ADDRESS
            .matcher(text.html())
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        " " + found.group(1) + "=\"" + resolved(base, found.group(2)) + "\"")));
  }

  /** What is no URI is left as it is: following the links of the page, the build reports it. */
  private static String resolved(URI base, String address) {
    try {
      return base.resolve(new URI(address)).toString();
    } catch (URISyntaxException e) {
      return address;
    }
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
  public boolean shows(WebLink image) {
    return new Pictures(desk).has(article.slug(), image);
  }

  /** One size, with its caption and credit: a reader of feeds chooses none and has no style. */
  @Override
  public HtmlFragment picture(WebLink image, String alt, HtmlFragment caption) {
    return new Pictures(desk)
        .model(article.slug(), image, alt, caption, false)
        .map(
            model ->
                new HtmlFragment(
                    "<figure><img src=\""
                        + HtmlFragment.escape(model.files().src())
                        + "\" alt=\""
                        + HtmlFragment.escape(alt)
                        + "\"><figcaption>"
                        + caption
                        + (caption.isEmpty() ? "" : " ")
                        + HtmlFragment.escape(credit(model.credit()))
                        + "</figcaption></figure>"))
        .orElse(caption);
  }

  private String credit(PictureModel.Credit credit) {
    String licence = credit.licence().map(text -> " (" + text + ")").orElse("");
    return desk.word("picture") + " " + credit.text() + licence;
  }

  @Override
  public HtmlFragment render(Reference reference, HtmlFragment words) {
    if (!reference.block()) {
      return plain.render(reference, words);
    }
    if (reference.scheme() == Scheme.CHART && desk.config().derived().charts()) {
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
