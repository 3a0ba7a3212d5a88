package dev.broadsheet.page.model;

import dev.broadsheet.content.HtmlFragment;
import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param lang the language tag
 */
public record Frame(String lang, Head head, Masthead masthead, Footer footer) {

  /**
   * What the page says of itself to browsers and search engines.
   *
   * @param indexed whether search engines may list it
   * @param data structured data, as script elements
   */
  public record Head(
      String title,
      String description,
      boolean indexed,
      Addresses addresses,
      Social social,
      List<HtmlFragment> data) {
    public Head {
      data = List.copyOf(data);
    }
  }

  /**
   * The page in other places, and the files it needs.
   *
   * @param canonical absolute
   * @param alternates absolute, of every language of the page and {@code x-default}; empty where it
   *     has one language
   */
  public record Addresses(String canonical, List<Alternate> alternates, Files files) {
    public Addresses {
      alternates = List.copyOf(alternates);
    }
  }

  /** The same page in another language. */
  public record Alternate(String hreflang, String href) {}

  /**
   * Files by their published names.
   *
   * @param script the script that the page runs, if it runs one
   * @param fonts those to load early
   * @param icons in the order of the theme's list
   */
  public record Files(
      String policy,
      String styleSheet,
      Optional<String> script,
      List<String> fonts,
      List<Icon> icons,
      String manifest,
      Feeds feeds) {
    public Files {
      fonts = List.copyOf(fonts);
      icons = List.copyOf(icons);
    }
  }

  /** A picture of the site. */
  public record Icon(String rel, String href, String type) {}

  /** The feeds of the page's language. */
  public record Feeds(String atom, String json) {}

  /**
   * For services that show a card of the page.
   *
   * @param type {@code article} or {@code website}
   * @param locale such as {@code en_US}
   * @param properties further Open Graph properties in order
   */
  public record Social(
      String type,
      String locale,
      List<String> otherLocales,
      List<Property> properties,
      Image image) {
    public Social {
      otherLocales = List.copyOf(otherLocales);
      properties = List.copyOf(properties);
    }
  }

  /**
   * The picture of a page.
   *
   * @param url absolute
   * @param type its media type
   * @param alt the picture in words
   */
  public record Image(String url, String type, int width, int height, String alt) {}

  /** One Open Graph property. */
  public record Property(String name, String content) {}

  /**
   * The head of the visible page.
   *
   * @param longestWord how many letters the longest word of the name has, for its size; Han and
   *     kana, between which a line may end, do not count
   * @param edition the day of the last change to an article
   * @param search empty on a site without search
   * @param languages the same page in every language that has it, else the home page
   */
  public record Masthead(
      String site,
      int longestWord,
      String tagline,
      String home,
      Optional<TimeText> edition,
      Optional<Item> search,
      List<Item> navigation,
      List<LanguageLink> languages) {
    public Masthead {
      navigation = List.copyOf(navigation);
      languages = List.copyOf(languages);
    }
  }

  /** An entry of the navigation. */
  public record Item(String label, String href, boolean current) {}

  /**
   * The switch to a language.
   *
   * @param same whether it leads to the same page
   * @param invitation such as "Read in English", in that language
   */
  public record LanguageLink(
      String tag, String label, String href, boolean current, boolean same, String invitation) {}

  /** Who answers for the site, and what others may do with it. */
  public record Imprint(String publisher, String contact, String licence) {}

  /** The foot of the page. */
  public record Footer(String home, Imprint imprint, List<Link> links) {
    public Footer {
      links = List.copyOf(links);
    }
  }
}
