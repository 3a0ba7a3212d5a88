package dev.broadsheet.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One finding: which rule, where, what, and what may help.
 *
 * @param severity an error or a warning; usually the rule's own
 * @param message what is wrong here, with the value in question; no final full stop
 * @param notes other places that matter, such as where the fact is defined
 * @param suggestion what to write instead
 */
public record Diagnostic(
    Rule rule,
    Severity severity,
    Span span,
    String message,
    List<Note> notes,
    Optional<String> suggestion)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(d -> d.rule().code())
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    notes = List.copyOf(notes);
  }

  /** Another place that matters to a finding. */
  public record Note(Span span, String message) {}

  /** A finding at the rule's own severity, without notes. */
  public static Diagnostic of(Rule rule, Span span, String message) {
    return new Diagnostic(rule, rule.severity(), span, message, List.of(), Optional.empty());
  }

  public Diagnostic withNote(Span place, String text) {
    List<Note> more = new ArrayList<>(notes);
    more.add(new Note(place, text));
    return new Diagnostic(rule, severity, span, message, more, suggestion);
  }

  /** The same finding with what to write instead, such as {@code did you mean `pledge`?}. */
  public Diagnostic withSuggestion(String text) {
    return new Diagnostic(rule, severity, span, message, notes, Optional.of(text));
  }

  /** The same finding with a suggestion where there is one. */
  public Diagnostic withSuggestion(Optional<String> text) {
    return text.isPresent() ? withSuggestion(text.get()) : this;
  }

  public Diagnostic withSeverity(Severity other) {
    return new Diagnostic(rule, other, span, message, notes, suggestion);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return BY_PLACE.compare(this, other);
  }
}
