package dev.broadsheet.page;

import dev.broadsheet.content.Article;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.PictureNote;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.image.Rendition;
import dev.broadsheet.image.pixel.Size;
import dev.broadsheet.page.PictureFiles.Found;
import dev.broadsheet.page.model.PictureModel;
import dev.broadsheet.page.route.Route;
import java.util.Optional;
import java.util.stream.Collectors;

/** The images of articles as the pages of one language show them. */
final class Pictures {
  /** What is chosen by those that do not choose: wide enough for a column of text. */
  private static final int USUAL_WIDTH = 960;

  private final Desk desk;
  private final PictureFiles files;

  Pictures(Desk desk) {
    this.desk = desk;
    this.files = desk.press().pictures();
  }

  /** Whether an image can be shown with its files. */
  boolean has(Article article, WebLink image) {
    return files.find(article, image.url()).isPresent();
  }

  /**
   * An image as a page shows it.
   *
   * @param early whether the reader sees it at once
   */
  Optional<PictureModel> model(
      Article article, WebLink image, String alt, HtmlFragment caption, boolean early) {
    return files
        .find(article, image.url())
        .map(
            found ->
                new PictureModel(
                    new PictureModel.Files(
                        route(found, usual(found)).href(),
                        found.ladder().stream()
                            .map(r -> route(found, r).href() + " " + r.size().width() + "w")
                            .collect(Collectors.joining(", "))),
                    shape(found, early),
                    alt,
                    caption,
                    credit(article, image.url())));
  }

  private static PictureModel.Shape shape(Found found, boolean early) {
    Size widest = found.ladder().get(found.ladder().size() - 1).size();
    boolean tall = widest.height() > widest.width() * 6 / 5;
    return new PictureModel.Shape(widest.width(), widest.height(), tall, early);
  }

  private static Rendition usual(Found found) {
    Rendition chosen = found.ladder().get(0);
    for (Rendition rendition : found.ladder()) {
      chosen = rendition.size().width() <= USUAL_WIDTH ? rendition : chosen;
    }
    return chosen;
  }

  private PictureModel.Credit credit(Article article, String name) {
    PictureNote note = article.pictures().get(name);
    return note == null
        ? new PictureModel.Credit("", Optional.empty(), Optional.empty())
        : new PictureModel.Credit(desk.in(note.credit()), note.licence(), note.source());
  }

  private Route route(Found found, Rendition rendition) {
    return desk.routes().root("/" + found.file(rendition));
  }

  /** The address, for other sites, of the file that those get that do not choose. */
  Optional<Route> usual(Article article, String name) {
    return files.find(article, name).map(found -> route(found, usual(found)));
  }

  /** The picture that an article gives to links. */
  Optional<Route> shared(Article article) {
    return files
        .shared(article)
        .flatMap(found -> found.shared().map(rendition -> route(found, rendition)));
  }
}
