package dev.broadsheet.starter;

import dev.broadsheet.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small site about an invented bakery: one story, its fact sheet, a page, an editor's settings.
 */
public final class StarterSite {
  /** The languages that its story is told in. */
  public static final List<Language> LANGUAGES =
      List.of(Language.ENGLISH, Language.SIMPLIFIED_CHINESE);

  private static final String SHARED =
      """
      kind: analysis
      authors: [desk]
      published: 2026-01-20T09:00:00Z
      topics: [prices]
      sheet: loaf""";

  private final List<Language> languages;
  private final Map<String, String> files = new LinkedHashMap<>();

  private StarterSite(List<Language> languages) {
    this.languages = List.copyOf(languages);
  }

  /**
   * Its files by their path in the site.
   *
   * @param languages at least one of {@link #LANGUAGES}, the default one first
   */
  public static Map<String, String> files(List<Language> languages) {
    if (languages.isEmpty() || !LANGUAGES.containsAll(languages)) {
      throw new IllegalArgumentException("the starter is not written in " + languages);
    }
    return Collections.unmodifiableMap(new StarterSite(languages).make());
  }

  private Map<String, String> make() {
    LanguageLines lines = new LanguageLines(languages, LANGUAGES);
    String tags = String.join(", ", languages.stream().map(Language::tag).toList());
    files.put(
        "content/site.yaml", lines.of(Resource.text("site.yaml")).replace("@languages@", tags));
    files.put("content/facts/loaf.json", lines.of(Resource.text("facts.json")));
    for (Language language : languages) {
      files.put("content/articles/a-dearer-loaf/index" + ending(language), article(language));
      files.put(
          "content/pages/about" + ending(language), Resource.text("about." + language + ".md"));
    }
    Schemas.all()
        .forEach((name, schema) -> files.put("schemas/" + name + Schemas.SUFFIX, schema.text()));
    files.put(".vscode/tasks.json", Resource.text("tasks.json"));
    files.put(".vscode/settings.json", Resource.text("settings.json"));
    files.put(".vscode/extensions.json", Resource.text("extensions.json"));
    files.put(".gitignore", Resource.text("gitignore"));
    files.put("README.md", Resource.text("README.md"));
    return files;
  }

  private String ending(Language language) {
    return language.equals(languages.get(0)) ? ".md" : "." + language + ".md";
  }

  /** What all languages share stands in the file of the first alone. */
  private String article(Language language) {
    String shared = language.equals(languages.get(0)) ? SHARED + "\n" : "";
    return Resource.text("article." + language + ".md").replace("@shared@\n", shared);
  }
}
