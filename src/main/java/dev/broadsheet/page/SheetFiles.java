package dev.broadsheet.page;

import dev.broadsheet.data.JsonText;
import dev.broadsheet.fact.EvaluatedClaim;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactValue;
import dev.broadsheet.fact.Provenance;
import dev.broadsheet.fact.Source;
import dev.broadsheet.page.machine.Csv;
import dev.broadsheet.quantity.Period;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.LocalText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evaluated facts of each sheet as JSON and CSV. Amounts stand in the unit that they name, an
 * open end is left out, and every language's wording stands beside the number.
 */
final class SheetFiles {
  private final Press press;

  SheetFiles(Press press) {
    this.press = press;
  }

  List<PlannedFile> plan(String id) {
    return List.of(
        PlannedFile.of(
                press.routes().data(id, "json").file(),
                problems -> press.sheet(id).map(s -> bytes(json(s))))
            .of(key("json", id)),
        PlannedFile.of(
                press.routes().data(id, "csv").file(),
                problems -> press.sheet(id).map(s -> bytes(csv(s))))
            .of(key("csv", id)));
  }

  private Fingerprint key(String kind, String id) {
    Fingerprint.Maker maker = new Fingerprint.Maker().add(kind);
    press.desks().forEach(desk -> maker.add(desk.keys().sheet(id)));
    return maker.done();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String json(EvaluatedSheet sheet) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sheet", sheet.sheet().id());
    json.put("title", local(sheet.sheet().title()));
    json.put("licence", press.config().publisher().licence());
    Map<String, Object> sources = new LinkedHashMap<>();
    sheet.sheet().sources().forEach((id, source) -> sources.put(id, source(source)));
    json.put("sources", sources);
    Map<String, Object> facts = new LinkedHashMap<>();
    sheet.facts().forEach((id, fact) -> facts.put(id, fact(fact, sheet)));
    json.put("facts", facts);
    Map<String, Object> claims = new LinkedHashMap<>();
    sheet.claims().forEach((id, claim) -> claims.put(id, claim(claim, sheet)));
    json.put("claims", claims);
    return JsonText.writePretty(json);
  }

  private static Map<String, Object> local(LocalText text) {
    Map<String, Object> json = new LinkedHashMap<>();
    text.byLanguage().forEach((language, words) -> json.put(language.tag(), words));
    return json;
  }

  private static Map<String, Object> source(Source source) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("publisher", local(source.publisher()));
    json.put("title", local(source.title()));
    json.put("kind", source.kind().key());
    json.put("published", source.published().toString());
    source.accessed().ifPresent(day -> json.put("accessed", day.toString()));
    source.url().ifPresent(url -> json.put("url", url));
    source.language().ifPresent(tag -> json.put("language", tag));
    source.note().ifPresent(note -> json.put("note", local(note)));
    return json;
  }

  private Map<String, Object> fact(EvaluatedFact fact, EvaluatedSheet sheet) {
    Provenance provenance = fact.fact().provenance();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("label", local(fact.fact().label()));
    if (fact.fact().value() instanceof FactValue.Undisclosed undisclosed) {
      json.put("undisclosed", local(undisclosed.words()));
    }
    fact.value().ifPresent(value -> put(value, json));
    json.put("unit", fact.fact().unit().symbol());
    json.put("text", text(fact, sheet));
    json.put("status", provenance.status().key());
    json.put("asOf", provenance.asOf().toString());
    provenance.period().ifPresent(period -> json.put("period", period.toString()));
    provenance.goodUntil().ifPresent(day -> json.put("goodUntil", day.toString()));
    json.put("sources", provenance.sources());
    fact.formula().ifPresent(formula -> json.put("formula", formula.text()));
    if (!fact.inputs().isEmpty()) {
      json.put("inputs", fact.inputs());
    }
    fact.fact().note().ifPresent(note -> json.put("note", local(note)));
    return json;
  }

  private static void put(Quantity value, Map<String, Object> json) {
    value.low().ifPresent(low -> json.put("low", low));
    value.high().ifPresent(high -> json.put("high", high));
    json.put("qualifier", value.statedQualifier().key());
    json.put("digits", value.digits());
  }

  private Map<String, Object> text(EvaluatedFact fact, EvaluatedSheet sheet) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Desk desk : press.desks()) {
      json.put(desk.language().tag(), desk.value(fact, sheet.sheet().units(), Style.PROSE));
    }
    return json;
  }

  private Map<String, Object> claim(EvaluatedClaim claim, EvaluatedSheet sheet) {
    Map<String, Object> statement = new LinkedHashMap<>();
    for (Desk desk : press.desks()) {
      statement.put(
          desk.language().tag(),
          desk.plainText(claim.claim().statement(), Optional.of(sheet.sheet().id())));
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("statement", statement);
    claim.claim().by().ifPresent(by -> json.put("by", by));
    json.put("check", claim.working().formula());
    json.put("verdict", claim.computed().key());
    return json;
  }

  private String csv(EvaluatedSheet sheet) {
    Csv csv = new Csv();
    List<String> head = new ArrayList<>(List.of("id"));
    press.desks().forEach(desk -> head.add("label_" + desk.language().tag()));
    head.addAll(
        List.of(
            "low", "high", "qualifier", "unit", "status", "as_of", "period", "sources", "formula"));
    csv.row(head);
    sheet.facts().values().forEach(fact -> csv.row(cells(fact)));
    return csv.toString();
  }

  private List<String> cells(EvaluatedFact fact) {
    Provenance provenance = fact.fact().provenance();
    List<String> cells = new ArrayList<>(List.of(fact.id()));
    press.desks().forEach(desk -> cells.add(desk.in(fact.fact().label())));
    cells.add(plain(fact.value().flatMap(Quantity::low)));
    cells.add(plain(fact.value().flatMap(Quantity::high)));
    cells.add(fact.value().map(v -> v.statedQualifier().key()).orElse("undisclosed"));
    cells.add(fact.fact().unit().symbol());
    cells.add(provenance.status().key());
    cells.add(provenance.asOf().toString());
    cells.add(provenance.period().map(Period::toString).orElse(""));
    cells.add(String.join(" ", provenance.sources()));
    cells.add(fact.formula().map(f -> f.text()).orElse(""));
    return cells;
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("");
  }
}
