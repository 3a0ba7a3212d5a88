package dev.broadsheet.check;

import dev.broadsheet.content.Article;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.text.Slug;
import dev.broadsheet.text.Suggestion;
import java.util.List;
import java.util.Optional;

/** Every article and page that a text links to is there, and is not a draft. */
final class ArticleLinkCheck implements PassageCheck {
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
  public void check(Passage passage, Evidence evidence, Diagnostics problems) {
    passage
        .references()
        .forEach(
            reference -> {
              if (reference.scheme() == Scheme.ARTICLE) {
                checkArticle(reference, passage, evidence, problems);
              } else if (reference.scheme() == Scheme.PAGE) {
                checkPage(reference, evidence, problems);
              }
            });
  }

  private static void checkArticle(
      Reference reference, Passage passage, Evidence evidence, Diagnostics problems) {
    Optional<Article> article = evidence.article(new Slug(reference.id()));
    if (article.isEmpty() && evidence.isBroken(Scheme.ARTICLE, reference.id())) {
      return;
    }
    if (article.isEmpty()) {
      List<String> slugs = evidence.site().articles().stream().map(a -> a.slug().value()).toList();
      problems.add(unknown(ARTICLE, reference, slugs));
    } else if (isDraft(article.get()) && !isFromDraft(passage, evidence)) {
      String message = "`" + reference.id() + "` is a draft, which readers cannot see";
      problems.add(ARTICLE, reference.targetSpan(), message);
    }
  }

  private static boolean isFromDraft(Passage passage, Evidence evidence) {
    return passage
        .context()
        .user()
        .filter(user -> user.kind() == Scheme.ARTICLE)
        .flatMap(user -> evidence.article(user.slug()))
        .map(ArticleLinkCheck::isDraft)
        .orElse(false);
  }

  private static boolean isDraft(Article article) {
    return article.original().frontMatter().publication().draft();
  }

  private static void checkPage(Reference reference, Evidence evidence, Diagnostics problems) {
    if (evidence.page(new Slug(reference.id())).isEmpty()
        && !evidence.isBroken(Scheme.PAGE, reference.id())) {
      List<String> slugs = evidence.site().pages().stream().map(p -> p.slug().value()).toList();
      problems.add(unknown(PAGE, reference, slugs));
    }
  }

  private static Diagnostic unknown(Rule rule, Reference reference, List<String> slugs) {
    String message = "there is no " + reference.scheme().key() + " `" + reference.id() + "`";
    return Diagnostic.of(rule, reference.targetSpan(), message)
        .withSuggestion(
            Suggestion.nearest(reference.id(), slugs).map(s -> "did you mean `" + s + "`?"));
  }
}
