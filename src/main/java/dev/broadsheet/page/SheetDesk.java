package dev.broadsheet.page;

import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Fact;
import dev.broadsheet.fact.Provenance;
import dev.broadsheet.fact.Source;
import dev.broadsheet.page.model.FactModel;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.model.SourceModel;
import dev.broadsheet.page.model.Tag;
import dev.broadsheet.page.model.TimeText;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.quantity.Units;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fact sheet as readers of one language read it, on a page with numbered sources. */
final class SheetDesk {
  private static final String CITE = "<sup class=\"cite\">";
  private static final String BUTTON = "</button>";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

  private static final Pattern OPERATOR = Pattern.compile(" [-+*/^] ");

  private static final String DOT = "\u00a0\u00b7 ";

  private final Desk desk;
  private final EvaluatedSheet sheet;
  private final Citations citations;

  /** Where the entries of the register stand; found when the first is asked for. */
  private String register = "";

  SheetDesk(Desk desk, EvaluatedSheet sheet, Citations citations) {
    this.desk = desk;
    this.sheet = sheet;
    this.citations = citations;
  }

  String id() {
    return sheet.sheet().id();
  }

  EvaluatedSheet sheet() {
    return sheet;
  }

  private Units units() {
    return sheet.sheet().units();
  }

  /** The entry of a fact in the register. */
  String href(String fact) {
    if (register.isEmpty()) {
      register = desk.routes().register(desk.language(), id()).href() + "#";
    }
    return register + fact;
  }

  /** The entry of a claim on the page of claims. */
  String claimHref(String claim) {
    return desk.routes().claims(desk.language(), id()).href() + "#" + claim;
  }

  String value(EvaluatedFact fact, Style style) {
    return desk.value(fact, units(), style);
  }

  /** A fact with everything that tells where it comes from. */
  FactModel fact(EvaluatedFact evaluated, String anchor) {
    Fact fact = evaluated.fact();
    return new FactModel(
        anchor,
        href(fact.id()),
        desk.in(fact.label()),
        value(evaluated, Style.PROSE),
        known(fact.provenance()),
        links(fact.provenance().sources()),
        evaluated.formula().map(formula -> derivation(formula.text(), evaluated)),
        desk.find(fact.note()),
        card(fact.provenance()));
  }

  /** A fact with its value as it stands in a chart or a table. */
  FactModel brief(EvaluatedFact evaluated) {
    FactModel full = fact(evaluated, evaluated.id());
    return new FactModel(
        full.anchor(),
        full.href(),
        full.label(),
        value(evaluated, Style.SHORT),
        full.known(),
        full.sources(),
        full.derivation(),
        full.note(),
        full.card());
  }

  /** Status, date and publishers in one line. */
  String card(Provenance provenance) {
    return desk.status(provenance.status()).label() + DOT + origin(provenance);
  }

  /** Date and publishers in one line. */
  String origin(Provenance provenance) {
    List<String> parts = new ArrayList<>();
    for (String id : provenance.sources()) {
      sheet.sheet().source(id).map(source -> desk.in(source.publisher())).ifPresent(parts::add);
    }
    StringBuilder line = new StringBuilder();
    line.append(desk.wording().get("asOfDate", desk.words(provenance.asOf())));
    new LinkedHashSet<>(parts).forEach(publisher -> line.append(DOT).append(publisher));
    return line.toString();
  }

  private FactModel.Derivation derivation(String formula, EvaluatedFact fact) {
    String result = value(fact, Style.SHORT);
    String working =
        replaceNames(formula, id -> sheet.fact(id).map(f -> value(f, Style.SHORT)), s -> s);
    return new FactModel.Derivation(
        linkNames(formula), signs(working) + " = " + result, inputs(fact.inputs()));
  }

  /** Whether a formula computes anything before it compares. */
  static boolean isSum(String formula) {
    return formula.contains("(") || OPERATOR.matcher(formula).find();
  }

  /** A formula with the signs that people write. */
  static String signs(String formula) {
    return formula
        .replace(" - ", " \u2212 ")
        .replace(" * ", " \u00d7 ")
        .replace(" / ", " \u00f7 ")
        .replace("<=", "\u2264")
        .replace(">=", "\u2265");
  }

  /** A formula whose names lead to the register. */
  HtmlFragment linkNames(String formula) {
    return new HtmlFragment(
        replaceNames(
            formula,
            id ->
                sheet
                    .fact(id)
                    .map(f -> "<a href=\"" + HtmlFragment.escape(href(id)) + "\">" + id + "</a>"),
            text -> HtmlFragment.escape(text).html()));
  }

  private static String replaceNames(
      String formula, Function<String, Optional<String>> names, UnaryOperator<String> rest) {
    StringBuilder out = new StringBuilder();
    Matcher name = NAME.matcher(formula);
    int end = 0;
    while (name.find()) {
      Optional<String> replaced = names.apply(name.group());
      if (replaced.isPresent()) {
        out.append(rest.apply(formula.substring(end, name.start()))).append(replaced.get());
        end = name.end();
      }
    }
    return out.append(rest.apply(formula.substring(end))).toString();
  }

