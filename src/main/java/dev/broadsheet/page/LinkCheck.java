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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

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
  private final Map<SitePath, PageTrace> pages = new ConcurrentHashMap<>();
  private final Map<SitePath, List<String>> repeated = new ConcurrentHashMap<>();
  private final Map<String, String> strings = new ConcurrentHashMap<>();
  private final Map<String, Goal> goals = new ConcurrentHashMap<>();

  /** The places that were reported; a summary stands on many pages. */
  private final Set<Span> told = ConcurrentHashMap.newKeySet();

  LinkCheck(SitePlan plan) {
    this.plan = plan;
  }

  /** Notes what a page holds. */
  PageTrace add(SitePath path, PageLinks links) {
    if (!links.repeated().isEmpty()) {
      repeated.put(path, links.repeated());
    }
    return add(path, links.trace().keptBy(this::kept));
  }

  /** Notes what a page holds that was followed before. */
  PageTrace add(SitePath path, PageTrace trace) {
    pages.put(path, trace);
    return trace;
  }

  private String kept(String text) {
    String first = strings.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  /**
   * Reports every broken link, once at each place where an editor wrote it if one did.
   *
   * @param looked which pages to look at
   */
  void report(Predicate<SitePath> looked, Diagnostics problems) {
    plan.files().parallelStream()
        .filter(file -> pages.containsKey(file.path()) && looked.test(file.path()))
        .forEach(file -> report(file, problems));
  }

  private void report(PlannedFile file, Diagnostics problems) {
    String base = plan.address(file.path());
    PageTrace page = pages.get(file.path());
    page.targets().stream()
        .filter(target -> !resolves(page, base, target))
        .forEach(target -> report(file, target, problems));
    repeated
        .getOrDefault(file.path(), List.of())
        .forEach(id -> problems.add(ID_TWICE, place(file), "`" + id + "` stands twice"));
  }

  private void report(PlannedFile file, String target, Diagnostics problems) {
    List<Span> written = written(file.links(), target);
    if (written.isEmpty()) {
      written = writtenElsewhere(target);
    }
    written.stream()
        .filter(told::add)
        .forEach(span -> problems.add(BROKEN, span, "`" + target + "` leads nowhere"));
    if (written.isEmpty()) {
      problems.add(BROKEN, place(file), "`" + target + "` on this page leads nowhere");
    }
  }

  private static List<Span> written(List<WebLink> links, String target) {
    return links.stream().filter(l -> l.url().equals(target)).map(WebLink::target).toList();
  }

  /** Lists of articles show summaries, whose links were written for the page of the article. */
  private List<Span> writtenElsewhere(String target) {
    return plan.files().stream().flatMap(f -> written(f.links(), target).stream()).toList();
  }

  private static Span place(PlannedFile file) {
    return new SourceFile(file.path().value(), "").start();
  }

  /**
   * Where an address leads.
   *
   * @param elsewhere whether it leaves the site
   * @param file the file of the site that answers, if one does
   * @param place the place in it, if it names one
   */
  private record Goal(boolean elsewhere, Optional<SitePath> file, Optional<String> place) {
    static final Goal NOWHERE = new Goal(false, Optional.empty(), Optional.empty());
  }

  private boolean resolves(PageTrace from, String base, String target) {
    if (target.startsWith("#") && target.length() > 1) {
      return from.has(decoded(target.substring(1)));
    }
    boolean absolute = target.startsWith("/") && !target.startsWith("//");
    Goal goal = absolute ? goals.computeIfAbsent(target, t -> goal(base, t)) : goal(base, target);
    if (goal.elsewhere() || goal.file().isEmpty()) {
      return goal.elsewhere();
    }
    PageTrace page = pages.get(goal.file().get());
    return goal.place().isEmpty() || page == null
        ? plan.has(goal.file().get())
        : page.has(goal.place().get());
  }

  private Goal goal(String base, String target) {
    URI uri;
    try {
      uri = new URI(base).resolve(new URI(target));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Goal.NOWHERE;
    }
    Optional<SitePath> file = plan.file(uri);
    return new Goal(
        file.isEmpty() && !plan.isOwn(uri),
        file,
        Optional.ofNullable(uri.getRawFragment())
            .filter(place -> !place.isEmpty())
            .map(LinkCheck::decoded));
  }

  /** The place that an address names, as a browser reads it. */
  static String decoded(String place) {
    boolean plain = place.indexOf('%') < 0;
    return plain ? place : unescaped(place);
  }

  private static String unescaped(String place) {
    return URLDecoder.decode(place.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
