package dev.broadsheet.page;

import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.work.Workers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private final Addresses addresses;
  private final Look look;

  private SitePlan(Map<SitePath, PlannedFile> files, Addresses addresses, Look look) {
    this.files = files;
    this.addresses = addresses;
    this.look = look;
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
    List<PlannedFile> all = new ArrayList<>();
    Sections sections = new Sections(press, all::stream);
    Workers.map(sections.all(), sections::plan).forEach(all::addAll);
    reserve(press, problems);
    return new SitePlan(byPath(all, problems), new Addresses(press.routes().root("/")), look);
  }

  /** Reports every static page whose address is a folder of the site itself. */
  static void reserve(Press press, Diagnostics problems) {
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
        reportTwice(file.path(), problems);
      }
    }
    return files;
  }

  static void reportTwice(SitePath path, Diagnostics problems) {
    problems.add(
        PATH_TAKEN,
        new SourceFile("content/site.yaml", "").start(),
        "`" + path + "` would be written twice");
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
    return addresses.root();
  }

  Addresses addresses() {
    return addresses;
  }
}
