package dev.broadsheet.check;

import dev.broadsheet.check.Passage.Context;
import dev.broadsheet.check.Use.User;
import dev.broadsheet.content.Article;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.PageEdition;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.Site;
import dev.broadsheet.content.SiteConfig;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The editions of a site as passages, in the order of slugs and languages. */
final class Passages {
  private Passages() {}

  static List<Passage> of(Site site) {
    List<Passage> passages = new ArrayList<>();
    for (Article article : site.articles()) {
      article.editions().values().forEach(e -> passages.add(of(article.slug(), e)));
    }
    for (StaticPage page : site.pages()) {
      page.editions().values().forEach(e -> passages.add(of(page.slug(), e, site.config())));
    }
    return passages;
  }

  private static Passage of(Slug slug, Edition edition) {
    User user = new User(Scheme.ARTICLE, slug, edition.language());
    Context context =
        new Context(
            Optional.of(user),
            edition.language(),
            edition.frontMatter().sheet(),
            edition.frontMatter().figures());
    return new Passage(
        context, edition.documents().toList(), edition.frontMatter().lead(), Backing.NONE);
  }

  private static Passage of(Slug slug, PageEdition edition, SiteConfig config) {
    User user = new User(Scheme.PAGE, slug, edition.language());
    Context context =
        new Context(Optional.of(user), edition.language(), Optional.empty(), config.figures());
    return new Passage(
        context,
        List.of(edition.title().document(), edition.summary().document(), edition.body()),
        Optional.empty(),
        Backing.NONE);
  }
}
