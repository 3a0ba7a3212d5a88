package dev.broadsheet.check;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.NumberNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.Json;
import dev.broadsheet.data.JsonRules;
import dev.broadsheet.data.JsonScalars;
import dev.broadsheet.data.JsonText;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.quantity.Quantity;
import dev.broadsheet.source.Fingerprint;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * What was published: each fact's figure, and for each article the facts that it shows and how many
 * corrections and updates it owned up to. It is published with the site as {@value #PATH}; the next
 * build holds itself against it.
 *
 * @param figures by {@code sheet/id}: the figure as a line of text in which nothing depends on a
 *     language, such as {@code up-to 100000000000 USD}
 * @param articles by slug
 */
public record Ledger(SortedMap<String, String> figures, SortedMap<String, Entry> articles) {
  public static final String PATH = "data/ledger.json";

  /** Finer than any figure is printed, coarser than the last digits of a quotient. */
  private static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_UP);

  /**
   * One published article.
   *
   * @param logged how many corrections and updates the edition with the fewest of them lists
   * @param facts as {@code sheet/id}, sorted
   */
  public record Entry(int logged, List<String> facts) {
    public Entry {
      facts = List.copyOf(facts);
    }
  }

  public Ledger {
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
  }

  /** The ledger of a site; drafts are left out. */
  public static Ledger of(CheckedSite checked) {
    SortedMap<String, Entry> articles = new TreeMap<>();
    for (ArticleDigest article : checked.articles()) {
      if (!article.publication().draft()) {
        articles.put(article.slug().value(), entry(article.editions()));
      }
    }
    SortedMap<String, String> figures = new TreeMap<>();
    checked.sheetDigests().values().forEach(sheet -> figures.putAll(sheet.figuresByName()));
    return new Ledger(figures, articles);
  }

  /** The figures of evaluated sheets, by {@code sheet/id}. */
  public static SortedMap<String, String> figures(Map<String, EvaluatedSheet> sheets) {
    SortedMap<String, String> figures = new TreeMap<>();
    sheets.forEach(
        (sheet, evaluated) ->
            evaluated.facts().forEach((id, fact) -> figures.put(sheet + "/" + id, figure(fact))));
    return figures;
  }

  /** Equal for two sites whose ledgers are equal. */
  public static Fingerprint key(CheckedSite checked) {
    Fingerprint.Maker maker = new Fingerprint.Maker();
    checked.sheetDigests().values().forEach(sheet -> maker.add(sheet.id()).add(sheet.figures()));
    for (ArticleDigest article : checked.articles()) {
      if (!article.publication().draft()) {
        maker.add(article.slug().value()).add(article.entry());
      }
    }
    return maker.done();
  }

  /** Equal for two articles of which the ledger says the same. */
  static Fingerprint entryKey(List<EditionDigest> editions) {
    Entry entry = entry(editions);
    return new Fingerprint.Maker().add(entry.logged()).addAll(entry.facts()).done();
  }

  static Entry entry(List<EditionDigest> editions) {
    TreeSet<String> facts = new TreeSet<>();
    int logged = Integer.MAX_VALUE;
    for (EditionDigest edition : editions) {
      edition.cited().facts().forEach(fact -> facts.add(fact.sheet() + "/" + fact.id()));
      logged = Math.min(logged, edition.length().logged());
    }
    return new Entry(logged, List.copyOf(facts));
  }

  private static String figure(EvaluatedFact fact) {
    return fact.value().map(Ledger::figure).orElse("undisclosed");
  }

  private static String figure(Quantity quantity) {
    String low = quantity.low().map(Ledger::plain).orElse("");
    String high = quantity.high().map(Ledger::plain).orElse("");
    String amount = low.equals(high) ? low : low + ".." + high;
    return quantity.qualifier().key() + " " + amount + " " + quantity.unit().symbol();
  }

  private static String plain(BigDecimal value) {
    return value.round(PRECISION).stripTrailingZeros().toPlainString();
  }

  /** As it is published. */
  public String toJson() {
    Map<String, Object> shown = new LinkedHashMap<>();
    articles.forEach(
        (slug, entry) -> {
          Map<String, Object> out = new LinkedHashMap<>();
          out.put("logged", entry.logged());
          out.put("facts", entry.facts());
          shown.put(slug, out);
        });
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("figures", figures);
    all.put("articles", shown);
    return JsonText.writePretty(all);
  }

  /**
   * What {@link #of} and {@link #toJson} would write, made one line after the other, because a
   * large site has millions of figures.
   */
  public static byte[] bytes(CheckedSite checked) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("figures", (JsonText.Members) taker -> figures(checked, taker));
    all.put("articles", (JsonText.Members) taker -> articles(checked, taker));
    return JsonText.writePrettyBytes(all);
  }

  /** Sorted by {@code sheet/id}, in which a sheet's name ends with the slash. */
  private static void figures(CheckedSite checked, BiConsumer<String, Object> taker) {
    checked.sheetDigests().values().stream()
        .sorted(Comparator.comparing(sheet -> sheet.id() + "/"))
        .forEach(sheet -> sheet.figuresByName().forEach(taker));
  }

  private static void articles(CheckedSite checked, BiConsumer<String, Object> taker) {
    checked.articles().stream()
        .filter(article -> !article.publication().draft())
        .sorted(Comparator.comparing(article -> article.slug().value()))
        .forEach(article -> taker.accept(article.slug().value(), json(entry(article.editions()))));
  }

  private static Map<String, Object> json(Entry entry) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("logged", entry.logged());
    out.put("facts", entry.facts());
    return out;
  }

  /**
   * Reads what an earlier build published, however large.
   *
   * @return empty with a finding where it is no ledger
   */
  public static Optional<Ledger> read(InputStream in, Span place, Diagnostics problems) {
    SortedMap<String, String> figures = new TreeMap<>();
    Map<String, Integer> logged = new TreeMap<>();
    Map<String, List<String>> facts = new TreeMap<>();
    Map<String, String> names = new HashMap<>();
    Optional<String> mistake =
        JsonScalars.read(
            in,
            (path, value) -> {
              String first = path.isEmpty() ? "" : path.get(0);
              if (first.equals("figures") && path.size() == 2) {
                figures.put(path.get(1), value);
                names.put(path.get(1), path.get(1));
              } else if (first.equals("articles") && path.size() == 3) {
                if (path.get(2).equals("facts")) {
                  facts
                      .computeIfAbsent(path.get(1), slug -> new ArrayList<>())
                      .add(names.getOrDefault(value, value));
                } else if (path.get(2).equals("logged") && value.matches("[0-9]{1,9}")) {
                  logged.put(path.get(1), Integer.valueOf(value));
                }
              }
            });
    if (mistake.isPresent()) {
      problems.add(
          JsonRules.JSON_SYNTAX,
          place,
          "the published ledger cannot be compared: " + mistake.get());
      return Optional.empty();
    }
    SortedMap<String, Entry> articles = new TreeMap<>();
    logged.forEach(
        (slug, count) -> articles.put(slug, new Entry(count, facts.getOrDefault(slug, List.of()))));
    return Optional.of(new Ledger(figures, articles));
  }

  /** Reads what an earlier build published; empty with findings where it is no ledger. */
  public static Optional<Ledger> parse(SourceFile file, Diagnostics problems) {
    return Json.read(file, problems).filter(ObjectNode.class::isInstance).map(Ledger::ledger);
  }

  private static Ledger ledger(DataNode root) {
    SortedMap<String, String> figures = new TreeMap<>();
    members(root, "figures")
        .forEach((key, value) -> text(value).ifPresent(figure -> figures.put(key, figure)));
    SortedMap<String, Entry> articles = new TreeMap<>();
    members(root, "articles").forEach((slug, value) -> articles.put(slug, entry(value)));
    return new Ledger(figures, articles);
  }

  private static Entry entry(DataNode node) {
    int logged =
        find(node, "logged")
            .filter(NumberNode.class::isInstance)
            .map(n -> ((NumberNode) n).value().intValue())
            .orElse(0);
    List<String> facts =
        find(node, "facts")
            .filter(ArrayNode.class::isInstance)
            .map(n -> ((ArrayNode) n).items().stream().flatMap(i -> text(i).stream()).toList())
            .orElse(List.of());
    return new Entry(logged, facts);
  }

  private static Optional<DataNode> find(DataNode node, String name) {
    return node instanceof ObjectNode object ? object.find(name) : Optional.empty();
  }

  private static Map<String, DataNode> members(DataNode node, String name) {
    Map<String, DataNode> found = new TreeMap<>();
    if (find(node, name).orElse(node) instanceof ObjectNode object && object != node) {
      object.members().forEach((key, member) -> found.put(key, member.value()));
    }
    return found;
  }

  private static Optional<String> text(DataNode node) {
    return node instanceof TextNode text ? Optional.of(text.value()) : Optional.empty();
  }
}
