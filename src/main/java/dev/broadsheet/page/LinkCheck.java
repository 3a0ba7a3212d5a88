package dev.broadsheet.page;

import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.page.route.SitePath;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Follows every link of every page that stays on the site, to the file and the place in it. */
final class LinkCheck {
  static final Rule BROKEN =
      Rule.error(
          "link-broken",
          "A link within the site leads nowhere.",
          "The page, the file or the place in it does not exist. Write `article:slug`, `page:slug` or"
              + " `fact:id` rather than a path; they are checked and follow the language. A finding in"
              + " a page of the site, rather than in your text, comes from a template.");
  static final Rule ID_TWICE =
      Rule.error(
          "id-twice",
          "Two elements of a page have the same id.",
          "A link can lead to one place only. Two headings of the page, or a heading and an exhibit,"
              + " are called the same.");

  private final SitePlan plan;
  private final Map<SitePath, PageLinks> pages = new ConcurrentHashMap<>();
  private final Map<String, String> strings = new ConcurrentHashMap<>();
  private final Map<String, Boolean> resolved = new HashMap<>();
  private final String home;

  LinkCheck(SitePlan plan) {
    this.plan = plan;
    this.home = plan.address(new SitePath("index.html"));
  }

  /** Notes what a page holds. */
  void add(SitePath path, String html) {
    pages.put(path, PageLinks.of(html, this::kept));
  }

  private String kept(String text) {
    String first = strings.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  /** Reports every broken link, at the place where an editor wrote it if one did. */
  void report(Diagnostics problems) {
    for (PlannedFile file : plan.files()) {
      PageLinks links = pages.get(file.path());
      if (links != null) {
        links.targets().stream()
            .filter(target -> !resolves(file.path(), target))
            .forEach(target -> report(file, target, problems));
        links
            .repeated()
            .forEach(id -> problems.add(ID_TWICE, place(file), "`" + id + "` stands twice"));
      }
    }
  }

  private static void report(PlannedFile file, String target, Diagnostics problems) {
    Optional<Span> written =
        file.links().stream().filter(l -> l.url().equals(target)).map(WebLink::target).findFirst();
    String message =
        written.isPresent()
            ? "`" + target + "` leads nowhere"
            : "`" + target + "` on this page leads nowhere";
    problems.add(BROKEN, written.orElseGet(() -> place(file)), message);
  }

  private static Span place(PlannedFile file) {
    return new SourceFile(file.path().value(), "").start();
  }

  private boolean resolves(SitePath from, String target) {
    if (target.startsWith("#") && target.indexOf('%') < 0 && target.indexOf(' ') < 0) {
      return leads(from, Optional.of(target.substring(1)));
    }
    // What does not depend on the page it stands on stands on most of them, as the navigation does.
    boolean sameEverywhere = target.startsWith("/") || target.contains("://");
    return sameEverywhere
        ? resolved.computeIfAbsent(target, t -> follows(home, t))
        : follows(plan.address(from), target);
  }

  private boolean follows(String from, String target) {
    URI uri;
    try {
      uri = new URI(from).resolve(new URI(target));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return false;
    }
    Optional<SitePath> file = plan.file(uri);
    return file.map(path -> leads(path, Optional.ofNullable(uri.getRawFragment())))
        .orElseGet(() -> !plan.isOwn(uri));
  }

  private boolean leads(SitePath file, Optional<String> place) {
    PageLinks page = pages.get(file);
    if (page == null || place.isEmpty() || place.get().isEmpty()) {
      return plan.has(file);
    }
    String id = place.get();
    boolean plain = id.indexOf('%') < 0;
    return page.ids()
        .contains(plain ? id : URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8));
  }
}
