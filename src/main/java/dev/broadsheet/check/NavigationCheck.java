package dev.broadsheet.check;

import dev.broadsheet.content.Library;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.SiteConfig.NavigationItem;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.text.Suggestion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The navigation leads to pages and articles that are there. */
final class NavigationCheck implements SiteCheck {
  static final Rule UNKNOWN =
      Rule.error(
          "navigation-unknown",
          "The navigation leads to a page or article that is not there.",
          "`to` is `page:slug`, `article:slug`, or a path of the site such as `/archive/`.");

  @Override
  public void check(SiteDigest digest, LocalDate now, Diagnostics problems) {
    Library site = digest.library();
    List<String> known =
        Stream.concat(
                site.pages().stream().map(p -> Scheme.PAGE.key() + ":" + p.slug()),
                digest.articles().stream().map(a -> Scheme.ARTICLE.key() + ":" + a.slug()))
            .toList();
    for (NavigationItem item : site.config().navigation()) {
      if (!item.to().startsWith("/") && !known.contains(item.to()) && !isBroken(item, site)) {
        problems.add(
            Diagnostic.of(UNKNOWN, item.span(), "there is no `" + item.to() + "`")
                .withSuggestion(
                    Suggestion.nearest(item.to(), known).map(k -> "did you mean `" + k + "`?")));
      }
    }
  }

  private static boolean isBroken(NavigationItem item, Library site) {
    int colon = item.to().indexOf(':');
    String slug = item.to().substring(colon + 1);
    return Scheme.find(item.to().substring(0, colon))
        .filter(kind -> Evidence.isBroken(site, kind, slug))
        .isPresent();
  }
}
