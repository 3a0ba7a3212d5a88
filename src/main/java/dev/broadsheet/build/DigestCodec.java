package dev.broadsheet.build;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.Coverage;
import dev.broadsheet.check.EditionDigest;
import dev.broadsheet.check.Judgement;
import dev.broadsheet.check.NamedLink;
import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.check.Use;
import dev.broadsheet.content.ArticleKind;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.Placement;
import dev.broadsheet.content.Publication;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.image.Focus;
import dev.broadsheet.publish.FileHash;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import dev.broadsheet.text.Slug;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Digests as a {@link BuildCache} has them. What is written together is read together. */
final class DigestCodec {
  private DigestCodec() {}

  static void write(BuildCache.Published then, CacheOutput out) throws IOException {
    FileHash release = then.release();
    for (long part :
        new long[] {release.first(), release.second(), release.third(), release.fourth()}) {
      out.hash(part);
    }
    Summary summary = then.summary();
    out.number(summary.articles());
    out.number(summary.languages());
    out.number(summary.pages());
    out.number(summary.files());
    write(summary.coverage(), out);
    out.number(then.bytes());
  }

  static BuildCache.Published published(CacheInput in) throws IOException {
    return new BuildCache.Published(
        new FileHash(in.hash(), in.hash(), in.hash(), in.hash()),
        new Summary(in.count(), in.count(), in.count(), in.count(), coverage(in), Optional.empty()),
        in.number());
  }

  static void write(ArticleDigest article, CacheOutput out) throws IOException {
    out.text(article.slug().value());
    out.optional(article.folder(), out::text);
    write(article.publication(), out);
    out.all(article.placement().topics(), topic -> out.text(topic.value()));
    out.all(article.placement().related(), slug -> out.text(slug.value()));
    out.optional(article.sheet(), out::text);
    out.optional(article.head().shared(), shared -> write(shared, out));
    out.all(article.editions(), edition -> write(edition, out));
    write(article.judgement(), out);
    out.fingerprint(article.entry());
  }

  static ArticleDigest article(CacheInput in) throws IOException {
    Slug slug = new Slug(in.text());
    return new ArticleDigest(
        slug,
        in.optional(in::text),
        new ArticleDigest.Head(
            publication(in),
            new Placement(in.all(() -> new Slug(in.text())), in.all(() -> new Slug(in.text()))),
            in.optional(in::text),
            in.optional(() -> shared(in))),
        in.all(() -> edition(slug, in)),
        judgement(in),
        in.fingerprint());
  }

  private static void write(Coverage coverage, CacheOutput out) throws IOException {
    out.number(coverage.bound());
    out.number(coverage.derived());
    out.number(coverage.exempt());
    out.number(coverage.unbacked());
  }

  private static Coverage coverage(CacheInput in) throws IOException {
    return new Coverage(in.count(), in.count(), in.count(), in.count());
  }

  private static void write(ArticleDigest.Shared shared, CacheOutput out) throws IOException {
    out.text(shared.name());
    out.number(shared.focus().x());
    out.number(shared.focus().y());
  }

  private static ArticleDigest.Shared shared(CacheInput in) throws IOException {
    return new ArticleDigest.Shared(in.text(), new Focus(in.count(), in.count()));
  }

  private static void write(Publication publication, CacheOutput out) throws IOException {
    out.all(publication.authors(), out::text);
    out.text(publication.published().toString());
    out.optional(publication.updated(), time -> out.text(time.toString()));
    out.text(publication.kind().name());
    out.flag(publication.draft());
  }

  private static Publication publication(CacheInput in) throws IOException {
    return new Publication(
        in.all(in::text),
        OffsetDateTime.parse(in.text()),
        in.optional(() -> OffsetDateTime.parse(in.text())),
        ArticleKind.valueOf(in.text()),
        in.flag());
  }

  private static void write(EditionDigest edition, CacheOutput out) throws IOException {
    out.text(edition.language().tag());
    out.text(edition.path());
    out.text(edition.headline().title());
    out.text(edition.headline().summary());
    out.text(edition.headline().titleMarkup().html());
    out.text(edition.headline().summaryMarkup().html());
    out.number(edition.length().words());
    out.number(edition.length().logged());
    out.optional(edition.length().newest(), day -> out.text(day.toString()));
    out.all(edition.cited().uses(), use -> write(use, out));
    out.all(edition.cited().facts(), fact -> write(fact, out));
    out.all(edition.links().named(), link -> write(link, out));
    out.all(edition.links().web(), link -> write(link, out));
  }

