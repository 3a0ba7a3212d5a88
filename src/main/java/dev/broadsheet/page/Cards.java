package dev.broadsheet.page;

import dev.broadsheet.content.Article;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.FrontMatter;
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

  List<CardModel> of(List<Article> articles) {
    return articles.stream().flatMap(a -> find(a).stream()).toList();
  }

  /** Empty where the article has no edition in this language. */
  Optional<CardModel> find(Article article) {
    return article.edition(desk.language()).map(edition -> card(article, edition));
  }

  private CardModel card(Article article, Edition edition) {
    FrontMatter head = edition.frontMatter();
    Publication publication = head.publication();
    String authors =
        desk.authors(publication).stream()
            .map(Link::label)
            .collect(Collectors.joining(desk.word("listSeparator")));
    PlainReferences plain = desk.plain(head.sheet());
    return new CardModel(
        desk.routes().article(desk.language(), article.slug()).href(),
        kind(publication),
        head.title().document().render(plain),
        head.summary().document().render(plain),
        new CardModel.Dateline(authors, desk.day(publication.published()), desk.reading(edition)),
        desk.topics(head.placement()));
  }

  Tag kind(Publication publication) {
    String key = publication.kind().key();
    return new Tag(key, desk.word("kind." + key));
  }
}
