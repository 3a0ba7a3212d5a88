package dev.broadsheet.page;

import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.machine.Sitemap;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.theme.KeptTogether;
import dev.broadsheet.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Plans pages: an address, a template, and a model that is made when the page is rendered. */
final class Pages {
  private final Desk desk;

  Pages(Desk desk) {
    this.desk = desk;
  }

  /** A page's own part of the model. */
  record Body(PageHead head, Record model) {}

  /** Makes a page's part of the model; empty when a diagnostic says why there is none. */
  @FunctionalInterface
  interface Maker {
    Optional<Body> make(Diagnostics problems);
  }

  /** A page that the sitemap lists. */
  PlannedFile listed(
      String template,
      Map<Language, Route> routes,
      Optional<OffsetDateTime> changed,
      List<WebLink> links,
      Maker maker) {
    Route own = own(routes);
    Sitemap.Entry entry = new Sitemap.Entry(own.absolute(), alternates(routes), changed);
    return new PlannedFile(
        own.file(),
        content(template, maker),
        links,
        Optional.of(entry),
        PlannedFile.Making.UNKNOWN);
  }

  /** A site in one language has many pages, and nothing to list for each. */
  private static Map<Language, String> alternates(Map<Language, Route> routes) {
    Map<Language, String> alternates = new LinkedHashMap<>();
    if (routes.size() > 1) {
      routes.forEach((language, route) -> alternates.put(language, route.absolute()));
    }
    return alternates;
  }

  /** A page that no sitemap lists. */
  PlannedFile unlisted(String template, Route route, Maker maker) {
    return PlannedFile.of(route.file(), content(template, maker));
  }

  private Route own(Map<Language, Route> routes) {
    Route own = routes.get(desk.language());
    if (own == null) {
      throw new IllegalArgumentException("a page in " + desk.language() + " without an address");
    }
    return own;
  }

  private PlannedFile.Content content(String template, Maker maker) {
    return problems -> {
      Optional<Body> body = maker.make(problems);
      return body.flatMap(b -> fill(template, b, problems));
    };
  }

  private Optional<byte[]> fill(String template, Body body, Diagnostics problems) {
    Map<String, Object> names =
        Map.of(
            "frame", desk.frames().frame(body.head()),
            "page", body.model(),
            "t", desk.wording().texts(),
            "site", desk.siteTitle());
    return desk.press()
        .templates()
        .bytes(template, names, problems)
        .map(page -> desk.language().isChinese() ? keptTogether(page) : page);
  }

  private static byte[] keptTogether(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    return KeptTogether.in(html).getBytes(StandardCharsets.UTF_8);
  }

  /** The addresses of a page that every language has. */
  Map<Language, Route> everywhere(BiFunction<Desk, Language, Route> route) {
    Map<Language, Route> routes = new LinkedHashMap<>();
    for (Desk other : desk.press().desks()) {
      routes.put(other.language(), route.apply(other, other.language()));
    }
    return routes;
  }
}
