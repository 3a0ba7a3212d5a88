package dev.broadsheet.check;

import dev.broadsheet.content.Library;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.text.Slug;
import dev.broadsheet.text.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Every article and page that a text links to is there, and is not a draft. */
final class ArticleLinkCheck implements SiteCheck {
  static final Rule ARTICLE =
      Rule.error(
          "article-unknown",
          "A text links to an article that is not there, or that readers cannot see yet.",
          "`article:slug` names a folder or file under `content/articles/`. A published article does"
              + " not link to a draft.");
  static final Rule PAGE =
      Rule.error(
          "page-unknown",
          "A text links to a page that is not there.",
          "`page:slug` names a file under `content/pages/`.");

  @Override
  public void check(SiteDigest site, LocalDate now, Diagnostics problems) {
    Links links = new Links(site.library(), site.articlesBySlug(), problems);
    for (ArticleDigest article : site.articles()) {
      boolean draft = article.publication().draft();
      for (EditionDigest edition : article.editions()) {
        edition.links().named().forEach(link -> links.check(link, draft));
      }
    }
    site.sheets()
        .values()
        .forEach(sheet -> sheet.loose().links().forEach(link -> links.check(link, false)));
    site.pages().forEach(page -> page.links().forEach(link -> links.check(link, false)));
  }

  /** The links of a text. */
  static List<NamedLink> of(Passage passage, Places places) {
    return passage
        .references()
        .filter(r -> r.scheme() == Scheme.ARTICLE || r.scheme() == Scheme.PAGE)
        .map(r -> new NamedLink(r.scheme(), r.id(), places.light(r.targetSpan())))
        .toList();
  }

  private record Links(Library site, Map<Slug, ArticleDigest> articles, Diagnostics problems) {
    private void check(NamedLink link, boolean fromDraft) {
      if (link.kind() == Scheme.ARTICLE) {
        checkArticle(link, fromDraft);
      } else {
        checkPage(link);
      }
    }

    private void checkArticle(NamedLink link, boolean fromDraft) {
      ArticleDigest article = articles.get(new Slug(link.id()));
      if (article == null) {
        if (!Evidence.isBroken(site, Scheme.ARTICLE, link.id())) {
          List<String> slugs = articles.keySet().stream().map(Slug::value).sorted().toList();
          problems.add(unknown(ARTICLE, link, slugs));
        }
      } else if (article.publication().draft() && !fromDraft) {
        String message = "`" + link.id() + "` is a draft, which readers cannot see";
        problems.add(ARTICLE, link.target(), message);
      }
    }

    private void checkPage(NamedLink link) {
      if (site.page(new Slug(link.id())).isEmpty()
          && !Evidence.isBroken(site, Scheme.PAGE, link.id())) {
        List<String> slugs = site.pages().stream().map(p -> p.slug().value()).toList();
        problems.add(unknown(PAGE, link, slugs));
      }
    }
  }

  private static Diagnostic unknown(Rule rule, NamedLink link, List<String> slugs) {
    String message = "there is no " + link.kind().key() + " `" + link.id() + "`";
    return Diagnostic.of(rule, link.target(), message)
        .withSuggestion(Suggestion.nearest(link.id(), slugs).map(s -> "did you mean `" + s + "`?"));
  }
}
