package dev.broadsheet.check;

import dev.broadsheet.check.SiteDigest.PageDigest;
import dev.broadsheet.content.Library;
import dev.broadsheet.content.PageEdition;
import dev.broadsheet.content.Site;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.Slug;
import dev.broadsheet.work.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds a site against its facts: first every article and sheet on its own, in parallel, each let
 * go when it is checked; then the site as a whole. Findings and uses come in the order of the
 * content, however many processors there are.
 */
public final class Checker {
  private final Library library;
  private final Known known;
  private final Evidence shared;
  private final Places places;
  private final Diagnostics unread = new Diagnostics();

  /** The sheets that hold what they held when {@link #known} was found out. */
  private final Set<String> same = new HashSet<>();

  private Checker(Library library, Known known) {
    this.library = library;
    this.known = known;
    this.shared = new Evidence(library);
    this.places = new Places(library.tree());
  }

  /**
   * Runs every check over a site that is in memory.
   *
   * @param now the day against which figures are stale
   */
  public static CheckedSite check(Site site, LocalDate now, Diagnostics diagnostics) {
    return judge(digest(Library.of(site), Known.NOTHING), now, diagnostics);
  }

  /**
   * Reads and checks every article, sheet and page on its own.
   *
   * @param known is taken for what has not changed
   */
  public static SiteDigest digest(Library library, Known known) {
    return new Checker(library, known).digest();
  }

  /** Reports what was found, and checks the site as a whole. */
  public static CheckedSite judge(SiteDigest digest, LocalDate now, Diagnostics diagnostics) {
    diagnostics.addAll(digest.findings());
    for (SiteCheck check : Checks.OF_SITES) {
      check.check(digest, now, diagnostics);
    }
    return new CheckedSite(digest, digest.coverage());
  }

  private SiteDigest digest() {
    sameSheets();
    Map<Slug, ArticleDigest> articles = new ConcurrentHashMap<>();
    Map<String, SheetDigest> sheets = new ConcurrentHashMap<>();
    ArticleDigester articleDigester = new ArticleDigester(library, shared, places);
    SheetDigester sheetDigester = new SheetDigester(library, shared, places);
    // By name, so that who looks at an article looks at its own sheet too.
    SortedMap<String, List<Runnable>> tasks = new TreeMap<>();
    for (Slug slug : library.articles().keySet()) {
      knownArticle(slug)
          .ifPresentOrElse(
              article -> articles.put(slug, article),
              () ->
                  tasks
                      .computeIfAbsent(slug.value(), name -> new ArrayList<>())
                      .add(
                          () ->
                              articleDigester
                                  .digest(slug, unread)
                                  .ifPresent(article -> articles.put(slug, article))));
    }
    for (String id : library.sheetIds()) {
      knownSheet(id)
          .ifPresentOrElse(
              sheet -> sheets.put(id, sheet),
              () ->
                  tasks
                      .computeIfAbsent(id, name -> new ArrayList<>())
                      .add(
                          () ->
                              sheetDigester
                                  .digest(id, unread)
                                  .ifPresent(sheet -> sheets.put(id, sheet))));
    }
    Workers.forEach(List.copyOf(tasks.values()), task -> task.forEach(Runnable::run));
    return whole(articles, sheets);
  }

  private SiteDigest whole(Map<Slug, ArticleDigest> articles, Map<String, SheetDigest> sheets) {
    List<ArticleDigest> sorted =
        library.articles().keySet().stream()
            .flatMap(slug -> Optional.ofNullable(articles.get(slug)).stream())
            .toList();
    List<PageDigest> pages = pages();
    return new SiteDigest(
        library,
        sorted,
        new TreeMap<>(sheets),
        pages,
        SiteDigest.uses(library, shared.dependencies(), sorted, pages),
        unread.sorted());
  }

  /** Notes which sheets hold what they held. */
  private void sameSheets() {
    for (String id : library.sheetIds()) {
      known
          .sheet(id)
          .map(sheet -> sheet.judgement().content())
          .filter(c -> c.equals(library.tree().fingerprint(SiteLoader.sheetPath(id))))
          .ifPresent(content -> same.add(id));
    }
  }

  /**
   * The article as it was, where its files, and the sheets that it was held against, are the same.
   * One with findings is looked at again unless they still hold: they may speak of anything.
   */
  private Optional<ArticleDigest> knownArticle(Slug slug) {
    return known
        .article(slug)
        .filter(article -> isSame(article.judgement()))
        .filter(article -> article.judgement().content().equals(library.content(slug)))
        .filter(
            article ->
                article.placement().related().stream().allMatch(library.articles()::containsKey));
  }

  private Optional<SheetDigest> knownSheet(String id) {
    return same.contains(id)
        ? known.sheet(id).filter(sheet -> isSame(sheet.judgement()))
        : Optional.empty();
  }

  private boolean isSame(Judgement then) {
    return stillHold(then.findings())
        && !then.content().equals(Fingerprint.NONE)
        && same.containsAll(then.sheets());
  }

  /**
   * An error may come from what is no file of the site, such as a link in the place of an image.
   */
  private boolean stillHold(List<Diagnostic> findings) {
    return findings.isEmpty()
        || (known.hasSameNames() && findings.stream().noneMatch(Diagnostic::isError));
  }

  private List<PageDigest> pages() {
    List<PageDigest> pages = new ArrayList<>();
    for (StaticPage page : library.pages()) {
      page.editions().values().forEach(edition -> pages.add(digest(page.slug(), edition)));
    }
    return pages;
  }

  private PageDigest digest(Slug slug, PageEdition edition) {
    Evidence evidence = shared.anew();
    Passage passage = Passages.of(slug, edition, library.config());
    PassageOutcome outcome = PassageOutcome.of(passage, evidence);
    return new PageDigest(
        passage.context().user().orElseThrow(),
        outcome.uses(),
        ArticleLinkCheck.of(passage, places),
        new Judgement(
            outcome.findings(),
            outcome.coverage(),
            evidence.seen(),
            library.tree().fingerprint(edition.file().path())));
  }
}
