package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A figure that readers have seen may not change silently: an article that shows it must have
 * gained a correction or an update since, in every language.
 */
public final class UnloggedChangeCheck {
  public static final Rule CHANGE_UNLOGGED =
      Rule.error(
          "change-unlogged",
          "A published figure changed, and an article that shows it does not say so.",
          "Add an entry to `corrections` (it was wrong) or `updates` (the world moved) in the front"
              + " matter of every edition of the article, or build with `--allow-uncorrected` while"
              + " you work on a draft. The comparison is with `data/ledger.json` of the published"
              + " site.");

  private UnloggedChangeCheck() {}

  /** Compares with what was published before. */
  public static void check(CheckedSite checked, Ledger before, Diagnostics problems) {
    SortedMap<String, String> changed = changed(checked, before);
    if (changed.isEmpty()) {
      return;
    }
    Places places = new Places(checked.site().tree());
    for (ArticleDigest article : checked.articles()) {
      Ledger.Entry was = before.articles().get(article.slug().value());
      if (was != null && !article.publication().draft()) {
        Ledger.Entry is = Ledger.entry(article.editions());
        if (is.logged() <= was.logged()) {
          was.facts().stream()
              .filter(is.facts()::contains)
              .filter(changed::containsKey)
              .forEach(
                  fact ->
                      problems.addAll(
                          report(checked, fact, before, changed.get(fact), article, places)));
        }
      }
    }
  }

  /** What the figures are now that were something else before. */
  private static SortedMap<String, String> changed(CheckedSite checked, Ledger before) {
    SortedMap<String, String> changed = new TreeMap<>();
    for (SheetDigest sheet : checked.sheetDigests().values()) {
      sheet
          .figuresByName()
          .forEach(
              (name, figure) -> {
                String was = before.figures().get(name);
                if (was != null && !was.equals(figure)) {
                  changed.put(name, figure);
                }
              });
    }
    return changed;
  }

  private static List<Diagnostic> report(
      CheckedSite checked,
      String name,
      Ledger before,
      String now,
      ArticleDigest article,
      Places places) {
    int slash = name.indexOf('/');
    Optional<Fact> fact =
        checked
            .sheet(name.substring(0, slash))
            .flatMap(s -> s.fact(name.substring(slash + 1)))
            .map(f -> f.fact());
    if (fact.isEmpty()) {
      return List.of();
    }
    return List.of(
        Diagnostic.of(
                CHANGE_UNLOGGED,
                fact.get().span(),
                "`"
                    + fact.get().id()
                    + "` was published as "
                    + before.figures().get(name)
                    + " and is now "
                    + now
                    + ", but `"
                    + article.slug()
                    + "` has no new correction or update")
            .withNote(places.at(article.original().path(), 0, 0), "the article that shows it")
            .withSuggestion(
                "add an entry to `corrections` or `updates` of every edition, or build with"
                    + " --allow-uncorrected"));
  }
}
