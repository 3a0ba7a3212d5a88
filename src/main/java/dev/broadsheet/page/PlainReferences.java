package dev.broadsheet.page;

import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.ReferenceRenderer;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.quantity.Style;
import java.util.Optional;

/** References as words alone: for titles, descriptions, cards and whatever machines read. */
final class PlainReferences implements ReferenceRenderer {
  private final Desk desk;
  private final Optional<String> sheet;

  PlainReferences(Desk desk, Optional<String> sheet) {
    this.desk = desk;
    this.sheet = sheet;
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
              .map(c -> desk.plainText(c.claim().statement(), sheet))
              .orElse("");
      case CHART, TIMELINE, TABLE, SOURCE, ARTICLE, PAGE -> "";
    };
  }

  private Optional<EvaluatedSheet> sheet(Reference reference) {
    return reference.sheet().or(() -> sheet).flatMap(desk.press()::sheet);
  }

  private String fact(Reference reference, EvaluatedSheet from) {
    Style style = reference.parameter("style").flatMap(Style::find).orElse(Style.PROSE);
    return from.fact(reference.id())
        .map(fact -> desk.value(fact, from.sheet().units(), style))
        .orElse("");
  }
}