  private FactModel.Known known(Provenance provenance) {
    LocalDate today = LocalDate.ofInstant(desk.press().options().now(), ZoneOffset.UTC);
    Optional<TimeText> stale =
        provenance.goodUntil().filter(last -> last.isBefore(today)).map(desk::date);
    return new FactModel.Known(
        desk.status(provenance.status()),
        desk.period(provenance.asOf()),
        provenance.period().map(desk::period),
        stale);
  }

  /** Facts as the inputs of a formula. */
  List<FactModel.Input> inputs(List<String> ids) {
    return ids.stream()
        .flatMap(id -> sheet.fact(id).stream())
        .map(
            fact ->
                new FactModel.Input(
                    fact.id(),
                    desk.in(fact.fact().label()),
                    value(fact, Style.PROSE),
                    href(fact.id())))
        .toList();
  }

  /** Sources by publisher and date, each leading to its entry on the page, else in the register. */
  List<Link> links(List<String> sources) {
    return sources.stream()
        .flatMap(id -> sheet.sheet().source(id).stream())
        .map(this::link)
        .toList();
  }

  Link link(Source source) {
    String words =
        desk.wording()
            .get("sourceShort", desk.in(source.publisher()), desk.date(source.published()).text());
    return new Link(words, sourceHref(source.id()));
  }

  private String sourceHref(String source) {
    Route register = desk.routes().register(desk.language(), id());
    return citations
        .find(id(), source)
        .map(entry -> "#" + entry.anchor())
        .orElseGet(
            () ->
                desk.press()
                    .registerSources(id())
                    .find(id(), source)
                    .map(entry -> register.href() + "#" + entry.anchor())
                    .orElse(register.href()));
  }

  /** The raised numbers of sources. */
  HtmlFragment marks(List<String> sources) {
    StringBuilder html = new StringBuilder();
    for (String id : sources) {
      sheet.sheet().source(id).ifPresent(source -> html.append(mark(source).html()));
    }
    return new HtmlFragment(html.toString());
  }

  /** The raised number of a source; on a page without numbers, a sign. */
  HtmlFragment mark(Source source) {
    String number = citations.find(id(), source.id()).map(e -> "" + e.number()).orElse("*");
    Link link = link(source);
    String label = desk.wording().get("sourceMark", number, link.label());
    return new HtmlFragment(
        "<sup class=\"cite\"><a href=\""
            + HtmlFragment.escape(link.href())
            + "\" aria-label=\""
            + HtmlFragment.escape(label)
            + "\">"
            + number
            + "</a></sup>");
  }

  /**
   * A raised number stands at the word, whether or not the editor left a space before it; one that
   * follows a figure's button is told apart, because both need room for a finger.
   */
  static void tighten(StringBuilder html) {
    // From the end on, so that what is before stays where it is; moving the rest costs next to
    // nothing beside putting a long text together again from its parts.
    for (int mark = html.lastIndexOf(CITE); mark >= 0; mark = html.lastIndexOf(CITE, mark - 1)) {
      int end = mark > 0 && html.charAt(mark - 1) == ' ' ? mark - 1 : mark;
      if (endsWith(html, end, BUTTON)) {
        html.replace(mark, mark + CITE.length(), "<sup class=\"cite cite-apart\">");
      }
      html.delete(end, mark);
    }
  }

  private static boolean endsWith(StringBuilder html, int end, String tag) {
    int start = end - tag.length();
    for (int i = 0; i < tag.length(); i++) {
      if (start + i < 0 || html.charAt(start + i) != tag.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The source behind a number, as an entry of the list at the end of a page. */
  static SourceModel source(Desk desk, Citations.Entry entry) {
    Source source = entry.source();
    EvaluatedSheet sheet = desk.press().sheet(entry.key().sheet()).orElseThrow();
    SheetDesk own = new SheetDesk(desk, sheet, Citations.NONE);
    List<Link> supports =
        entry.facts().stream()
            .flatMap(id -> sheet.fact(id).stream())
            .map(fact -> new Link(desk.in(fact.fact().label()), own.href(fact.id())))
            .toList();
    return new SourceModel(
        entry.anchor(),
        entry.number(),
        about(desk, source),
        desk.wording().count("supports", supports.size()),
        supports);
  }

  private static SourceModel.About about(Desk desk, Source source) {
    return new SourceModel.About(
        desk.in(source.publisher()),
        desk.in(source.title()),
        new Tag(source.kind().key(), desk.word("source." + source.kind().key())),
        source.url(),
        source.language(),
        new SourceModel.Dates(desk.date(source.published()), source.accessed().map(desk::date)),
        desk.find(source.note()));
  }
}
