package dev.broadsheet.check;

import dev.broadsheet.check.Passage.Context;
import dev.broadsheet.check.Use.User;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.PageEdition;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.SiteConfig;
import dev.broadsheet.text.Slug;
import java.util.List;
import java.util.Optional;

/** Editions as passages. */
final class Passages {
  private Passages() {}

  static Passage of(Slug slug, Edition edition) {
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

  static Passage of(Slug slug, PageEdition edition, SiteConfig config) {
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
