package dev.broadsheet.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An input made to exhaust whoever reads it.
 *
 * @param file where it stands in the site
 * @param size how large it is tried, in units of its own, mostly characters
 * @param text the whole file for a size
 */
record PathologicalInput(String name, String file, int size, IntFunction<String> text) {
  private static final String ARTICLE = "content/articles/story/index.md";
  private static final String SHEET = "content/facts/story.json";
  private static final String SETTINGS = "content/site.yaml";
  private static final String TEMPLATE = "templates/article.peb";

  byte[] bytes(int size) {
    return text.apply(size).getBytes(StandardCharsets.UTF_8);
  }

  private static PathologicalInput body(String name, int size, IntFunction<String> text) {
    return new PathologicalInput(name, ARTICLE, size, n -> Pathological.FRONT + text.apply(n));
  }

  private static PathologicalInput repeated(String name, int size, String unit) {
    return body(name, size, n -> unit.repeat(Math.max(1, n / unit.length())));
  }

  private static PathologicalInput sheet(String name, int size, IntFunction<String> text) {
    return new PathologicalInput(name, SHEET, size, text);
  }

  private static String many(int count, IntFunction<String> each, String between) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(between));
  }

  private static String facts(int count, IntFunction<String> formula) {
    return "{\"title\": {\"en\": \"T\"}, \"sources\": {\"s\": {\"publisher\": \"P\", \"title\": \"T\","
        + " \"published\": \"2024-01-01\", \"kind\": \"press\"}}, \"facts\": {\"f0\": {\"label\":"
        + " {\"en\": \"A\"}, \"value\": 1, \"unit\": \"USD\", \"asOf\": \"2024\", \"status\":"
        + " \"reported\", \"sources\": [\"s\"]}"
        + many(
            count,
            i ->
                ", \"f"
                    + (i + 1)
                    + "\": {\"label\": {\"en\": \"A\"}, \"formula\": \""
                    + formula.apply(i)
                    + "\", \"unit\": \"USD\"}",
            "")
        + "}}";
  }

  /** An article that exhausts nobody. */
  static PathologicalInput usual() {
    return repeated("usual", 1, "A *text* with a [link](https://a.example/) and `code`.\n\n");
  }

  static List<PathologicalInput> all() {
    return List.of(
        repeated("nested brackets", 400_000, "["),
        repeated("nested links", 400_000, "[a]("),
        repeated("nested images", 400_000, "!["),
        repeated("nested quotations", 400_000, "> "),
        repeated("nested lists", 20_000, "- "),
        body(
            "lists in lists",
            400_000,
            n -> many((int) Math.sqrt(n), i -> "  ".repeat(i) + "- a", "\n")),
        repeated("nested emphasis", 400_000, "*a **a "),
        repeated("stars", 400_000, "*"),
        repeated("open code", 400_000, "e`"),
        body(
            "longer and longer code",
            400_000,
            n -> many((int) Math.sqrt(2.0 * n), "`"::repeat, "x")),
        repeated("open comments", 400_000, "<!-- "),
        repeated("open tags", 400_000, "<a href=\""),
        repeated("open processing", 400_000, "<?"),
        repeated("entities", 400_000, "&amp;"),
        repeated("numbers of characters", 400_000, "&#1114111;"),
        repeated("backslashes", 400_000, "\\*"),
        repeated("equal headings", 30_000, "## a\n\n"),
        repeated("one long line", 1_000_000, "word "),
        repeated("one long word", 1_000_000, "a"),
        body("wide table", 100_000, n -> "|a".repeat(n / 4) + "\n" + "|-".repeat(n / 4) + "\n|x"),
        body(
            "table of a million cells",
            2_000_000,
            n ->
                "|a".repeat(10)
                    + "\n"
                    + "|-".repeat(10)
                    + "\n"
                    + ("|".repeat(10) + "\n").repeat(n / 20)),
        body(
            "footnotes",
            100_000,
            n ->
                many(n / 10, i -> "a[^" + i + "]", " ")
                    + "\n\n"
                    + many(n / 10, i -> "[^" + i + "]: b", "\n\n")),
        body("one footnote often", 100_000, n -> "a[^1] ".repeat(n / 6) + "\n\n[^1]: x"),
        body("link definitions", 400_000, n -> many(n / 20, i -> "[a" + i + "]: /u", "\n")),
        body(
            "a definition that expands",
            130_000,
            n -> "[a]: /" + "u".repeat(n / 3) + "\n\n" + "[a] ".repeat(n / 6)),
        repeated("zeros", 400_000, "\0"),
        repeated("directions", 400_000, "\u202Ea\u2066"),
        repeated("line ends", 400_000, "a\rb\r\nc\u2028d\u0085e\n"),
        repeated("references", 400_000, "[](fact:a) "),
        body("a large article", 2_200_000, n -> "word ".repeat(n / 5)),
        new PathologicalInput(
            "front matter in front matter",
            ARTICLE,
            100_000,
            n -> "---\na: " + "[".repeat(n) + "\n---\n"),
        new PathologicalInput(
            "keys of settings", SETTINGS, 400_000, n -> many(n / 10, i -> "k" + i + ": v", "\n")),
        sheet("arrays in arrays", 100_000, "["::repeat),
        sheet(
            "a million keys", 8_000_000, n -> "{" + many(n / 8, i -> "\"" + i + "\":1", ",") + "}"),
        sheet("a long name", 1_000_000, n -> "{\"" + "x".repeat(n) + "\": 1}"),
        sheet("a long text", 15_000_000, n -> "{\"title\": \"" + "x".repeat(n) + "\"}"),
        sheet("a large number", 400_000, n -> "{\"title\": 1e" + "9".repeat(n) + "}"),
        sheet("a large sheet", 17_000_000, " "::repeat),
        sheet("formulas in a chain", 30_000, n -> facts(n / 100, i -> "f" + i + " + f" + i)),
        sheet(
            "averages in a chain",
            30_000,
            n -> facts(n / 100, i -> "(f" + i + " + f" + i + ") / 2")),
        sheet(
            "squares in a chain",
            30_000,
            n -> facts(n / 100, i -> "f" + i + " * (f" + i + " / f0) + f" + i)),
        sheet(
            "squares of a range",
            30_000,
            n ->
                facts(n / 100, i -> "f" + i + " * (f" + i + " / f0)")
                    .replace("\"value\": 1,", "\"value\": {\"low\": 1, \"high\": 2},")),
        sheet("brackets in a formula", 100_000, n -> facts(1, i -> "(".repeat(n) + "f0")),
        sheet("a long formula", 100_000, n -> facts(1, i -> "f0" + " + f0".repeat(n / 5))),
        new PathologicalInput(
            "a loop without an end",
            TEMPLATE,
            60,
            n ->
                "{% macro f(n) %}{{ n > 0 ? f(n - 1) ~ f(n - 1) : '' }}{% endmacro %}{{ f("
                    + n
                    + ") }}"));
  }
}
