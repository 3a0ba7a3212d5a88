package dev.broadsheet.check;

import dev.broadsheet.check.SiteDigest.PageDigest;
import dev.broadsheet.content.Library;
import dev.broadsheet.content.PageEdition;
import dev.broadsheet.content.Site;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

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

  /** An article or a sheet to look at; sorted by name, so that an article meets its own sheet. */
  private record Task(String name, boolean sheet) {}

  private SiteDigest digest() {
    List<Task> tasks = new ArrayList<>();
    library.articles().keySet().forEach(slug -> tasks.add(new Task(slug.value(), false)));
    library.sheetIds().forEach(id -> tasks.add(new Task(id, true)));
    tasks.sort(Comparator.comparing(Task::name));
    Map<Slug, ArticleDigest> articles = new ConcurrentSkipListMap<>();
    SortedMap<String, SheetDigest> sheets = new ConcurrentSkipListMap<>();
    ArticleDigester articleDigester = new ArticleDigester(library, shared, places);
    SheetDigester sheetDigester = new SheetDigester(library, shared, places);
    tasks.parallelStream()
        .forEach(
            task -> {
              if (task.sheet()) {
                knownSheet(task.name())
                    .or(() -> sheetDigester.digest(task.name(), unread))
                    .ifPresent(sheet -> sheets.put(task.name(), sheet));
              } else {
                Slug slug = new Slug(task.name());
                knownArticle(slug)
                    .or(() -> articleDigester.digest(slug, unread))
                    .ifPresent(article -> articles.put(slug, article));
              }
            });
    List<ArticleDigest> sorted = List.copyOf(articles.values());
    List<PageDigest> pages = pages();
    return new SiteDigest(
        library,
        sorted,
        new TreeMap<>(sheets),
        pages,
        SiteDigest.uses(library, shared.dependencies(), sorted, pages),
        unread.sorted());
  }

  /**
   * The article as it was, where its files, and the sheets that it was held against, are the same.
   * One with findings is always looked at again: they may speak of anything.
   */
  private Optional<ArticleDigest> knownArticle(Slug slug) {
    return known
        .article(slug)
        .filter(article -> isSame(article.judgement(), library.content(slug)))
        .filter(
            article ->
                article.placement().related().stream().allMatch(library.articles()::containsKey));
  }

  private Optional<SheetDigest> knownSheet(String id) {
    return known
        .sheet(id)
        .filter(
            sheet ->
                isSame(sheet.judgement(), library.tree().fingerprint(SiteLoader.sheetPath(id))));
  }

  private boolean isSame(Judgement then, Fingerprint now) {
    return then.findings().isEmpty()
        && !then.content().equals(Fingerprint.NONE)
        && then.content().equals(now)
        && then.sheets().stream().allMatch(this::isSameSheet);
  }

  private boolean isSameSheet(String id) {
    Fingerprint now = library.tree().fingerprint(SiteLoader.sheetPath(id));
    return known.sheet(id).filter(s -> s.judgement().content().equals(now)).isPresent();
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
