package dev.broadsheet.page;

import dev.broadsheet.chart.DrawnChart;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.ReferenceRenderer;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.fact.EvaluatedClaim;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Source;
import dev.broadsheet.page.model.FactModel;
import dev.broadsheet.page.model.FigureModel;
import dev.broadsheet.page.model.Tag;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.text.Slug;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns the references of one page into markup. Remembers which facts it met, for the notes that
 * tell where each comes from, and which exhibits it has shown. Made anew for each page.
 */
final class References implements ReferenceRenderer {
  static final Rule SHOWN_TWICE =
      Rule.error(
          "exhibit-twice",
          "A chart, timeline, table or claim stands twice on one page.",
          "Each stands once, so that a link to it leads to one place; where it is mentioned again,"
              + " write a link: `[the chart](chart:id)`.");

  private static final Pattern NUMBER_AND_WORD = Pattern.compile("(?<=[0-9]) (?=\\p{Alpha})");
  private static final String NO_BREAK_SPACE = "\u00a0";

  private final Desk desk;
  private final Page page;
  private final Citations citations;
  private final Diagnostics problems;
  private final Map<String, FactModel> notes = new LinkedHashMap<>();
  private final Set<String> shown = new HashSet<>();
  private final Set<Integer> beside = new HashSet<>();
  private boolean picturesComeEarly;

  /**
   * The page that references stand on.
   *
   * @param article its article, for the charts; empty for a static page
   * @param sheet the sheet of references that name none
   * @param notes whether the page holds the notes that tell where its facts come from
   */
  record Page(Optional<Slug> article, Optional<String> sheet, boolean notes) {}

  References(Desk desk, Page page, Citations citations, Diagnostics problems) {
    this.desk = desk;
    this.page = page;
    this.citations = citations;
    this.problems = problems;
  }

  /** Where each fact that was met comes from, in the order of first use. */
  List<FactModel> notes() {
    return List.copyOf(notes.values());
  }

  @Override
  public HtmlFragment render(Reference reference, HtmlFragment words) {
    return switch (reference.scheme()) {
      case ARTICLE -> article(reference, words);
      case PAGE -> staticPage(reference, words);
      case FACT, CHART, TIMELINE, TABLE, CLAIM, SOURCE ->
          sheet(reference).map(sheet -> render(reference, words, sheet)).orElse(words);
    };
  }

  @Override
  public String text(Reference reference, String words) {
    return desk.plain(page.sheet()).text(reference, words);
  }

  @Override
  public String footnotesLabel() {
    return desk.word("footnotes");
  }

  @Override
  public String footnoteReturnLabel(int number) {
    return desk.wording().get("footnoteReturn", number);
  }

  /** From now on the first picture of the opening is one that the reader sees at once. */
  void expectEarlyPicture() {
    picturesComeEarly = true;
  }

  @Override
  public boolean shows(WebLink image) {
    return page.article().filter(slug -> new Pictures(desk).has(slug, image)).isPresent();
  }

  @Override
  public HtmlFragment picture(WebLink image, String alt, HtmlFragment caption) {
    boolean early = picturesComeEarly && image.form() == WebLink.Form.OPENING_PICTURE;
    picturesComeEarly &= !early;
    return page.article()
        .flatMap(slug -> new Pictures(desk).model(slug, image, alt, caption, early))
        .map(model -> fill("picture", model))
        .orElse(caption);
  }

  private Optional<SheetDesk> sheet(Reference reference) {
    return reference
        .sheet()
        .or(page::sheet)
        .flatMap(desk.press()::sheet)
        .map(sheet -> new SheetDesk(desk, sheet, citations));
  }

  private HtmlFragment render(Reference reference, HtmlFragment words, SheetDesk sheet) {
    if (reference.scheme() == Scheme.FACT) {
      return sheet
          .sheet()
          .fact(reference.id())
          .map(f -> fact(reference, words, f, sheet))
          .orElse(words);
    }
    if (reference.scheme() == Scheme.SOURCE) {
      Optional<Source> source = sheet.sheet().sheet().source(reference.id());
      return source.map(s -> source(words, s, sheet)).orElse(words);
    }
    return reference.block() ? block(reference, words, sheet) : mention(reference, words, sheet);
  }

