package dev.broadsheet.chart.spec;

import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.Style;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with references, such as {@code [](fact:pledge)}, as a picture shows it: the words of the
 * link, or the fact's own text where the link has none.
 */
final class PlainText {
  private static final Pattern REFERENCE =
      Pattern.compile("\\[([^\\]]*)\\]\\(([a-z]+):([^)?\\s]*)[^)]*\\)");

  private final EvaluatedSheet sheet;
  private final QuantityFormat format;

  PlainText(EvaluatedSheet sheet, QuantityFormat format) {
    this.sheet = sheet;
    this.format = format;
  }

  String of(String text) {
    Matcher matcher = REFERENCE.matcher(text);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String words = matcher.group(1);
      boolean bare = words.isBlank() && matcher.group(2).equals("fact");
      String shown = bare ? factText(matcher.group(3)) : words;
      matcher.appendReplacement(out, Matcher.quoteReplacement(shown));
    }
    return matcher.appendTail(out).toString().replace("**", "").replace("*", "").strip();
  }

  private String factText(String id) {
    return sheet
        .fact(id)
        .flatMap(fact -> fact.value())
        .map(quantity -> format.format(quantity, Style.SHORT))
        .orElse("");
  }
}
