package dev.broadsheet.content;

import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An article in the languages that it has.
 *
 * @param folder the folder of its files, relative to the site, where it has one of its own for
 *     images; empty for a single file
 * @param editions by language, the site's default language first
 * @param pictures what the notes beside its images say, by the names of the images, sorted
 */
public record Article(
    Slug slug,
    Optional<String> folder,
    Map<Language, Edition> editions,
    Map<String, PictureNote> pictures) {
  public Article {
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("an article needs at least one edition: " + slug);
    }
    editions = Collections.unmodifiableMap(new LinkedHashMap<>(editions));
    pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
  }

  public Optional<Edition> edition(Language language) {
    return Optional.ofNullable(editions.get(language));
  }

  /** The edition that the others inherit from. */
  public Edition original() {
    return editions.values().iterator().next();
  }
}
