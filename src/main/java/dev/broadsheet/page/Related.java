package dev.broadsheet.page;

import dev.broadsheet.check.Use;
import dev.broadsheet.content.Article;
import dev.broadsheet.content.Placement;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.text.Slug;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

  List<Article> to(Article article) {
    Map<Slug, Integer> shared = sharedFacts(article);
    Set<Slug> chosen = new LinkedHashSet<>(placement(article).related());
    desk.articles().stream()
        .limit(RECENT)
        .filter(other -> nearness(article, other, shared) > 0)
        .sorted(Comparator.comparing((Article other) -> -nearness(article, other, shared)))
        .forEachOrdered(other -> chosen.add(other.slug()));
    return chosen.stream()
        .filter(slug -> !slug.equals(article.slug()))
        .flatMap(slug -> desk.press().article(slug).stream())
        .filter(other -> other.edition(desk.language()).isPresent())
        .limit(MOST)
        .toList();
  }

  private static int nearness(Article article, Article other, Map<Slug, Integer> shared) {
    boolean sameTopic =
        !Collections.disjoint(placement(article).topics(), placement(other).topics());
    return shared.getOrDefault(other.slug(), 0) + (sameTopic ? TOPIC_WEIGHT : 0);
  }

  private static Placement placement(Article article) {
    return article.original().frontMatter().placement();
  }

  /** How many facts of an article each other article uses too. */
  private Map<Slug, Integer> sharedFacts(Article article) {
    Use.User user = new Use.User(Scheme.ARTICLE, article.slug(), desk.language());
    Set<Use.Subject> facts =
        desk.press().usesBy(user).stream()
            .filter(use -> use.kind() == Use.Kind.FACT)
            .map(Use::subject)
            .collect(Collectors.toSet());
    Map<Slug, Integer> shared = new HashMap<>();
    for (Use.Subject fact : facts) {
      desk.press().checked().uses().usesOf(fact).stream()
          .map(Use::by)
          .filter(by -> by.kind() == Scheme.ARTICLE && by.language().equals(desk.language()))
          .distinct()
          .forEach(by -> shared.merge(by.slug(), 1, Integer::sum));
    }
    return shared;
  }
}
