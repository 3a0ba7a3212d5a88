package dev.broadsheet.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the findings of a stage. Safe to share between threads; what it returns is sorted by
 * place and free of repetitions, so the order in which findings were made never shows.
 */
public final class Diagnostics {
  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private int errors;

  public synchronized void add(Diagnostic diagnostic) {
    if (found.add(diagnostic) && diagnostic.isError()) {
      errors++;
    }
  }

  public void add(Rule rule, Span span, String message) {
    add(Diagnostic.of(rule, span, message));
  }

  public void addAll(Collection<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  public synchronized boolean hasErrors() {
    return errors > 0;
  }

  public synchronized int errorCount() {
    return errors;
  }

  public synchronized List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort(null);
    return List.copyOf(all);
  }
}
