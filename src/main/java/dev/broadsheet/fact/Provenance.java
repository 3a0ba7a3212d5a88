package dev.broadsheet.fact;

import dev.broadsheet.quantity.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who says a figure, as of when, and how sure it is.
 *
 * @param asOf when the figure was so
 * @param period what the figure covers, or when it is due
 * @param sources ids of sources in the same sheet; at least one for a given fact
 * @param goodUntil the last day on which the figure may be shown without a warning
 */
public record Provenance(
    Period asOf,
    Optional<Period> period,
    Status status,
    List<String> sources,
    Optional<LocalDate> goodUntil) {
  public Provenance {
    sources = List.copyOf(sources);
  }

  /** Where the figure belongs on a time axis: its period, else its as-of date. */
  public Period time() {
    return period.orElse(asOf);
  }
}
