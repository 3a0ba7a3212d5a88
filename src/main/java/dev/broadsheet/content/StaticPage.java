package dev.broadsheet.content;

import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A page that is no article: about, methodology.
 *
 * @param editions by language, the site's default language first
 */
public record StaticPage(Slug slug, Map<Language, PageEdition> editions) {
  public StaticPage {
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("a page needs at least one edition: " + slug);
    }
    editions = Collections.unmodifiableMap(new LinkedHashMap<>(editions));
  }

  public Optional<PageEdition> edition(Language language) {
    return Optional.ofNullable(editions.get(language));
  }
}
