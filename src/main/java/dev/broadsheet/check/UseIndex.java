package dev.broadsheet.check;

import dev.broadsheet.check.Use.Kind;
import dev.broadsheet.check.Use.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who uses what: recorded once, in the order of articles, languages and text. The register's "used
 * by", the impact of a change and the incremental build all read it.
 */
public final class UseIndex {
  private final List<Use> uses;
  private final Map<Subject, List<Use>> bySubject;

  private UseIndex(List<Use> uses, Map<Subject, List<Use>> bySubject) {
    this.uses = uses;
    this.bySubject = bySubject;
  }

  /** Indexes uses in the order given. */
  public static UseIndex of(List<Use> uses) {
    Map<Subject, List<Use>> bySubject = new HashMap<>();
    for (Use use : uses) {
      bySubject.computeIfAbsent(use.subject(), s -> new ArrayList<>()).add(use);
    }
    bySubject.replaceAll((subject, list) -> List.copyOf(list));
    return new UseIndex(List.copyOf(uses), Map.copyOf(bySubject));
  }

  public List<Use> all() {
    return uses;
  }

  /** Every use of a fact, named or through a chart, table, timeline, claim or formula. */
  public List<Use> usesOf(String sheet, String factId) {
    return usesOf(new Subject(Kind.FACT, sheet, factId));
  }

  public List<Use> usesOf(Subject subject) {
    return bySubject.getOrDefault(subject, List.of());
  }
}