  private HtmlFragment fact(
      Reference reference, HtmlFragment words, EvaluatedFact fact, SheetDesk sheet) {
    Style style = reference.parameter("style").flatMap(Style::find).orElse(Style.PROSE);
    HtmlFragment label = words.isEmpty() ? HtmlFragment.escape(sheet.value(fact, style)) : words;
    String anchor = "why-" + sheet.id() + "-" + fact.id();
    boolean first = page.notes() && !notes.containsKey(anchor);
    if (first) {
      notes.put(anchor, sheet.fact(fact, anchor));
    }
    HtmlFragment link =
        new HtmlFragment(
            "<a class=\"fig\" href=\""
                + HtmlFragment.escape(sheet.href(fact.id()))
                + "\" data-card=\""
                + HtmlFragment.escape(sheet.card(fact.fact().provenance()))
                + "\">"
                + unbroken(label)
                + "</a>");
    return first ? link.plus(button(anchor, desk.in(fact.fact().label()))) : link;
  }

  /** A number stays on one line with the word after it: "$75 billion", "10 gigawatts". */
  private static String unbroken(HtmlFragment label) {
    boolean plain = label.html().indexOf('<') < 0;
    return plain ? NUMBER_AND_WORD.matcher(label.html()).replaceAll(NO_BREAK_SPACE) : label.html();
  }

  /** Opens the note without a script; a browser that does not know popovers has the link. */
  private HtmlFragment button(String anchor, String label) {
    return new HtmlFragment(
        "<button type=\"button\" class=\"why\" popovertarget=\""
            + anchor
            + "\" aria-label=\""
            + HtmlFragment.escape(desk.wording().get("whereFrom", label))
            + "\"></button>");
  }

  private HtmlFragment source(HtmlFragment words, Source source, SheetDesk sheet) {
    return words.plus(sheet.mark(source)).plus(sideNote(source, sheet));
  }

  /**
   * The source beside its first citation, on wide screens; the list at the end says the same to
   * everyone.
   */
  private HtmlFragment sideNote(Source source, SheetDesk sheet) {
    return citations
        .find(sheet.id(), source.id())
        .filter(entry -> beside.add(entry.number()))
        .map(
            entry ->
                new HtmlFragment(
                    "<span class=\"sidenote\" aria-hidden=\"true\"><span class=\"note-number\">"
                        + entry.number()
                        + "</span>"
                        + HtmlFragment.escape(
                            desk.wording()
                                .get(
                                    "sourceLong",
                                    desk.in(source.publisher()),
                                    desk.in(source.title()),
                                    desk.date(source.published()).text()))
                        + "</span>"))
        .orElse(HtmlFragment.EMPTY);
  }

  /** A link to something of the sheet. */
  private HtmlFragment mention(Reference reference, HtmlFragment words, SheetDesk sheet) {
    if (reference.scheme() == Scheme.CLAIM) {
      Optional<EvaluatedClaim> claim = sheet.sheet().claim(reference.id());
      return claim.map(c -> claimMention(words, c, sheet)).orElse(words);
    }
    return new HtmlFragment(
        "<a class=\"ref\" href=\"#" + Exhibits.anchor(reference) + "\">" + words + "</a>");
  }

  private HtmlFragment claimMention(HtmlFragment words, EvaluatedClaim claim, SheetDesk sheet) {
    Tag verdict = desk.verdict(claim.computed());
    String href = sheet.claimHref(claim.claim().id());
    return new HtmlFragment(
        "<a class=\"claimed\" href=\""
            + HtmlFragment.escape(href)
            + "\">"
            + (words.isEmpty() ? HtmlFragment.escape(statement(claim)) : words)
            + " <span class=\"verdict\" data-verdict=\""
            + verdict.key()
            + "\">"
            + HtmlFragment.escape(verdict.label())
            + "</span></a>");
  }

