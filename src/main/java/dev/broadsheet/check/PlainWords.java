package dev.broadsheet.check;

import dev.broadsheet.content.Document;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.InlineText;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.ReferenceRenderer;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactValue;
import dev.broadsheet.fact.LocatedText;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.quantity.Units;
import dev.broadsheet.text.Language;
import java.util.Optional;
import java.util.function.Function;

/** References as words alone: for titles, descriptions, cards and whatever machines read. */
public final class PlainWords implements ReferenceRenderer {
  private final Language language;
  private final Optional<String> own;
  private final Function<String, Optional<EvaluatedSheet>> sheets;

  /**
   * The words of one language.
   *
   * @param own the sheet of references that name none
   * @param sheets every sheet by its id
   */
  public PlainWords(
      Language language, Optional<String> own, Function<String, Optional<EvaluatedSheet>> sheets) {
    this.language = language;
    this.own = own;
    this.sheets = sheets;
  }

  /** A text without markup. */
  public String of(InlineText text) {
    return text.document().plainText(this).strip();
  }

  /** A text of a sheet without markup. */
  public String of(LocatedText text) {
    return Document.inline(text.in(language), new Diagnostics()).plainText(this).strip();
  }

  @Override
  public HtmlFragment render(Reference reference, HtmlFragment words) {
    HtmlFragment text = words.isEmpty() ? HtmlFragment.escape(text(reference, "")) : words;
    return reference.scheme() == Scheme.FACT ? amount(text) : text;
  }

  /** A figure, marked so that the style sheet can keep a number and its unit on one line. */
  private static HtmlFragment amount(HtmlFragment text) {
    return new HtmlFragment("<span class=\"amount\">" + text + "</span>");
  }

  @Override
  public String text(Reference reference, String words) {
    if (!words.isBlank()) {
      return words;
    }
    return switch (reference.scheme()) {
      case FACT -> sheet(reference).map(s -> fact(reference, s)).orElse("");
      case CLAIM ->
          sheet(reference)
              .flatMap(s -> s.claim(reference.id()))
              .map(c -> of(c.claim().statement()))
              .orElse("");
      case CHART, TIMELINE, TABLE, SOURCE, ARTICLE, PAGE -> "";
    };
  }

  private Optional<EvaluatedSheet> sheet(Reference reference) {
    return reference.sheet().or(() -> own).flatMap(sheets);
  }

  private String fact(Reference reference, EvaluatedSheet from) {
    Style style = reference.parameter("style").flatMap(Style::find).orElse(Style.PROSE);
    return from.fact(reference.id())
        .map(fact -> value(fact, from.sheet().units(), style, language))
        .orElse("");
  }

  /** The value of a fact in a style, or the words that stand for it. */
  public static String value(EvaluatedFact fact, Units units, Style style, Language language) {
    if (fact.fact().value() instanceof FactValue.Undisclosed undisclosed) {
      return undisclosed.words().in(language);
    }
    return fact.value().map(v -> QuantityFormat.of(language, units).format(v, style)).orElse("");
  }
}
