package dev.broadsheet.page;

import dev.broadsheet.page.machine.JsonLd;
import dev.broadsheet.page.model.Frame;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says of itself.
 *
 * @param title without the name of the site
 * @param description plain text
 * @param routes where the page is in each language that has it, the site's default first
 * @param kind how machines should take it
 * @param data structured data
 * @param image the picture of the page; empty for that of the site
 */
record PageHead(
    String title,
    String description,
    Map<Language, Route> routes,
    Kind kind,
    List<JsonLd> data,
    Optional<Frame.Image> image) {
  PageHead {
    routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
    data = List.copyOf(data);
  }

  /**
   * How machines should take a page.
   *
   * @param type Open Graph type
   * @param indexed whether search engines may list it
   * @param properties further Open Graph properties
   * @param canonical the page that search engines should list in its stead
   * @param script the asset that it runs
   */
  record Kind(
      String type,
      boolean indexed,
      List<Frame.Property> properties,
      Optional<Route> canonical,
      Optional<String> script) {
    static final String SEARCH_SCRIPT = "js/search.js";

    static final Kind WEBSITE = new Kind("website", true, List.of(), Optional.empty());
    static final Kind UNLISTED = new Kind("website", false, List.of(), Optional.empty());
    static final Kind SEARCH =
        new Kind("website", false, List.of(), Optional.empty(), Optional.of(SEARCH_SCRIPT));

    /** A page without scripts. */
    Kind(String type, boolean indexed, List<Frame.Property> properties, Optional<Route> canonical) {
      this(type, indexed, properties, canonical, Optional.empty());
    }

    /** A page that shows a part of another. */
    static Kind partOf(Route whole) {
      return new Kind("website", false, List.of(), Optional.of(whole));
    }
  }

  static PageHead of(
      String title, String description, Map<Language, Route> routes, List<JsonLd> data) {
    return new PageHead(title, description, routes, Kind.WEBSITE, data, Optional.empty());
  }
}
