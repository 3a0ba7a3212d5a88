package dev.broadsheet.page;

import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedClaim;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.Status;
import dev.broadsheet.fact.Verdict;
import dev.broadsheet.page.model.ArticleModel;
import dev.broadsheet.page.model.ClaimModel;
import dev.broadsheet.page.model.ClaimsModel;
import dev.broadsheet.page.model.FactModel;
import dev.broadsheet.page.model.ListModel;
import dev.broadsheet.page.model.RegisterModel;
import dev.broadsheet.page.model.RegistersModel;
import dev.broadsheet.page.model.SourceModel;
import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.route.Routes;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of each fact sheet, its claims, and the list of all sheets. */
final class RegisterPages {
  private static final int PER_PAGE = 200;

  private final Desk desk;
  private final Pages pages;
  private final StructuredData data;

  RegisterPages(Desk desk) {
    this.desk = desk;
    this.pages = new Pages(desk);
    this.data = new StructuredData(desk);
  }

  /** The list of all sheets in pages; empty where there is no sheet. */
  List<PlannedFile> index() {
    List<SheetDigest> sheets = List.copyOf(desk.press().sheets());
    List<PlannedFile> files = new ArrayList<>();
    Pagination pagination = new Pagination(sheets.size(), PER_PAGE);
    for (int page = 1; !sheets.isEmpty() && page <= pagination.count(); page++) {
      files.add(index(pagination.shown(sheets, page), pagination, page));
    }
    return files;
  }

  private PlannedFile index(List<SheetDigest> shown, Pagination pagination, int page) {
    Map<Language, Route> routes = pages.everywhere((d, l) -> d.routes().registers(l, page));
    return pages
        .listed(
            "registers.peb",
            routes,
            Optional.empty(),
            List.of(),
            problems -> Optional.of(registers(shown, pagination, page, routes)))
        .of(desk.keys().registers(shown).add(page).add(pagination.count()).done());
  }

  /** The pages of one sheet. */
  List<PlannedFile> plan(SheetDigest sheet) {
    return sheet.size().claims() > 0
        ? List.of(register(sheet), claims(sheet))
        : List.of(register(sheet));
  }

  private Pages.Body registers(
      List<SheetDigest> shown, Pagination pagination, int page, Map<Language, Route> routes) {
    List<RegistersModel.Sheet> sheets =
        shown.stream()
            .map(
                s ->
                    new RegistersModel.Sheet(
                        desk.in(s.title()),
                        desk.routes().register(desk.language(), s.id()).href(),
                        desk.wording()
                            .get(
                                "sheetContents",
                                s.size().facts(),
                                s.size().sources(),
                                s.size().claims())))
            .toList();
    String first = desk.word("registers");
    String title = page == 1 ? first : desk.wording().get("pageOf", first, page);
    PageHead head = PageHead.of(title, desk.word("registersDescription"), routes, List.of());
    return new Pages.Body(
        head,
        new RegistersModel(
            title,
            sheets,
            new ListModel.Pager(
                Optional.empty(),
                Optional.empty(),
                pagination.numbers(page, n -> desk.routes().registers(desk.language(), n)))));
  }

  private PlannedFile register(SheetDigest sheet) {
    String id = sheet.id();
    Map<Language, Route> routes = pages.everywhere((d, l) -> d.routes().register(l, id));
    return pages
        .listed(
            "register.peb",
            routes,
            Optional.empty(),
            List.of(),
            problems -> desk.press().sheet(id).map(s -> register(s, routes)))
        .of(desk.keys().register(id));
  }

