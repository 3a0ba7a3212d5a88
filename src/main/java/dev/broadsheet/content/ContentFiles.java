package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import dev.broadsheet.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sorts the Markdown files of a folder into articles or pages by slug and language. */
final class ContentFiles {
  static final Rule STRAY =
      Rule.warning(
          "file-stray",
          "A file under `content/` is not part of the site.",
          "Articles are `articles/<slug>/index.md` or `articles/<slug>.md`, with the language tag"
              + " before `.md` for translations; images lie in the article's folder,"
              + " each with its note, `photo.jpg.yaml`; pages are"
              + " `pages/<slug>.md`; fact sheets `facts/<sheet>.json`.");

  private static final Pattern NAME =
      Pattern.compile("(?:([^/]+)/index|([^/]+?))(?:\\.([A-Za-z0-9-]+))?\\.md");
  private static final Pattern IMAGE =
      Pattern.compile(
          "([^/]+)/[^/]+\\.(?:png|jpe?g|webp|avif|gif|svg)(?:\\.yaml)?", Pattern.CASE_INSENSITIVE);

  private final List<Language> languages;
  private final Diagnostics problems;
  private final Map<Slug, ArticleFiles> groups = new TreeMap<>();

  private ContentFiles(List<Language> languages, Diagnostics problems) {
    this.languages = languages;
    this.problems = problems;
  }

  /** The groups below {@code folder}, sorted by slug; those without any sound file left out. */
  static List<ArticleFiles> sort(
      String folder, List<String> paths, List<Language> languages, Diagnostics problems) {
    ContentFiles files = new ContentFiles(languages, problems);
    paths.forEach(path -> files.add(folder, path));
    List<ArticleFiles> sorted = new ArrayList<>();
    for (ArticleFiles group : files.groups.values()) {
      if (!group.paths().isEmpty()) {
        sorted.add(group.sorted(languages));
      }
    }
    sorted.forEach(files::checkLanguages);
    return sorted;
  }

  private void add(String folder, String path) {
    String name = path.substring(folder.length() + 1);
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      if (!IMAGE.matcher(name).matches()) {
        problems.add(STRAY, start(path), "`" + path + "` is not part of the site");
      }
      return;
    }
    boolean inFolder = matcher.group(1) != null;
    String slug = inFolder ? matcher.group(1) : matcher.group(2);
    if (!Slug.isSlug(slug)) {
      problems.add(
          Diagnostic.of(SlugRules.INVALID, start(path), SlugRules.message(slug))
              .withSuggestion(SlugRules.suggestion(slug)));
      return;
    }
    Optional<String> own = inFolder ? Optional.of(folder + "/" + slug) : Optional.empty();
    language(path, Optional.ofNullable(matcher.group(3)))
        .ifPresent(language -> put(new Slug(slug), own, language, path));
  }

  private Optional<Language> language(String path, Optional<String> tag) {
    if (tag.isEmpty()) {
      return Optional.of(languages.get(0));
    }
    Optional<Language> language =
        languages.stream().filter(l -> l.tag().equals(tag.get())).findFirst();
    if (language.isEmpty()) {
      List<String> tags = languages.stream().map(Language::tag).toList();
      String message = "the site has no language `" + tag.get() + "`";
      problems.add(
          Diagnostic.of(TranslationRules.LANGUAGE_UNKNOWN, start(path), message)
              .withSuggestion(
                  Suggestion.nearest(tag.get(), tags).map(t -> "did you mean `" + t + "`?")));
    }
    return language;
  }

  private void put(Slug slug, Optional<String> folder, Language language, String path) {
    ArticleFiles group =
        groups.computeIfAbsent(slug, s -> new ArticleFiles(s, folder, Map.of(), List.of()));
    String other = group.paths().get(language);
    if (other != null || !group.folder().equals(folder)) {
      String first = other == null ? group.firstPath() : other;
      problems.add(
          Diagnostic.of(SlugRules.DUPLICATE, start(path), "`" + slug + "` is there already")
              .withNote(start(first), "it is here too"));
      return;
    }
    groups.put(group.slug(), group.with(language, path));
  }

  private void checkLanguages(ArticleFiles group) {
    Language original = languages.get(0);
    if (!group.paths().containsKey(original)) {
      String message = "`" + group.slug() + "` is not there in `" + original + "`";
      problems.add(TranslationRules.ORIGINAL_MISSING, start(group.firstPath()), message);
      return;
    }
    for (Language language : languages) {
      if (!group.paths().containsKey(language)) {
        String message = "`" + group.slug() + "` is not there in `" + language + "`";
        problems.add(TranslationRules.MISSING, start(group.firstPath()), message);
      }
    }
  }

  private static Span start(String path) {
    return new SourceFile(path, "").start();
  }
}
