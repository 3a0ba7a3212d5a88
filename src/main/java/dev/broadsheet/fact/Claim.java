package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A statement that can be true or false, with the formula that decides it.
 *
 * @param by the id of the source that makes it
 * @param verdict what the editor wrote down; the computed verdict must equal it
 * @param span the id in the sheet
 * @param verdictSpan the written verdict in the sheet
 */
public record Claim(
    String id,
    LocatedText statement,
    Optional<String> by,
    Formula check,
    Verdict verdict,
    Optional<LocatedText> explanation,
    List<String> sources,
    Span span,
    Span verdictSpan) {
  public Claim {
    sources = List.copyOf(sources);
  }
}
