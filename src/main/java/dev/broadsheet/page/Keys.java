package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.EditionDigest;
import dev.broadsheet.check.NamedLink;
import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.check.SheetDigest.Perishable;
import dev.broadsheet.check.SiteDigest.PageDigest;
import dev.broadsheet.check.Use;
import dev.broadsheet.content.Publication;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.StaticPage;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.Fingerprint.Maker;
import dev.broadsheet.text.Slug;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What each file of one language is made of, as fingerprints that are worked out from digests
 * alone, without rendering anything. Where two builds have the same key for a file, they make the
 * same bytes; {@code IncrementalIT} holds that against builds from nothing.
 */
final class Keys {
  private final Desk desk;
  private final Fingerprint frame;
  private final LocalDate today;
  private final KnownKeys known;
  private Optional<Fingerprint> roll = Optional.empty();

  /**
   * The keys of a language.
   *
   * @param before the same desk in an earlier build of this process
   * @param changes since that build
   */
  Keys(Desk desk, Optional<Desk> before, Changes changes) {
    this.desk = desk;
    this.frame = frame(desk);
    this.today = LocalDate.ofInstant(desk.press().options().now(), ZoneOffset.UTC);
    this.known =
        before
            .filter(then -> then.keys().frame.equals(frame) && then.keys().today.equals(today))
            .map(then -> KnownKeys.after(then, desk, changes))
            .orElseGet(KnownKeys::new);
  }

  KnownKeys known() {
    return known;
  }

  /** What every page of the language shows: settings, look, navigation, the day on top. */
  private static Fingerprint frame(Desk desk) {
    Press press = desk.press();
    Maker maker =
        new Maker()
            .add(desk.language().tag())
            .add(press.checked().site().tree().fingerprint("content/site.yaml"))
            .add(press.look().fingerprint())
            .add(press.routes().base())
            .add(press.options().drafts())
            .addAll(desk.lastChanged().map(time -> time.toLocalDate()).stream().toList());
    for (StaticPage page : press.checked().site().pages()) {
      maker.add(page.slug().value()).addAll(page.editions().keySet());
    }
    return maker.done();
  }

  /** Of a file that shows nothing but what every page shows. */
  Maker of(String what) {
    return new Maker().add(frame).add(what);
  }

  /** All that the page of an article is made of, save other articles in its lists. */
  Fingerprint text(ArticleDigest article) {
    Fingerprint found = known.texts.get(article.slug());
    return found != null
        ? found
        : known.texts.computeIfAbsent(article.slug(), slug -> makeText(article));
  }

  private Fingerprint makeText(ArticleDigest article) {
    Maker maker = new Maker().add(article.judgement().content());
    addSheets(article.judgement().sheets(), maker);
    article.edition(desk.language()).ifPresent(edition -> addLinks(edition.links().named(), maker));
    return maker.done();
  }

  /** What the page of an article is made of. */
  Fingerprint article(ArticleDigest article) {
    Fingerprint found = known.articles.get(article.slug());
    return found != null
        ? found
        : known.articles.computeIfAbsent(article.slug(), slug -> makeArticle(article));
  }

  private Fingerprint makeArticle(ArticleDigest article) {
    Maker maker = of("article").add(article.slug().value()).add(text(article));
    related(article).stream()
        .flatMap(slug -> desk.press().article(slug).stream())
        .forEach(other -> maker.add(card(other)));
    return maker.done();
  }

  private List<Slug> related(ArticleDigest article) {
    return known.related.computeIfAbsent(
        article.slug(), slug -> desk.related(article).stream().map(ArticleDigest::slug).toList());
  }

  /** An article as it stands in lists. */
  Fingerprint card(ArticleDigest article) {
    Fingerprint found = known.cards.get(article.slug());
    return found != null
        ? found
        : known.cards.computeIfAbsent(article.slug(), slug -> makeCard(article));
  }

  private Fingerprint makeCard(ArticleDigest article) {
    Publication publication = article.publication();
    Maker maker =
        new Maker()
            .add(article.slug().value())
            .add(publication.kind().key())
            .add(publication.published().toString())
            .add(publication.lastChanged().toString())
            .addAll(publication.authors())
            .addAll(article.placement().topics());
    Optional<EditionDigest> edition = article.edition(desk.language());
    edition.ifPresent(
        e ->
            maker
                .add(e.headline().title())
                .add(e.headline().summary())
                .add(e.headline().titleMarkup().html())
                .add(e.headline().summaryMarkup().html())
                .add(desk.reading(e)));
    return maker.done();
  }

  /** Every article of the language as it stands in lists, in their order. */
  synchronized Fingerprint roll() {
    Fingerprint made = roll.orElseGet(() -> all(this::card));
    roll = Optional.of(made);
    return made;
  }

