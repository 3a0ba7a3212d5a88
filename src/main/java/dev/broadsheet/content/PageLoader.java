package dev.broadsheet.content;

import dev.broadsheet.content.FrontMatter.Headline;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the files of one static page. */
final class PageLoader {
  private final SourceTree tree;
  private final Diagnostics problems;

  PageLoader(SourceTree tree, Diagnostics problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /** The page; empty, after findings, where none of its files can be read. */
  Optional<StaticPage> load(ArticleFiles group) {
    Map<Language, PageEdition> editions = new LinkedHashMap<>();
    group
        .paths()
        .forEach(
            (language, path) ->
                MarkdownFile.read(tree, path, problems)
                    .ifPresent(file -> editions.put(language, edition(language, file))));
    return editions.isEmpty()
        ? Optional.empty()
        : Optional.of(new StaticPage(group.slug(), editions));
  }

  private PageEdition edition(Language language, MarkdownFile file) {
    Headline headline = new LocalFrontMatterReader(file.frontMatter(), problems).headline();
    file.frontMatter().finish();
    return new PageEdition(
        language, headline.title(), headline.summary(), file.body(), file.file());
  }
}
