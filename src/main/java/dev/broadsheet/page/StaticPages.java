package dev.broadsheet.page;

import dev.broadsheet.check.PlainWords;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.PageEdition;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.model.NotFoundModel;
import dev.broadsheet.page.model.StaticModel;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Pages that are no articles, and the one that stands where there is none. */
final class StaticPages {
  private final Desk desk;
  private final Pages pages;

  StaticPages(Desk desk) {
    this.desk = desk;
    this.pages = new Pages(desk);
  }

  List<PlannedFile> plan() {
    List<PlannedFile> files = new ArrayList<>();
    for (StaticPage page : desk.press().checked().site().pages()) {
      page.edition(desk.language()).ifPresent(edition -> files.add(plan(page, edition)));
    }
    return files;
  }

  private PlannedFile plan(StaticPage page, PageEdition edition) {
    Map<Language, Route> routes = new LinkedHashMap<>();
    for (Desk other : desk.press().desks()) {
      if (page.edition(other.language()).isPresent()) {
        routes.put(other.language(), desk.routes().page(other.language(), page.slug()));
      }
    }
    List<WebLink> links =
        Stream.of(edition.title().document(), edition.summary().document(), edition.body())
            .flatMap(d -> d.webLinks().stream())
            .toList();
    return pages
        .listed(
            "page.peb",
            routes,
            Optional.empty(),
            links,
            problems -> Optional.of(body(edition, routes, problems)))
        .of(desk.keys().page(page));
  }

  private Pages.Body body(PageEdition edition, Map<Language, Route> routes, Diagnostics problems) {
    References references =
        new References(
            desk,
            new References.Page(Optional.empty(), Optional.empty(), true),
            Citations.NONE,
            problems);
    PlainWords plain = desk.plain(Optional.empty());
    HtmlFragment title = edition.title().document().render(plain);
    HtmlFragment summary = edition.summary().document().render(references);
    HtmlFragment body = edition.body().render(references);
    PageHead head =
        PageHead.of(
            desk.plainText(edition.title(), Optional.empty()),
            desk.plainText(edition.summary(), Optional.empty()),
            routes,
            List.of());
    return new Pages.Body(head, new StaticModel(title, summary, body, references.notes()));
  }

  /** What a host shows where there is no page: once, in every language. */
  PlannedFile notFound() {
    Route route = desk.routes().root("/404.html");
    Fingerprint.Maker key = desk.keys().of("404");
    desk.press().desks().forEach(other -> key.add(other.keys().of("404").done()));
    return pages
        .unlisted("404.peb", route, problems -> Optional.of(notFound(route)))
        .of(key.done());
  }

  private Pages.Body notFound(Route route) {
    List<NotFoundModel.Part> parts =
        desk.press().desks().stream().map(StaticPages::notFound).toList();
    PageHead head =
        new PageHead(
            desk.word("notFound"),
            desk.word("notFoundText"),
            Map.of(desk.language(), route),
            PageHead.Kind.UNLISTED,
            List.of(),
            Optional.empty());
    return new Pages.Body(head, new NotFoundModel(parts));
  }

  private static NotFoundModel.Part notFound(Desk desk) {
    Language language = desk.language();
    return new NotFoundModel.Part(
        language.tag(),
        desk.word("notFound"),
        desk.word("notFoundText"),
        List.of(
            new Link(desk.word("frontPage"), desk.routes().home(language).href()),
            new Link(desk.word("archive"), desk.routes().archive(language, 1).href())));
  }
}
