package dev.broadsheet.page;

import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.PictureNote;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.image.Rendition;
import dev.broadsheet.image.pixel.Size;
import dev.broadsheet.page.PictureFiles.Found;
import dev.broadsheet.page.model.PictureModel;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.text.Slug;
import java.util.Optional;

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
  boolean has(Slug article, WebLink image) {
    return find(article, image).isPresent();
  }

  private Optional<Found> find(Slug article, WebLink image) {
    return desk.press().article(article).flatMap(digest -> files.find(digest, image.url()));
  }

  /**
   * An image as a page shows it.
   *
   * @param early whether the reader sees it at once
   */
  Optional<PictureModel> model(
      Slug article, WebLink image, String alt, HtmlFragment caption, boolean early) {
    return find(article, image)
        .map(
            found ->
                new PictureModel(
                    new PictureModel.Files(
                        route(found, usual(found)).href(),
                        found.ladder().stream()
                            .map(
                                r ->
                                    new PictureModel.Offer(
                                        route(found, r).href(), r.size().width()))
                            .toList()),
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

  private PictureModel.Credit credit(Slug article, String name) {
    PictureNote note = desk.press().open(article).pictures().get(name);
    return note == null
        ? new PictureModel.Credit("", Optional.empty(), Optional.empty())
        : new PictureModel.Credit(desk.in(note.credit()), note.licence(), note.source());
  }

  private Route route(Found found, Rendition rendition) {
    return desk.routes().root("/" + found.file(rendition));
  }

  /** The picture that an article gives to links. */
  Optional<Route> shared(Slug article) {
    return desk.press()
        .article(article)
        .flatMap(files::shared)
        .flatMap(found -> found.shared().map(rendition -> route(found, rendition)));
  }
}
