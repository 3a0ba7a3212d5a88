package dev.broadsheet.check;

import dev.broadsheet.content.Article;
import dev.broadsheet.diagnostic.Diagnostics;

/** Holds the editions of one article against each other and against the site. */
@FunctionalInterface
interface ArticleCheck {
  void check(Article article, Evidence evidence, Diagnostics problems);
}
