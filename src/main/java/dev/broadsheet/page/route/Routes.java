package dev.broadsheet.page.route;

import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.List;

/**
 * The address of everything: the default language at the root, every other one below its tag, the
 * same paths in each.
 *
 * @param base the base URL without a final slash
 * @param languages the languages of the site; the first is the default
 */
public record Routes(String base, List<Language> languages) {
  public Routes {
    base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    languages = List.copyOf(languages);
  }

  public Language defaultLanguage() {
    return languages.get(0);
  }

  public Route home(Language language) {
    return at(language, "/");
  }

  public Route article(Language language, Slug slug) {
    return at(language, "/articles/" + slug + "/");
  }

  /** A chart of an article on a page of its own. */
  public Route chart(Language language, Slug article, String id) {
    return at(language, "/articles/" + article + "/charts/" + id + "/");
  }

  /** The same page without masthead and foot, for frames on other sites. */
  public Route embed(Language language, Slug article, String id) {
    return at(language, "/articles/" + article + "/charts/" + id + "/embed/");
  }

  /** A chart of an article as a file: {@code svg}, {@code png}, {@code csv} or {@code json}. */
  public Route chartFile(Language language, Slug article, String id, String extension) {
    return at(language, "/articles/" + article + "/charts/" + id + "." + extension);
  }

  /** The fact register of a sheet. */
  public Route register(Language language, String sheet) {
    return at(language, "/facts/" + sheet + "/");
  }

  /** All sheets that have a register. */
  public Route registers(Language language) {
    return registers(language, 1);
  }

  /** A page of all sheets; the first page is 1. No sheet has an address below its own. */
  public Route registers(Language language, int page) {
    return at(language, page == 1 ? "/facts/" : "/facts/page/" + page + "/");
  }

  /** The claims of a sheet with their working. */
  public Route claims(Language language, String sheet) {
    return at(language, "/claims/" + sheet + "/");
  }

  /** A page of the articles under a topic; the first page is 1. */
  public Route topic(Language language, Slug topic, int page) {
    return at(language, "/topics/" + topic + "/" + pageSuffix(page));
  }

  /** A page of all articles; the first page is 1. */
  public Route archive(Language language, int page) {
    return at(language, "/archive/" + pageSuffix(page));
  }

  /** A page of an author's articles; the first page is 1. */
  public Route author(Language language, Slug author, int page) {
    return at(language, "/authors/" + author + "/" + pageSuffix(page));
  }

  /** The page where readers search. */
  public Route search(Language language) {
    return at(language, "/search/");
  }

  /** What that page searches. */
  public Route searchIndex(Language language) {
    return file(language, "search.json");
  }

  /** A static page such as the one about the site. */
  public Route page(Language language, Slug slug) {
    return at(language, "/" + slug + "/");
  }

  /** A file that each language has once, such as {@code feed.xml}. */
  public Route file(Language language, String name) {
    return at(language, "/" + name);
  }

  /** The evaluated facts of a sheet; one file for all languages. */
  public Route data(String sheet, String extension) {
    return root("/data/" + sheet + "." + extension);
  }

  /** A path that an editor wrote, such as {@code /archive/}. */
  public Route path(Language language, String path) {
    return at(language, path);
  }

  /** A file that the site has once. */
  public Route root(String path) {
    return new Route(base, path);
  }

  private Route at(Language language, String path) {
    boolean isDefault = language.equals(defaultLanguage());
    String folder = isDefault ? "" : "/" + language.pathSegment();
    return new Route(base, folder + path);
  }

  private static String pageSuffix(int page) {
    return page == 1 ? "" : page + "/";
  }
}