  private String statement(EvaluatedClaim claim) {
    return desk.plainText(claim.claim().statement(), page.sheet());
  }

  private HtmlFragment block(Reference reference, HtmlFragment words, SheetDesk sheet) {
    if (!shown.add(Exhibits.anchor(reference))) {
      problems.add(
          SHOWN_TWICE, reference.span(), "`" + reference.id() + "` is already on this page");
      return HtmlFragment.EMPTY;
    }
    Exhibits exhibits = new Exhibits(desk, sheet, this);
    EvaluatedSheet facts = sheet.sheet();
    return switch (reference.scheme()) {
      case CHART -> figure(reference, words, sheet, 3).map(f -> fill("figure", f)).orElse(words);
      case TIMELINE ->
          Optional.ofNullable(facts.sheet().timelines().get(reference.id()))
              .map(t -> fill("timeline", exhibits.timeline(t, words, 3)))
              .orElse(words);
      case TABLE ->
          Optional.ofNullable(facts.sheet().tables().get(reference.id()))
              .map(t -> fill("table", exhibits.table(t, words)))
              .orElse(words);
      case CLAIM ->
          facts
              .claim(reference.id())
              .map(c -> fill("claim", exhibits.claim(c, words, Exhibits.anchor(reference))))
              .orElse(words);
      case FACT, SOURCE, ARTICLE, PAGE -> words;
    };
  }

  /** A chart; empty when it does not exist or cannot be drawn, which is reported elsewhere. */
  Optional<FigureModel> figure(
      Reference reference, HtmlFragment words, SheetDesk sheet, int level) {
    Slug owner = page.article().orElseGet(() -> new Slug("pages"));
    return draw(reference, sheet)
        .map(chart -> new Exhibits(desk, sheet, this).figure(chart, owner, words, level));
  }

  /** The chart that leads an article. */
  Optional<FigureModel> lead(Reference reference, int level) {
    shown.add(Exhibits.anchor(reference));
    return sheet(reference).flatMap(sheet -> figure(reference, HtmlFragment.EMPTY, sheet, level));
  }

  private Optional<DrawnChart> draw(Reference reference, SheetDesk sheet) {
    return Optional.ofNullable(sheet.sheet().sheet().charts().get(reference.id()))
        .flatMap(
            spec -> desk.press().drawings().draw(spec, sheet.sheet(), desk.language(), problems));
  }

  private HtmlFragment fill(String template, Object model) {
    Map<String, Object> names =
        Map.of(template, model, "t", desk.wording().texts(), "site", desk.siteTitle());
    return new HtmlFragment(
        desk.press().templates().render("parts/" + template + ".peb", names, problems).orElse(""));
  }

  private HtmlFragment article(Reference reference, HtmlFragment words) {
    if (!Slug.isSlug(reference.id())) {
      return words;
    }
    Slug slug = new Slug(reference.id());
    return desk.press()
        .article(slug)
        .filter(a -> a.edition(desk.language()).isPresent())
        .map(
            a -> {
              HtmlFragment title = HtmlFragment.escape(desk.title(a));
              String href = desk.routes().article(desk.language(), slug).href();
              return link(href, words.isEmpty() ? title : words);
            })
        .orElse(words);
  }

  private HtmlFragment staticPage(Reference reference, HtmlFragment words) {
    if (!Slug.isSlug(reference.id())) {
      return words;
    }
    Slug slug = new Slug(reference.id());
    return desk.press()
        .page(slug)
        .flatMap(p -> p.edition(desk.language()))
        .map(
            p -> {
              HtmlFragment title = HtmlFragment.escape(desk.plainText(p.title(), Optional.empty()));
              String href = desk.routes().page(desk.language(), slug).href();
              return link(href, words.isEmpty() ? title : words);
            })
        .orElse(words);
  }

  private static HtmlFragment link(String href, HtmlFragment words) {
    return new HtmlFragment(
        "<a class=\"ref\" href=\"" + HtmlFragment.escape(href) + "\">" + words + "</a>");
  }
}
