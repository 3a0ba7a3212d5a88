package dev.broadsheet.check;

import dev.broadsheet.content.Article;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;

/** Every image of an article lies beside it. */
final class ImageFileCheck implements ArticleCheck {
  static final Rule UNKNOWN =
      Rule.error(
          "image-unknown",
          "An image of an article is not there.",
          "Images lie in the folder of the article, `content/articles/<slug>/`, and are named without"
              + " a path.");

  @Override
  public void check(Article article, Evidence evidence, Diagnostics problems) {
    for (Edition edition : article.editions().values()) {
      edition
          .documents()
          .flatMap(d -> d.webLinks().stream())
          .filter(link -> link.image() && !link.url().startsWith("/"))
          .filter(link -> !isThere(link, article, evidence))
          .forEach(link -> problems.add(UNKNOWN, link.target(), message(link)));
    }
  }

  private static boolean isThere(WebLink link, Article article, Evidence evidence) {
    return article
        .folder()
        .filter(folder -> evidence.site().tree().exists(folder + "/" + link.url()))
        .isPresent();
  }

  private static String message(WebLink link) {
    return "there is no image `" + link.url().replace('`', '\'') + "` beside the article";
  }
}
