package dev.broadsheet.check;

import dev.broadsheet.content.Article;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.Reference.Target;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The editions of an article cite the same facts, charts, tables, timelines, claims and sources.
 */
final class TranslationDriftCheck implements ArticleCheck {
  static final Rule DRIFT =
      Rule.error(
          "translation-drift",
          "One language of an article cites what another does not.",
          "All languages of an article tell the same story from the same evidence. Cite it in the"
              + " other language too, or take it out here.");

  @Override
  public void check(Article article, Evidence evidence, Diagnostics problems) {
    List<Edition> editions = List.copyOf(article.editions().values());
    for (Edition edition : editions.subList(1, editions.size())) {
      compare(article.original(), edition, problems);
      compare(edition, article.original(), problems);
    }
  }

  private static void compare(Edition has, Edition lacks, Diagnostics problems) {
    Map<Target, Reference> cited = cited(has);
    Map<Target, Reference> other = cited(lacks);
    cited.forEach(
        (target, reference) -> {
          if (!other.containsKey(target)) {
            problems.add(drift(reference, has, lacks));
          }
        });
  }

  private static Diagnostic drift(Reference reference, Edition has, Edition lacks) {
    String message =
        "`"
            + reference.target()
            + "` is cited in `"
            + has.language()
            + "`, but not in `"
            + lacks.language()
            + "`";
    return Diagnostic.of(DRIFT, reference.span(), message)
        .withNote(
            lacks.file().start(), "the edition in `" + lacks.language() + "` does not cite it");
  }

  /** What an edition cites, each once, with the place where it does so first. */
  private static Map<Target, Reference> cited(Edition edition) {
    Map<Target, Reference> cited = new LinkedHashMap<>();
    edition
        .references()
        .filter(r -> r.scheme().isInSheet())
        .forEach(r -> cited.putIfAbsent(resolved(r, edition), r));
    return cited;
  }

  /** With the sheet named, so that {@code fact:a} and {@code fact:own/a} are one. */
  private static Target resolved(Reference reference, Edition edition) {
    Optional<String> sheet = reference.sheet().or(() -> edition.frontMatter().sheet());
    return new Target(reference.scheme(), sheet, reference.id());
  }
}
