package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.EditionDigest;
import dev.broadsheet.check.NamedLink;
import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.check.SiteDigest.PageDigest;
import dev.broadsheet.check.Use;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.Slug;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The keys of one language that were worked out so far, and which of them still hold in the next
 * build of the same process: all but those of what changed and of what shows it.
 */
final class KnownKeys {
  final Map<String, Fingerprint> sheets = new ConcurrentHashMap<>();
  final Map<String, Fingerprint> registers = new ConcurrentHashMap<>();
  final Map<Slug, Fingerprint> texts = new ConcurrentHashMap<>();
  final Map<Slug, Fingerprint> cards = new ConcurrentHashMap<>();
  final Map<Slug, Fingerprint> articles = new ConcurrentHashMap<>();
  final Map<Slug, List<Slug>> related = new ConcurrentHashMap<>();

  /** The keys of a build whose frame and day are those of the build before. */
  static KnownKeys after(Desk before, Desk now, Changes changes) {
    return new Survivors(before, now, changes).of(before.keys().known());
  }

  /** Which keys survive a change. */
  private static final class Survivors {
    private final Desk before;
    private final Desk now;
    private final Changes changes;

    /** Articles and pages that are called otherwise, or came or went. */
    private final Set<String> renamed = new HashSet<>();

    /** Sheets that show something else, and those that speak of them, however far. */
    private final Set<String> reached = new HashSet<>();

    Survivors(Desk before, Desk now, Changes changes) {
      this.before = before;
      this.now = now;
      this.changes = changes;
      changes.articles().stream().filter(this::isRenamed).forEach(s -> renamed.add(article(s)));
      changes.pages().forEach(slug -> renamed.add(page(slug)));
      if (!changes.sheets().isEmpty()) {
        // The title of a page may show a fact.
        now.press().checked().site().pages().forEach(page -> renamed.add(page(page.slug())));
      }
      reached.addAll(changes.sheets());
      addReached();
    }

    private static String article(Slug slug) {
      return Scheme.ARTICLE.key() + ":" + slug;
    }

    private static String page(Slug slug) {
      return Scheme.PAGE.key() + ":" + slug;
    }

    private boolean isRenamed(Slug slug) {
      return !title(before, slug).equals(title(now, slug));
    }

    private static Optional<String> title(Desk desk, Slug slug) {
      return desk.press()
          .article(slug)
          .flatMap(a -> a.edition(desk.language()))
          .map(edition -> edition.headline().title());
    }

    private void addReached() {
      Collection<SheetDigest> sheets = now.press().sheets();
      if (!renamed.isEmpty()) {
        sheets.stream()
            .filter(sheet -> names(sheet.loose().links()))
            .forEach(sheet -> reached.add(sheet.id()));
      }
      boolean more = !reached.isEmpty();
      while (more) {
        more = false;
        for (SheetDigest sheet : sheets) {
          if (rests(sheet.judgement().sheets())) {
            more |= reached.add(sheet.id());
          }
        }
      }
    }

    private boolean names(List<NamedLink> links) {
      return links.stream().anyMatch(l -> renamed.contains(l.kind().key() + ":" + l.id()));
    }

    private boolean rests(Set<String> sheets) {
      return !Collections.disjoint(sheets, reached);
    }

    KnownKeys of(KnownKeys known) {
      KnownKeys kept = new KnownKeys();
      copy(known.sheets, kept.sheets, id -> !reached.contains(id));
      copy(known.cards, kept.cards, slug -> !changes.articles().contains(slug));
      boolean anyText = !renamed.isEmpty() || !reached.isEmpty();
      copy(known.texts, kept.texts, slug -> hasText(slug, anyText));
      if (sameChoice()) {
        copy(known.related, kept.related, slug -> !changes.articles().contains(slug));
      }
      copy(
          known.articles,
          kept.articles,
          slug ->
              kept.texts.containsKey(slug)
                  && Optional.ofNullable(kept.related.get(slug)).filter(this::areSame).isPresent());
      Set<String> used = usedByChanged();
      copy(known.registers, kept.registers, id -> !reached.contains(id) && !used.contains(id));
      return kept;
    }

    private static <K, V> void copy(Map<K, V> from, Map<K, V> to, Predicate<K> holds) {
      from.forEach(
          (name, key) -> {
            if (holds.test(name)) {
              to.put(name, key);
            }
          });
    }

    private boolean hasText(Slug slug, boolean any) {
      if (changes.articles().contains(slug)) {
        return false;
      }
      Optional<ArticleDigest> article = any ? now.press().article(slug) : Optional.empty();
      return article
          .filter(
              a ->
                  rests(a.judgement().sheets())
                      || a.edition(now.language())
                          .filter(edition -> names(edition.links().named()))
                          .isPresent())
          .isEmpty();
    }

    private boolean areSame(List<Slug> articles) {
      return Collections.disjoint(articles, changes.articles());
    }

    /** Whether the articles to choose related ones from are those of before, in that order. */
    private boolean sameChoice() {
      for (Slug slug : changes.articles()) {
        if (title(before, slug).isPresent() != title(now, slug).isPresent()) {
          return false;
        }
      }
      return Related.chooseAlike(before, now);
    }

    /** The sheets whose registers speak of what changed. */
    private Set<String> usedByChanged() {
      Set<String> used = new HashSet<>();
      for (Desk desk : List.of(before, now)) {
        for (Slug slug : changes.articles()) {
          desk.press().checkedArticle(slug).stream()
              .flatMap(article -> article.editions().stream())
              .map(EditionDigest::cited)
              .forEach(cited -> cited.uses().stream().map(Use::sheet).forEach(used::add));
        }
        for (PageDigest page : desk.press().checked().digest().pages()) {
          page.uses().stream().map(Use::sheet).forEach(used::add);
        }
      }
      return used;
    }
  }
}