  private static EditionDigest edition(Slug slug, CacheInput in) throws IOException {
    Language language = new Language(in.text());
    Use.User by = new Use.User(Scheme.ARTICLE, slug, language);
    return new EditionDigest(
        language,
        in.text(),
        new EditionDigest.Headline(
            in.text(), in.text(), new HtmlFragment(in.text()), new HtmlFragment(in.text())),
        new EditionDigest.Length(
            in.count(), in.count(), in.optional(() -> LocalDate.parse(in.text()))),
        new EditionDigest.Cited(in.all(() -> use(by, in)), in.all(() -> subject(in))),
        new EditionDigest.Links(in.all(() -> namedLink(in)), in.all(() -> webLink(in))));
  }

  private static void write(Use use, CacheOutput out) throws IOException {
    write(use.subject(), out);
    out.span(use.span());
    out.text(use.words());
  }

  /** What is kept is named by the text itself, never through something else. */
  private static Use use(Use.User by, CacheInput in) throws IOException {
    return new Use(subject(in), by, in.span(), in.text(), Optional.empty());
  }

  private static void write(Use.Subject subject, CacheOutput out) throws IOException {
    out.number(subject.kind().ordinal());
    out.text(subject.sheet());
    out.text(subject.id());
  }

  private static Use.Subject subject(CacheInput in) throws IOException {
    return new Use.Subject(Use.Kind.values()[in.count()], in.text(), in.text());
  }

  private static void write(NamedLink link, CacheOutput out) throws IOException {
    out.text(link.kind().name());
    out.text(link.id());
    out.span(link.target());
  }

  private static NamedLink namedLink(CacheInput in) throws IOException {
    return new NamedLink(Scheme.valueOf(in.text()), in.text(), in.span());
  }

  private static void write(WebLink link, CacheOutput out) throws IOException {
    out.text(link.url());
    out.text(link.words());
    out.text(link.form().name());
    out.span(link.span());
    out.span(link.target());
  }

  private static WebLink webLink(CacheInput in) throws IOException {
    return new WebLink(in.text(), in.text(), WebLink.Form.valueOf(in.text()), in.span(), in.span());
  }

  static void write(SheetDigest sheet, CacheOutput out) throws IOException {
    out.text(sheet.id());
    out.all(
        sheet.title().byLanguage().entrySet(),
        text -> {
          out.text(text.getKey().tag());
          out.text(text.getValue());
        });
    out.number(sheet.size().facts());
    out.number(sheet.size().sources());
    out.number(sheet.size().claims());
    out.text(sheet.figures());
    out.all(
        sheet.loose().perishable(),
        fact -> {
          out.text(fact.fact());
          out.text(fact.until().toString());
          out.span(fact.span());
        });
    out.all(
        sheet.loose().unsupporting(),
        source -> {
          out.text(source.source());
          out.span(source.span());
        });
    out.all(sheet.loose().links(), link -> write(link, out));
    write(sheet.judgement(), out);
  }

  static SheetDigest sheet(CacheInput in) throws IOException {
    String id = in.text();
    Map<Language, String> title = new LinkedHashMap<>();
    int languages = in.count();
    for (int i = 0; i < languages; i++) {
      title.put(new Language(in.text()), in.text());
    }
    return new SheetDigest(
        id,
        new LocalText(title),
        new SheetDigest.Size(in.count(), in.count(), in.count()),
        in.text(),
        new SheetDigest.Loose(
            in.all(
                () -> new SheetDigest.Perishable(in.text(), LocalDate.parse(in.text()), in.span())),
            in.all(() -> new SheetDigest.Unsupporting(in.text(), in.span())),
            in.all(() -> namedLink(in))),
        judgement(in));
  }

  private static void write(Judgement judgement, CacheOutput out) throws IOException {
    out.all(judgement.findings(), finding -> write(finding, out));
    write(judgement.coverage(), out);
    out.all(judgement.sheets(), out::text);
    out.fingerprint(judgement.content());
  }

  private static Judgement judgement(CacheInput in) throws IOException {
    return new Judgement(
        in.all(() -> finding(in)), coverage(in), new TreeSet<>(in.all(in::text)), in.fingerprint());
  }

  private static void write(Diagnostic finding, CacheOutput out) throws IOException {
    out.text(finding.rule().code());
    out.text(finding.severity().name());
    out.span(finding.span());
    out.text(finding.message());
    out.all(
        finding.notes(),
        note -> {
          out.span(note.span());
          out.text(note.message());
        });
    out.optional(finding.suggestion(), out::text);
  }

  private static Diagnostic finding(CacheInput in) throws IOException {
    String code = in.text();
    Rule rule =
        RuleBook.rules().stream()
            .filter(r -> r.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new IOException("no rule " + code));
    return new Diagnostic(
        rule,
        Severity.valueOf(in.text()),
        in.span(),
        in.text(),
        in.all(() -> new Diagnostic.Note(in.span(), in.text())),
        in.optional(in::text));
  }
}
