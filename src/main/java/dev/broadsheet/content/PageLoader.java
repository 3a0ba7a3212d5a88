package dev.broadsheet.content;

import dev.broadsheet.content.FrontMatter.Headline;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
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
                tree.read(path, problems)
                    .flatMap(file -> edition(language, file))
                    .ifPresent(edition -> editions.put(language, edition)));
    return editions.isEmpty()
        ? Optional.empty()
        : Optional.of(new StaticPage(group.slug(), editions));
  }

  private Optional<PageEdition> edition(Language language, SourceFile file) {
    return PlainPage.isPlain(file)
        ? PlainPage.read(file, problems).map(page -> edition(language, file, page))
        : MarkdownFile.read(file, problems).map(page -> edition(language, page));
  }

  private PageEdition edition(Language language, SourceFile file, PlainPage page) {
    return new PageEdition(
        language,
        InlineText.of(page.title(), problems),
        InlineText.of(page.summary(), problems),
        Document.parse(file, page.body(), problems),
        file);
  }

  private PageEdition edition(Language language, MarkdownFile file) {
    Headline headline = new LocalFrontMatterReader(file.frontMatter(), problems).headline();
    file.frontMatter().finish();
    return new PageEdition(
        language, headline.title(), headline.summary(), file.body(), file.file());
  }
}
