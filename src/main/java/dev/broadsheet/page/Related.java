package dev.broadsheet.page;

import dev.broadsheet.check.Use;
import dev.broadsheet.content.Article;
import dev.broadsheet.content.Placement;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to read next: the articles that the editor names, then those that rest on the same facts or
 * stand under the same topics, the nearest first.
 */
final class Related {
  private static final int MOST = 4;
  private static final int TOPIC_WEIGHT = 3;
  private final Desk desk;

  Related(Desk desk) {
    this.desk = desk;
  }

  List<Article> to(Article article) {
    List<Article> chosen = new ArrayList<>();
    for (Slug slug : placement(article).related()) {
      desk.articles().stream().filter(a -> a.slug().equals(slug)).forEach(chosen::add);
    }
    Map<Article, Integer> nearness = new HashMap<>();
    Set<Use.Subject> own = facts(article);
    for (Article other : desk.articles()) {
      nearness.put(other, nearness(article, own, other));
    }
    desk.articles().stream()
        .filter(other -> !other.slug().equals(article.slug()) && !chosen.contains(other))
        .filter(other -> nearness.get(other) > 0)
        .sorted(Comparator.comparing((Article other) -> -nearness.get(other)))
        .forEachOrdered(chosen::add);
    return chosen.stream().limit(MOST).toList();
  }

  private int nearness(Article article, Set<Use.Subject> own, Article other) {
    Set<Use.Subject> shared = new HashSet<>(facts(other));
    shared.retainAll(own);
    Set<Slug> topics = new HashSet<>(placement(other).topics());
    topics.retainAll(placement(article).topics());
    return shared.size() + TOPIC_WEIGHT * topics.size();
  }

  private static Placement placement(Article article) {
    return article.original().frontMatter().placement();
  }

  private Set<Use.Subject> facts(Article article) {
    Use.User user = new Use.User(Scheme.ARTICLE, article.slug(), article.original().language());
    return desk.press().usesBy(user).stream()
        .filter(use -> use.kind() == Use.Kind.FACT)
        .map(Use::subject)
        .collect(Collectors.toSet());
  }
}
