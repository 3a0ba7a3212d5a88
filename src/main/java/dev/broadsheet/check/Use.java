package dev.broadsheet.check;

import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.Optional;

/**
 * One place that uses something of a fact sheet.
 *
 * @param subject what is used
 * @param by the article that uses it
 * @param span where it is named
 * @param words what the reader reads there; blank where the site writes it
 * @param through the chart, timeline, table, claim or fact of a sheet that the use goes through;
 *     empty where the article names it itself
 */
public record Use(
    Subject subject,
    Slug by,
    Language language,
    Span span,
    String words,
    Optional<Subject> through) {

  /** What can be used. */
  public enum Kind {
    FACT,
    CHART,
    TIMELINE,
    TABLE,
    CLAIM,
    SOURCE
  }

  /** Something of a fact sheet, by its name. */
  public record Subject(Kind kind, String sheet, String id) {}
}
