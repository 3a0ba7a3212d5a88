package dev.broadsheet.page.theme;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pebble without the ways around escaping, and without what could make one build differ from the
 * next: no {@code raw}, no {@code autoescape}, no escaping for another place than markup, nothing
 * by the JVM's locale, no message bundles of the class path, no caching or parallel parts, no
 * ranges of numbers. What is kept is named, so that a new release of Pebble brings nothing in
 * unseen.
 */
final class SafePebble extends ExtensionCustomizer {
  private static final Set<String> FILTERS_KEPT =
      Set.of(
          "abbreviate",
          "default",
          MarkupEscape.NAME,
          "first",
          "join",
          "last",
          "length",
          "reverse",
          "rsort",
          "slice",
          "sort",
          "split",
          "trim");
  private static final Set<String> FUNCTIONS_KEPT = Set.of("max", "min");
  private static final Set<String> TAGS_LEFT_OUT =
      Set.of("autoescape", "cache", "parallel", "flush");

  SafePebble(Extension extension) {
    super(extension);
  }

  @Override
  public Map<String, Filter> getFilters() {
    Map<String, Filter> filters = super.getFilters();
    if (filters == null) {
      return Map.of();
    }
    Map<String, Filter> kept = new LinkedHashMap<>(filters);
    kept.keySet().retainAll(FILTERS_KEPT);
    kept.replaceAll(Guarded::filter);
    kept.computeIfPresent(MarkupEscape.NAME, (name, filter) -> new MarkupEscape());
    return kept;
  }

  @Override
  public List<TokenParser> getTokenParsers() {
    List<TokenParser> parsers = super.getTokenParsers();
    return parsers == null
        ? List.of()
        : parsers.stream()
            .filter(p -> !TAGS_LEFT_OUT.contains(p.getTag()))
            .<TokenParser>map(ClosedTag::new)
            .toList();
  }

  /** Loops run over what a page holds, so that each of them ends. */
  @Override
  public Map<String, Function> getFunctions() {
    Map<String, Function> functions = super.getFunctions();
    if (functions == null) {
      return Map.of();
    }
    Map<String, Function> kept = new LinkedHashMap<>(functions);
    kept.keySet().retainAll(FUNCTIONS_KEPT);
    kept.replaceAll(Guarded::function);
    return kept;
  }

  @Override
  public Map<String, Test> getTests() {
    Map<String, Test> tests = super.getTests();
    if (tests == null) {
      return Map.of();
    }
    Map<String, Test> guarded = new LinkedHashMap<>(tests);
    guarded.replaceAll(Guarded::test);
    return guarded;
  }

  @Override
  public List<BinaryOperator> getBinaryOperators() {
    List<BinaryOperator> operators = super.getBinaryOperators();
    return operators == null
        ? List.of()
        : operators.stream().filter(o -> !o.getSymbol().equals("..")).toList();
  }
}
