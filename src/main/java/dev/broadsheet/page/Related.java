package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.Use.Subject;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to read next: the articles that the editor names, then those that rest on the same facts or
 * stand under the same topics, the nearest first, the newest first among equals.
 */
final class Related {
  private static final int MOST = 4;
  private static final int TOPIC_WEIGHT = 3;

  /** Only this many of the newest articles are compared, so that a large archive costs no more. */
  private static final int RECENT = 200;

  private final Desk desk;

  Related(Desk desk) {
    this.desk = desk;
  }

  List<ArticleDigest> to(ArticleDigest article) {
    Map<Slug, Integer> shared = sharedFacts(article);
    Set<Slug> chosen = new LinkedHashSet<>(article.placement().related());
    if (shared.isEmpty()) {
      desk.articles().stream()
          .limit(RECENT)
          .filter(other -> sameTopic(article, other))
          .limit(MOST + 1)
          .forEachOrdered(other -> chosen.add(other.slug()));
      return known(article, chosen);
    }
    desk.articles().stream()
        .limit(RECENT)
        .map(other -> new Near(other.slug(), nearness(article, other, shared)))
        .filter(near -> near.nearness() > 0)
        .sorted(Comparator.comparingInt(near -> -near.nearness()))
        .forEachOrdered(near -> chosen.add(near.slug()));
    return known(article, chosen);
  }

  /** Weighed once, since sorting asks often. */
  private record Near(Slug slug, int nearness) {}

  private List<ArticleDigest> known(ArticleDigest article, Set<Slug> chosen) {
    return chosen.stream()
        .filter(slug -> !slug.equals(article.slug()))
        .flatMap(slug -> desk.press().article(slug).stream())
        .filter(other -> other.edition(desk.language()).isPresent())
        .limit(MOST)
        .toList();
  }

  /** Which of the newest articles use each fact. */
  static Map<Subject, List<Slug>> users(List<ArticleDigest> articles, Language language) {
    Map<Subject, List<Slug>> users = new HashMap<>();
    for (ArticleDigest article : recent(articles)) {
      article
          .edition(language)
          .ifPresent(
              edition ->
                  edition
                      .cited()
                      .facts()
                      .forEach(
                          fact ->
                              users
                                  .computeIfAbsent(fact, f -> new ArrayList<>())
                                  .add(article.slug())));
    }
    return users;
  }

  /** Whether two builds choose from the same articles with the same facts and topics. */
  static boolean chooseAlike(Desk before, Desk now) {
    List<ArticleDigest> then = recent(before.articles());
    List<ArticleDigest> here = recent(now.articles());
    if (then.size() != here.size()) {
      return false;
    }
    for (int i = 0; i < then.size(); i++) {
      if (then.get(i) != here.get(i) && !alike(then.get(i), here.get(i), now.language())) {
        return false;
      }
    }
    return true;
  }

  private static boolean alike(ArticleDigest one, ArticleDigest other, Language language) {
    return one.slug().equals(other.slug())
        && one.placement().topics().equals(other.placement().topics())
        && facts(one, language).equals(facts(other, language));
  }

  private static List<ArticleDigest> recent(List<ArticleDigest> articles) {
    return articles.subList(0, Math.min(RECENT, articles.size()));
  }

  private static int nearness(
      ArticleDigest article, ArticleDigest other, Map<Slug, Integer> shared) {
    return shared.getOrDefault(other.slug(), 0) + (sameTopic(article, other) ? TOPIC_WEIGHT : 0);
  }

  private static boolean sameTopic(ArticleDigest article, ArticleDigest other) {
    return !Collections.disjoint(article.placement().topics(), other.placement().topics());
  }

  /** How many facts of an article each recent article uses too. */
  private Map<Slug, Integer> sharedFacts(ArticleDigest article) {
    Map<Subject, List<Slug>> users = desk.recentUsers();
    Map<Slug, Integer> shared = new HashMap<>();
    facts(article, desk.language())
        .forEach(
            fact ->
                users
                    .getOrDefault(fact, List.of())
                    .forEach(slug -> shared.merge(slug, 1, Integer::sum)));
    return shared;
  }

  private static List<Subject> facts(ArticleDigest article, Language language) {
    return article.edition(language).map(e -> e.cited().facts()).orElse(List.of());
  }
}
