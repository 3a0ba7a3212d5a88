package dev.broadsheet.check;

import dev.broadsheet.check.EditionDigest.Cited;
import dev.broadsheet.check.EditionDigest.Headline;
import dev.broadsheet.check.EditionDigest.Length;
import dev.broadsheet.check.EditionDigest.Links;
import dev.broadsheet.check.Use.Kind;
import dev.broadsheet.check.Use.Subject;
import dev.broadsheet.content.Article;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.FrontMatter;
import dev.broadsheet.content.Library;
import dev.broadsheet.content.Log;
import dev.broadsheet.content.PictureNote;
import dev.broadsheet.content.Read;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.image.Focus;
import dev.broadsheet.text.CommonTexts;
import dev.broadsheet.text.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Reads and checks one article at a time, and keeps what others need to know of it. */
final class ArticleDigester {
  private final Library library;
  private final Evidence shared;
  private final Places places;

  /** The one copy of each name that is kept. */
  private final Map<Subject, Subject> names = new ConcurrentHashMap<>();

  private final CommonTexts ids = new CommonTexts();

  ArticleDigester(Library library, Evidence shared, Places places) {
    this.library = library;
    this.shared = shared;
    this.places = places;
  }

  /**
   * The article; empty where it cannot be read.
   *
   * @param unread takes what is wrong with one that cannot be read
   */
  Optional<ArticleDigest> digest(Slug slug, Diagnostics unread) {
    Read<Article> read = library.readArticle(slug);
    if (read.value().isEmpty()) {
      unread.addAll(read.findings());
    }
    return read.value().map(article -> digest(article, read));
  }

  private ArticleDigest digest(Article article, Read<Article> read) {
    Evidence evidence = shared.anew();
    Diagnostics found = new Diagnostics();
    found.addAll(read.findings());
    Coverage coverage = Coverage.NONE;
    List<EditionDigest> editions = new ArrayList<>();
    for (Edition edition : article.editions().values()) {
      Passage passage = Passages.of(article.slug(), edition);
      PassageOutcome outcome = PassageOutcome.of(passage, evidence);
      found.addAll(outcome.findings());
      coverage = coverage.plus(outcome.coverage());
      editions.add(digest(edition, passage, outcome.uses(), evidence));
    }
    for (ArticleCheck check : Checks.OF_ARTICLES) {
      check.check(article, evidence, found);
    }
    FrontMatter head = article.original().frontMatter();
    return new ArticleDigest(
        article.slug(),
        article.folder(),
        new ArticleDigest.Head(head.publication(), head.placement(), head.sheet(), shared(article)),
        editions,
        new Judgement(found.sorted(), coverage, evidence.seen(), library.content(article.slug())),
        Ledger.entryKey(editions));
  }

  private static Optional<ArticleDigest.Shared> shared(Article article) {
    return article
        .original()
        .frontMatter()
        .image()
        .map(
            image ->
                new ArticleDigest.Shared(
                    image.name(),
                    Optional.ofNullable(article.pictures().get(image.name()))
                        .map(PictureNote::focus)
                        .orElse(Focus.CENTRE)));
  }

  private EditionDigest digest(
      Edition edition, Passage passage, List<Use> uses, Evidence evidence) {
    FrontMatter head = edition.frontMatter();
    PlainWords plain = new PlainWords(edition.language(), head.sheet(), evidence::sheet);
    return new EditionDigest(
        edition.language(),
        edition.file().path(),
        new Headline(
            plain.of(head.title()),
            plain.of(head.summary()),
            head.title().document().render(plain),
            head.summary().document().render(plain)),
        length(edition),
        new Cited(uses.stream().map(this::light).toList(), facts(uses, evidence)),
        new Links(ArticleLinkCheck.of(passage, places), webLinks(edition)));
  }

  private static Length length(Edition edition) {
    Log log = edition.frontMatter().log();
    Optional<LocalDate> newest =
        Stream.concat(
                log.corrections().stream().map(Log.Correction::date),
                log.updates().stream().map(Log.Update::date))
            .max(Comparator.naturalOrder());
    int logged = log.corrections().size() + log.updates().size();
    return new Length(edition.body().wordCount(), logged, newest);
  }

  private Use light(Use use) {
    return new Use(
        kept(use.subject()), use.by(), places.light(use.span()), use.words(), use.through());
  }

  private Subject kept(Subject subject) {
    Subject known = names.get(subject);
    if (known == null) {
      Subject light = light(subject);
      known = names.putIfAbsent(light, light);
      return known == null ? light : known;
    }
    return known;
  }

  /** The same in less memory: many sheets call their facts by the same names. */
  private Subject light(Subject subject) {
    return ids.find(subject.id())
        .map(id -> new Subject(subject.kind(), subject.sheet(), id))
        .orElse(subject);
  }

  private List<Subject> facts(List<Use> uses, Evidence evidence) {
    Set<Subject> facts = new LinkedHashSet<>();
    for (Use use : uses) {
      facts.add(use.subject());
      evidence
          .sheet(use.sheet())
          .ifPresent(s -> facts.addAll(evidence.dependencies().of(use.subject(), s)));
    }
    return facts.stream().filter(s -> s.kind() == Kind.FACT).map(this::kept).toList();
  }

  private List<WebLink> webLinks(Edition edition) {
    return edition
        .documents()
        .flatMap(d -> d.webLinks().stream())
        .map(
            l ->
                new WebLink(
                    l.url(), l.words(), l.form(), places.light(l.span()), places.light(l.target())))
        .toList();
  }
}
