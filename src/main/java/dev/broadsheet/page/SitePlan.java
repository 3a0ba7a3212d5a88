package dev.broadsheet.page;

import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.route.SitePath;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every file that the site will have, and how each is made. Nothing is rendered yet, so a plan
 * stays small however large the site is.
 */
public final class SitePlan {
  public static final Rule PATH_TAKEN =
      Rule.error(
          "path-taken",
          "Two things of the site want the same address.",
          "A static page may not be called as a folder that the site makes itself (`articles`,"
              + " `facts`, `claims`, `topics`, `authors`, `archive`, `data`, `assets`, `schemas`,"
              + " `search`, or a language), and two charts of one article may not share an id.");

  private static final String INDEX = "index.html";

  private static final Set<String> FOLDERS =
      Set.of(
          "archive",
          "articles",
          "assets",
          "authors",
          "claims",
          "data",
          "facts",
          "schemas",
          "search",
          "topics");

  private final Map<SitePath, PlannedFile> files;
  private final Route home;
  private final Look look;
  private final List<DraftPage> drafts;
  private final URI own;

  private SitePlan(
      Map<SitePath, PlannedFile> files, Route home, Look look, List<DraftPage> drafts) {
    this.drafts = drafts;
    this.files = files;
    this.home = home;
    this.look = look;
    this.own = URI.create(home.absolute());
  }

  /** Plans a site that was found right; what is wrong with its look is reported. */
  public static SitePlan of(CheckedSite site, PlanOptions options, Diagnostics problems) {
    Look look = Look.of(site.site().tree(), site.site().config());
    return of(site, look, options, problems);
  }

  /** The same with a look that was read before. */
  public static SitePlan of(
      CheckedSite site, Look look, PlanOptions options, Diagnostics problems) {
    problems.addAll(look.findings());
    Press press = Press.of(site, options, look);
    List<PlannedFile> pages = new ArrayList<>();
    for (Desk desk : press.desks()) {
      pages.add(new HomePage(desk).plan());
      pages.addAll(new ArticlePages(desk).plan());
      if (desk.config().derived().charts()) {
        pages.addAll(new ChartPages(desk).plan());
      }
      pages.addAll(new RegisterPages(desk).plan());
      pages.addAll(new ListPages(desk).plan());
      pages.addAll(new StaticPages(desk).plan());
      if (desk.config().derived().search()) {
        pages.add(new SearchPage(desk).plan());
      }
      pages.addAll(new ShareImages(desk).plan());
    }
    pages.add(new StaticPages(press.desks().get(0)).notFound());
    List<PlannedFile> all = new ArrayList<>(pages);
    all.addAll(new SheetFiles(press).plan());
    all.addAll(new MachineFiles(press).plan(pages));
    all.addAll(press.pictures().plan());
    reserve(press, problems);
    return new SitePlan(byPath(all, problems), press.routes().root("/"), look, drafts(press));
  }

  private static List<DraftPage> drafts(Press press) {
    List<DraftPage> drafts = new ArrayList<>();
    for (Desk desk : press.desks()) {
      desk.articles().stream()
          .filter(article -> article.publication().draft())
          .map(article -> desk.routes().article(desk.language(), article.slug()))
          .forEach(route -> drafts.add(DraftPage.of(desk, route)));
    }
    return List.copyOf(drafts);
  }

  private static void reserve(Press press, Diagnostics problems) {
    Set<String> taken = new HashSet<>(FOLDERS);
    press.routes().languages().forEach(language -> taken.add(language.pathSegment()));
    for (StaticPage page : press.checked().site().pages()) {
      if (taken.contains(page.slug().value())) {
        page.editions()
            .values()
            .forEach(
                edition ->
                    problems.add(
                        PATH_TAKEN,
                        edition.file().start(),
                        "`/" + page.slug() + "/` is a folder of the site itself"));
      }
    }
  }

  private static Map<SitePath, PlannedFile> byPath(List<PlannedFile> all, Diagnostics problems) {
    Map<SitePath, PlannedFile> files = new TreeMap<>();
    for (PlannedFile file : all) {
      if (files.putIfAbsent(file.path(), file) != null) {
        problems.add(
            PATH_TAKEN,
            new SourceFile("content/site.yaml", "").start(),
            "`" + file.path() + "` would be written twice");
      }
    }
    return files;
  }

  /** Every file, sorted by path. */
  public List<PlannedFile> files() {
    return List.copyOf(files.values());
  }

  /** What was found in templates while pages were made. */
  List<Diagnostic> lookFindings() {
    return look.findings();
  }

  /** The file at this path, if the site will have one. */
  public Optional<PlannedFile> find(SitePath path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The pages of articles that are not to be published yet; none unless drafts are asked for. */
  public List<DraftPage> drafts() {
    return drafts;
  }

  /** How many of the files are pages. */
  public int pages() {
    return (int) files.values().stream().filter(PlannedFile::isPage).count();
  }

  /** Whether the site will have a file at this path. */
  boolean has(SitePath path) {
    return files.containsKey(path);
  }

  /** The absolute address of the site, with a slash at its end. */
  String root() {
    return home.absolute();
  }

  /** The absolute address of a file. */
  String address(SitePath path) {
    String file = path.value();
    boolean answers = file.equals(INDEX) || file.endsWith("/" + INDEX);
    return home.absolute() + (answers ? file.substring(0, file.length() - INDEX.length()) : file);
  }

  /** Whether an absolute address lies on this site. */
  boolean isOwn(URI uri) {
    return own.getScheme().equals(uri.getScheme())
        && Objects.equals(own.getRawAuthority(), uri.getRawAuthority());
  }

  /** The file that would answer at an absolute address, whether it exists or not. */
  Optional<SitePath> file(URI uri) {
    String path = uri.getRawPath();
    String root = home.href();
    if (!isOwn(uri) || path == null || !path.startsWith(root)) {
      return Optional.empty();
    }
    String relative = path.substring(root.length());
    String file = path.endsWith("/") ? relative + "index.html" : relative;
    return SitePath.isPath(file) ? Optional.of(new SitePath(file)) : Optional.empty();
  }
}
