package dev.broadsheet.page;

import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.text.CommonTexts;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

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

  /** Where what stands on every page leads is worked out once; of the rest there is no end. */
  private static final int MOST_GOALS = 8192;

  private final Addresses addresses;
  private final Ground ground;
  private final Map<SitePath, List<String>> repeated = new ConcurrentHashMap<>();
  private final CommonTexts texts = new CommonTexts();
  private final Map<String, Goal> goals = new ConcurrentHashMap<>();

  /** The places that were reported; a summary stands on many pages. */
  private final Set<Span> told = ConcurrentHashMap.newKeySet();

  LinkCheck(Addresses addresses, Ground ground) {
    this.addresses = addresses;
    this.ground = ground;
  }

  /** What links lead to, when all of it is known. */
  interface Ground {
    /** Whether the site has a file at this path. */
    boolean has(SitePath path);

    /** What a page holds; empty of a file that is no page. */
    Optional<PageTrace> page(SitePath path);

    /** Every link that an editor wrote, page by page. */
    Stream<List<WebLink>> written();
  }

  /** Looks a finished file over: its safety, what it leads to, and what in it can be led to. */
  PageTrace read(PlannedFile file, byte[] bytes, Diagnostics found) {
    if (file.isPage()) {
      return add(file.path(), PageSafety.checkPage(addresses.root(), file.path(), bytes, found));
    }
    if (file.path().extension().equals("svg")) {
      PageSafety.checkDrawing(addresses.root(), file.path(), bytes, found);
    }
    return PageTrace.NONE;
  }

  private PageTrace add(SitePath path, PageLinks links) {
    if (!links.repeated().isEmpty()) {
      repeated.put(path, links.repeated());
    }
    return links.trace().with(texts);
  }

  /**
   * Reports every broken link of a page, once at each place where an editor wrote it if one did.
   */
  void report(PlannedFile file, PageTrace page, Diagnostics problems) {
    String base = addresses.of(file.path());
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
    return ground.written().flatMap(links -> written(links, target).stream()).toList();
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

  /**
   * A number for each file of the site that a page leads to, and for each place in one, sorted: see
   * {@link PageTrace#number(SitePath)}. Of places in the page itself there is none.
   */
  LongStream leads(SitePath from, PageTrace page) {
    String base = addresses.of(from);
    return page.targets().stream()
        .filter(target -> !target.startsWith("#"))
        .map(target -> goalOf(base, target))
        .flatMapToLong(
            goal ->
                goal.file().stream()
                    .flatMapToLong(
                        file ->
                            LongStream.concat(
                                LongStream.of(PageTrace.number(file)),
                                goal.place().stream()
                                    .mapToLong(place -> PageTrace.number(file, place)))));
  }

  private Goal goalOf(String base, String target) {
    boolean absolute = target.startsWith("/") && !target.startsWith("//");
    Goal known = absolute ? goals.get(target) : null;
    Goal goal = known == null ? goal(base, target) : known;
    if (known == null && absolute && goals.size() < MOST_GOALS) {
      goals.put(target, goal);
    }
    return goal;
  }

  private boolean resolves(PageTrace from, String base, String target) {
    if (target.startsWith("#") && target.length() > 1) {
      return from.has(decoded(target.substring(1)));
    }
    Goal goal = goalOf(base, target);
    if (goal.elsewhere() || goal.file().isEmpty()) {
      return goal.elsewhere();
    }
    Optional<PageTrace> page =
        goal.place().isEmpty() ? Optional.empty() : ground.page(goal.file().get());
    return page.map(found -> found.has(goal.place().orElseThrow()))
        .orElseGet(() -> ground.has(goal.file().get()));
  }

  private Goal goal(String base, String target) {
    int mark = target.indexOf('#');
    Optional<SitePath> plain = addresses.plainFile(mark < 0 ? target : target.substring(0, mark));
    if (plain.isPresent() && (mark < 0 || isPlain(target, mark + 1))) {
      String place = mark < 0 ? "" : target.substring(mark + 1);
      return new Goal(false, plain, Optional.of(place).filter(name -> !name.isEmpty()));
    }
    URI uri;
    try {
      uri = new URI(base).resolve(new URI(target));
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Goal.NOWHERE;
    }
    Optional<SitePath> file = addresses.file(uri);
    return new Goal(
        file.isEmpty() && !addresses.isOwn(uri),
        file,
        Optional.ofNullable(uri.getRawFragment())
            .filter(place -> !place.isEmpty())
            .map(LinkCheck::decoded));
  }

  /** Whether what follows is made of nothing but letters, digits, hyphens and full stops. */
  private static boolean isPlain(String target, int from) {
    for (int i = from; i < target.length(); i++) {
      char c = target.charAt(i);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || c == '-'
              || c == '.';
      if (!plain) {
        return false;
      }
    }
    return true;
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
