package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.EditionDigest;
import dev.broadsheet.check.PlainWords;
import dev.broadsheet.check.Use.Subject;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.InlineText;
import dev.broadsheet.content.Placement;
import dev.broadsheet.content.Publication;
import dev.broadsheet.content.SiteConfig;
import dev.broadsheet.content.SiteConfig.Author;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.LocatedText;
import dev.broadsheet.fact.Status;
import dev.broadsheet.fact.Verdict;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.model.Tag;
import dev.broadsheet.page.model.TimeText;
import dev.broadsheet.page.route.Routes;
import dev.broadsheet.page.theme.Wording;
import dev.broadsheet.quantity.Period;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.quantity.Units;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import dev.broadsheet.text.Slug;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The part of the newsroom that edits one language: words, dates and figures as its readers read.
 */
final class Desk {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Press press;
  private final Language language;
  private final Wording wording;
  private final QuantityFormat dates;
  private final List<ArticleDigest> articles;
  private final Optional<OffsetDateTime> lastChanged;
  private final Map<Subject, List<Slug>> recentUsers;
  private final Keys keys;
  private final Frames frames;
  private final Map<Slug, List<ArticleDigest>> related = new ConcurrentHashMap<>();

  /** The press must already know its articles and its look. */
  Desk(Press press, Language language, Press.Earlier earlier) {
    this.press = press;
    this.language = language;
    this.wording = press.look().wording(language);
    this.dates = QuantityFormat.of(language, Units.standard());
    this.articles = press.articles().stream().filter(a -> a.edition(language).isPresent()).toList();
    this.recentUsers = Related.users(articles, language);
    this.lastChanged =
        articles.stream()
            .map(a -> a.publication().lastChanged())
            .max(Comparator.comparing(OffsetDateTime::toInstant));
    this.frames = new Frames(this);
    this.keys = new Keys(this, earlier.desk(language), earlier.changes());
  }

  /** Which of the newest articles use each fact. */
  Map<Subject, List<Slug>> recentUsers() {
    return recentUsers;
  }

  /** What to read after an article, found once: its page and the key of its page ask for it. */
  List<ArticleDigest> related(ArticleDigest article) {
    return related.computeIfAbsent(article.slug(), slug -> new Related(this).to(article));
  }

  /** What stands around every page of this language. */
  Frames frames() {
    return frames;
  }

  /** What the files of this language are made of. */
  Keys keys() {
    return keys;
  }

  Press press() {
    return press;
  }

  Language language() {
    return language;
  }

  Wording wording() {
    return wording;
  }

  SiteConfig config() {
    return press.config();
  }

  Routes routes() {
    return press.routes();
  }

  String word(String key) {
    return wording.get(key);
  }

  String in(LocalText text) {
    return text.in(language);
  }

  String siteTitle() {
    return in(config().masthead().title());
  }

  /** The articles that have an edition in this language, newest first. */
  List<ArticleDigest> articles() {
    return articles;
  }

  /** When an article of this language last changed. */
  Optional<OffsetDateTime> lastChanged() {
    return lastChanged;
  }

  Tag status(Status status) {
    return new Tag(status.key(), word("status." + status.key()));
  }

  Tag verdict(Verdict verdict) {
    return new Tag(verdict.key(), word("verdict." + verdict.key()));
  }

  /** A day, without the time. */
  TimeText date(LocalDate date) {
    return new TimeText(date.toString(), dates.formatDate(date));
  }

  TimeText day(OffsetDateTime time) {
    return date(time.toLocalDate());
  }

  /** A day with the time and its zone. */
  TimeText time(OffsetDateTime time) {
    OffsetDateTime minute = time.truncatedTo(ChronoUnit.MINUTES);
    String text =
        wording.get(
            "dateAndTime",
            dates.formatDate(time.toLocalDate()),
            CLOCK.format(minute),
            zone(time.getOffset()));
    return new TimeText(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.withNano(0)), text);
  }

  private static String zone(ZoneOffset offset) {
    if (offset.equals(ZoneOffset.UTC)) {
      return "UTC";
    }
    int minutes = Math.abs(offset.getTotalSeconds() / 60);
    String sign = offset.getTotalSeconds() < 0 ? "\u2212" : "+";
    String rest = minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes % 60);
    return "UTC" + sign + minutes / 60 + rest;
  }

  /** The words of a day, month, quarter, half, year, or a stretch of them. */
  String words(Period period) {
    return dates.format(period);
  }

  /** The same with what a machine reads. */
  TimeText period(Period period) {
    return new TimeText(machine(period), dates.format(period));
  }

  /**
   * What the attribute {@code datetime} allows: a day, a month or a year, the first of a longer
   * one.
   */
  private static String machine(Period period) {
    String text = period.toString();
    return isMachine(text) ? text : period.first().toString();
  }

  /** A year, and perhaps a month, and perhaps a day, in digits. */
  private static boolean isMachine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
      if (!fits) {
        return false;
      }
    }
    return text.length() == 4 || text.length() == 7 || text.length() == 10;
  }

  /** The value of a fact in a style, or the words that stand for it. */
  String value(EvaluatedFact fact, Units units, Style style) {
    return PlainWords.value(fact, units, style, language);
  }

  Optional<String> find(Optional<LocalText> text) {
    return text.map(this::in);
  }

  /** References as words alone. */
  PlainWords plain(Optional<String> sheet) {
    return new PlainWords(language, sheet, press::sheet);
  }

  String plainText(InlineText text, Optional<String> sheet) {
    return plain(sheet).of(text);
  }

  String plainText(LocatedText text, Optional<String> sheet) {
    return plain(sheet).of(text);
  }

  /** The title of an article that has an edition in this language, without markup. */
  String title(ArticleDigest article) {
    return article.edition(language).map(e -> e.headline().title()).orElse("");
  }

  String summary(ArticleDigest article) {
    return article.edition(language).map(e -> e.headline().summary()).orElse("");
  }

  String title(Edition edition) {
    return plainText(edition.frontMatter().title(), edition.frontMatter().sheet());
  }

  String summary(Edition edition) {
    return plainText(edition.frontMatter().summary(), edition.frontMatter().sheet());
  }

  /** How long an article takes, at the pace of an attentive reader. */
  String reading(EditionDigest edition) {
    int perMinute = language.isUnspaced() ? (language.isChinese() ? 350 : 450) : 220;
    int minutes = Math.max(1, Math.round((float) edition.length().words() / perMinute));
    return wording.count("reading", minutes);
  }

  /** Authors with their pages, in the order of the byline. */
  List<Link> authors(Publication publication) {
    return writers(publication).stream().map(this::author).toList();
  }

  /** An author with the page of their articles. */
  Link author(Author author) {
    Slug slug = new Slug(author.id());
    return new Link(in(author.name()), routes().author(language, slug, 1).href());
  }

  /** Who wrote it, in the order of the byline. */
  List<Author> writers(Publication publication) {
    return publication.authors().stream()
        .flatMap(id -> Optional.ofNullable(config().authors().get(id)).stream())
        .filter(author -> Slug.isSlug(author.id()))
        .toList();
  }

  /** Topics with their pages. */
  List<Link> topics(Placement placement) {
    return placement.topics().stream()
        .flatMap(slug -> Optional.ofNullable(config().topics().get(slug)).stream())
        .map(t -> new Link(in(t.name()), routes().topic(language, t.slug(), 1).href()))
        .toList();
  }
}
