package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import dev.broadsheet.text.Slug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code content/site.yaml} says.
 *
 * @param baseUrl where the site will stand, without a slash at the end
 * @param languages the default one first
 * @param authors by id, in the order written
 * @param topics by slug, in the order written
 * @param derived which files are made of the articles besides their pages
 * @param figures how figures without a fact are met in pages, and in articles that do not say
 * @param look colours and fonts
 */
public record SiteConfig(
    Masthead masthead,
    String baseUrl,
    List<Language> languages,
    Publisher publisher,
    List<NavigationItem> navigation,
    Map<String, Author> authors,
    Map<Slug, Topic> topics,
    Derived derived,
    FigurePolicy figures,
    SiteLook look) {
  public SiteConfig {
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a site needs at least one language");
    }
    languages = List.copyOf(languages);
    navigation = List.copyOf(navigation);
    authors = Collections.unmodifiableMap(new LinkedHashMap<>(authors));
    topics = Collections.unmodifiableMap(new LinkedHashMap<>(topics));
  }

  /** The name of the site and what it says of itself. */
  public record Masthead(LocalText title, LocalText tagline, LocalText description) {}

  /**
   * Who answers for the site.
   *
   * @param contact a mail address
   * @param licence what others may do with articles and data, such as {@code CC BY 4.0}
   */
  public record Publisher(LocalText name, String contact, String licence) {}

  /**
   * An entry of the site's navigation.
   *
   * @param to {@code page:about}, {@code article:…} or a path such as {@code /archive/}
   */
  public record NavigationItem(LocalText label, String to, Span span) {
    /** The page that it leads to, if it is written {@code page:…}. */
    public Optional<Slug> page() {
      String prefix = Scheme.PAGE.key() + ":";
      return Optional.of(to)
          .filter(t -> t.startsWith(prefix))
          .map(t -> t.substring(prefix.length()))
          .filter(Slug::isSlug)
          .map(Slug::new);
    }
  }

  /**
   * Who writes.
   *
   * @param desk whether it is a part of the newsroom rather than a person
   */
  public record Author(String id, LocalText name, Optional<LocalText> bio, boolean desk) {}

  /**
   * What is made of the articles besides their pages; a very large site may do without. All of it
   * is made where the settings say nothing.
   *
   * @param charts whether each chart has a page of its own, and files to download
   * @param shareImages whether each article and chart page has a picture of its own for services
   *     that show a card of it; without, that of the site stands in
   * @param search whether there is a search page with its index
   */
  public record Derived(boolean charts, boolean shareImages, boolean search) {
    public static final Derived ALL = new Derived(true, true, true);
  }

  /** What articles are about. */
  public record Topic(Slug slug, LocalText name, Optional<LocalText> description) {}

  /** The language at the root of the site. */
  public Language defaultLanguage() {
    return languages.get(0);
  }
}