  private Pages.Body register(EvaluatedSheet sheet, Map<Language, Route> routes) {
    Citations citations = desk.press().registerSources(sheet.sheet().id());
    SheetDesk own = new SheetDesk(desk, sheet, citations);
    List<RegisterModel.Entry> given = new ArrayList<>();
    List<RegisterModel.Entry> derived = new ArrayList<>();
    for (EvaluatedFact fact : sheet.facts().values()) {
      (fact.fact().isDerived() ? derived : given).add(entry(own, fact));
    }
    List<SourceModel> sources =
        citations.entries().stream().map(entry -> SheetDesk.source(desk, entry)).toList();
    String title = desk.in(sheet.sheet().title());
    PageHead head =
        PageHead.of(
            desk.wording().get("registerTitle", title),
            desk.wording().get("datasetDescription", title),
            routes,
            List.of(data.dataset(sheet)));
    return new Pages.Body(
        head, new RegisterModel(title, data(sheet), tally(sheet), given, derived, sources));
  }

  private ArticleModel.DataModel data(EvaluatedSheet sheet) {
    Routes routes = desk.routes();
    String id = sheet.sheet().id();
    Optional<String> claims =
        sheet.claims().isEmpty()
            ? Optional.empty()
            : Optional.of(routes.claims(desk.language(), id).href());
    return new ArticleModel.DataModel(
        desk.in(sheet.sheet().title()),
        routes.register(desk.language(), id).href(),
        claims,
        new ArticleModel.Downloads(
            routes.data(id, "json").href(),
            routes.data(id, "csv").href(),
            desk.config().publisher().licence()));
  }

  private List<RegisterModel.Count> tally(EvaluatedSheet sheet) {
    List<RegisterModel.Count> tally = new ArrayList<>();
    for (Status status : Status.values()) {
      long number =
          sheet.facts().values().stream()
              .filter(f -> f.fact().provenance().status() == status)
              .count();
      if (number > 0) {
        tally.add(new RegisterModel.Count(desk.status(status), (int) number));
      }
    }
    return tally;
  }

  private RegisterModel.Entry entry(SheetDesk sheet, EvaluatedFact fact) {
    FactModel model = sheet.fact(fact, fact.id());
    return new RegisterModel.Entry(
        fact.id(),
        model,
        sheet.origin(fact.fact().provenance()),
        new Unrounded(desk).of(fact, model.value()),
        new FactUses(desk).of(sheet.id(), fact.id()));
  }

  private PlannedFile claims(SheetDigest sheet) {
    String id = sheet.id();
    Map<Language, Route> routes = pages.everywhere((d, l) -> d.routes().claims(l, id));
    return pages
        .listed(
            "claims.peb",
            routes,
            Optional.empty(),
            List.of(),
            problems -> desk.press().sheet(id).map(s -> claims(s, routes, problems)))
        .of(desk.keys().of("claims").add(desk.keys().sheet(id)).done());
  }

  private Pages.Body claims(
      EvaluatedSheet sheet, Map<Language, Route> routes, Diagnostics problems) {
    SheetDesk own = new SheetDesk(desk, sheet, Citations.NONE);
    References references =
        new References(
            desk,
            new References.Page(Optional.empty(), Optional.of(own.id()), true),
            Citations.NONE,
            problems);
    Exhibits exhibits = new Exhibits(desk, own, references);
    List<ClaimModel> claims = new ArrayList<>();
    for (EvaluatedClaim claim : sheet.claims().values()) {
      claims.add(exhibits.claim(claim, HtmlFragment.EMPTY, claim.claim().id()));
    }
    String title = desk.in(sheet.sheet().title());
    PageHead head =
        PageHead.of(
            desk.wording().get("claimsTitle", title),
            desk.word("claimsDescription"),
            routes,
            List.of());
    return new Pages.Body(
        head,
        new ClaimsModel(
            title,
            desk.routes().register(desk.language(), own.id()).href(),
            verdicts(sheet),
            claims,
            references.notes()));
  }

  private List<RegisterModel.Count> verdicts(EvaluatedSheet sheet) {
    List<RegisterModel.Count> tally = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      long number = sheet.claims().values().stream().filter(c -> c.computed() == verdict).count();
      if (number > 0) {
        tally.add(new RegisterModel.Count(desk.verdict(verdict), (int) number));
      }
    }
    return tally;
  }
}