  /** What readers search in. */
  Fingerprint index() {
    Maker maker = of("index").add(roll()).add(all(this::text));
    desk.press().checked().site().pages().stream()
        .filter(page -> page.edition(desk.language()).isPresent())
        .forEach(page -> maker.add(page(page)));
    return maker.done();
  }

  /** One key for all articles, taken in at once because there may be many. */
  private Fingerprint all(Function<ArticleDigest, Fingerprint> part) {
    List<ArticleDigest> articles = desk.articles();
    ByteBuffer keys = ByteBuffer.allocate(2 * Long.BYTES * articles.size());
    for (ArticleDigest article : articles) {
      Fingerprint key = part.apply(article);
      keys.putLong(key.high()).putLong(key.low());
    }
    return of("all").add(keys.array()).done();
  }

  Maker cards(String what, Collection<ArticleDigest> articles) {
    Maker maker = of(what).add(articles.size());
    articles.forEach(article -> maker.add(card(article)));
    return maker;
  }

  Maker texts(String what, Collection<ArticleDigest> articles) {
    Maker maker = cards(what, articles);
    articles.forEach(article -> maker.add(text(article)));
    return maker;
  }

  /** What is shown of a sheet, wherever it is shown. */
  Fingerprint sheet(String id) {
    Maker maker = of("sheet").add(id);
    addSheets(List.of(id), maker);
    return maker.done();
  }

  /** What the register of a sheet is made of: the sheet, and who uses it. */
  Fingerprint register(String id) {
    Fingerprint found = known.registers.get(id);
    return found != null ? found : known.registers.computeIfAbsent(id, this::makeRegister);
  }

  private Fingerprint makeRegister(String id) {
    Maker maker = of("register").add(sheet(id));
    for (Use.User user : desk.press().checked().uses().usersOf(id)) {
      if (user.language().equals(desk.language())) {
        maker.add(user.kind().key()).add(user.slug().value()).add(title(user.kind(), user.slug()));
        for (Use use : desk.press().checked().uses().named(user, id)) {
          maker.add(use.kind().name()).add(use.id()).add(use.words());
        }
      }
    }
    return maker.done();
  }

  Fingerprint registers() {
    return registers(desk.press().sheets()).done();
  }

  /** What a list of these sheets is made of. */
  Maker registers(Collection<SheetDigest> sheets) {
    Maker maker = of("registers");
    for (SheetDigest sheet : sheets) {
      maker.add(sheet.id()).add(desk.in(sheet.title())).add(sheet.size().toString());
    }
    return maker;
  }

  Fingerprint page(StaticPage page) {
    Maker maker = of("page").add(page.slug().value());
    for (PageDigest digest : desk.press().checked().digest().pages()) {
      if (digest.by().slug().equals(page.slug())
          && digest.by().language().equals(desk.language())) {
        maker.add(digest.judgement().content());
        addSheets(digest.judgement().sheets(), maker);
        addLinks(digest.links(), maker);
      }
    }
    return maker.done();
  }

  /** The sheets, and those that their texts speak of. */
  private void addSheets(Collection<String> ids, Maker maker) {
    SortedSet<String> all = new TreeSet<>(ids);
    Deque<String> pending = new ArrayDeque<>(all);
    while (!pending.isEmpty()) {
      sheetDigest(pending.remove())
          .ifPresent(
              sheet -> sheet.judgement().sheets().stream().filter(all::add).forEach(pending::add));
    }
    all.forEach(
        id ->
            maker
                .add(id)
                .add(known.sheets.computeIfAbsent(id, name -> makeSheet(sheetDigest(name)))));
  }

  private Optional<SheetDigest> sheetDigest(String id) {
    return desk.press().checked().digest().sheet(id);
  }

  private Fingerprint makeSheet(Optional<SheetDigest> sheet) {
    if (sheet.isEmpty()) {
      return Fingerprint.NONE;
    }
    Maker maker = new Maker().add(sheet.get().judgement().content());
    for (Perishable fact : sheet.get().loose().perishable()) {
      maker.add(fact.until().isBefore(today));
    }
    addLinks(sheet.get().loose().links(), maker);
    return maker.done();
  }

  /** Whether the target of each link is there, and what it is called. */
  private void addLinks(List<NamedLink> links, Maker maker) {
    for (NamedLink link : links) {
      maker.add(link.kind().key()).add(link.id());
      if (Slug.isSlug(link.id())) {
        maker.add(title(link.kind(), new Slug(link.id())));
      }
    }
  }

  private String title(Scheme kind, Slug slug) {
    if (kind == Scheme.PAGE) {
      return desk.press()
          .page(slug)
          .flatMap(page -> page.edition(desk.language()))
          .map(edition -> "=" + desk.plainText(edition.title(), Optional.empty()))
          .orElse("");
    }
    return desk.press()
        .article(slug)
        .flatMap(article -> article.edition(desk.language()))
        .map(edition -> "=" + edition.headline().title())
        .orElse("");
  }
}
