package dev.broadsheet.check;

import dev.broadsheet.content.Scheme;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place that uses something of a fact sheet.
 *
 * @param subject what is used
 * @param by who uses it
 * @param span where it is named
 * @param words what the reader reads there; blank where the site writes it
 * @param through the chart, timeline, table, claim or derived fact that the use goes through; empty
 *     where the text names it itself
 */
public record Use(Subject subject, User by, Span span, String words, Optional<Subject> through) {

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
  public record Subject(Kind kind, String sheet, String id) {
    // Spelt out, as is hashCode: subjects are keys of every index, and the quick compiler takes its
    // time over what a record has by itself.
    @Override
    public boolean equals(Object other) {
      return other instanceof Subject subject
          && subject.kind == kind
          && subject.id.equals(id)
          && subject.sheet.equals(sheet);
    }

    @Override
    public int hashCode() {
      return (sheet.hashCode() * 31 + id.hashCode()) * 31 + kind.ordinal();
    }
  }

  /**
   * An edition of an article or of a static page.
   *
   * @param kind {@link Scheme#ARTICLE} or {@link Scheme#PAGE}
   */
  public record User(Scheme kind, Slug slug, Language language) {
    // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by
    // itself.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof User user
          && user.kind == kind
          && user.slug.equals(slug)
          && user.language.equals(language);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * slug.hashCode() + kind.ordinal()) + language.hashCode();
    }
  }

  public Kind kind() {
    return subject.kind();
  }

  public String sheet() {
    return subject.sheet();
  }

  public String id() {
    return subject.id();
  }

  public Language language() {
    return by.language();
  }
}
