package dev.broadsheet.content;

import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one article or page.
 *
 * @param folder where its images lie, if it has a folder
 * @param paths by language, the default one first
 * @param beside the other files of the folder: its images
 */
public record ArticleFiles(
    Slug slug, Optional<String> folder, Map<Language, String> paths, List<String> beside) {
  private static final String IN_MEMORY = "";

  public ArticleFiles {
    beside = List.copyOf(beside);
    paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
  }

  static ArticleFiles of(Article article) {
    Map<Language, String> paths = new LinkedHashMap<>();
    article.editions().forEach((language, edition) -> paths.put(language, edition.file().path()));
    return new ArticleFiles(article.slug(), article.folder(), paths, List.of(IN_MEMORY));
  }

  /** Whether the files are not known, only what was read of them. */
  boolean isInMemory() {
    return beside.equals(List.of(IN_MEMORY));
  }

  ArticleFiles beside(List<String> others) {
    return new ArticleFiles(slug, folder, paths, others);
  }

  ArticleFiles with(Language language, String path) {
    Map<Language, String> more = new LinkedHashMap<>(paths);
    more.put(language, path);
    return new ArticleFiles(slug, folder, more, beside);
  }

  /** The same with the languages in the order of the site. */
  ArticleFiles sorted(List<Language> order) {
    Map<Language, String> sorted = new LinkedHashMap<>();
    order.stream().filter(paths::containsKey).forEach(l -> sorted.put(l, paths.get(l)));
    return new ArticleFiles(slug, folder, sorted, beside);
  }

  String firstPath() {
    return paths.values().iterator().next();
  }
}
