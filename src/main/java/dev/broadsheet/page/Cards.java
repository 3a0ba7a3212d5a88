package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.EditionDigest;
import dev.broadsheet.content.Publication;
import dev.broadsheet.page.model.CardModel;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.model.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Articles as they stand in lists of articles. */
final class Cards {
  private final Desk desk;

  Cards(Desk desk) {
    this.desk = desk;
  }

  List<CardModel> of(List<ArticleDigest> articles) {
    return articles.stream().flatMap(a -> find(a).stream()).toList();
  }

  /** Empty where the article has no edition in this language. */
  Optional<CardModel> find(ArticleDigest article) {
    return article.edition(desk.language()).map(edition -> card(article, edition));
  }

  private CardModel card(ArticleDigest article, EditionDigest edition) {
    Publication publication = article.publication();
    String authors =
        desk.authors(publication).stream()
            .map(Link::label)
            .collect(Collectors.joining(desk.word("listSeparator")));
    return new CardModel(
        desk.routes().article(desk.language(), article.slug()).href(),
        kind(publication),
        edition.headline().titleMarkup(),
        edition.headline().summaryMarkup(),
        new CardModel.Dateline(authors, desk.day(publication.published()), desk.reading(edition)),
        desk.topics(article.placement()));
  }

  Tag kind(Publication publication) {
    String key = publication.kind().key();
    return new Tag(key, desk.word("kind." + key));
  }
}
