package dev.broadsheet.check;

import dev.broadsheet.check.Use.Kind;
import dev.broadsheet.check.Use.Subject;
import dev.broadsheet.fact.Claim;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.fact.TimelineEvent;
import dev.broadsheet.source.Shelf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What each thing of a sheet rests on, down to the given facts and their sources. Worked out once
 * for each; looked up by many threads.
 */
final class Dependencies {
  /** How many names are kept in all. */
  private static final int WEIGHT = 200_000;

  private final Shelf<Subject, List<Subject>> known =
      new Shelf<>(WEIGHT, subjects -> 1 + subjects.size());

  /** Facts first, then sources; without the subject itself. */
  List<Subject> of(Subject subject, EvaluatedSheet sheet) {
    return known.get(subject, s -> restsOn(s, sheet));
  }

  private static List<Subject> restsOn(Subject subject, EvaluatedSheet sheet) {
    Set<String> facts = new LinkedHashSet<>();
    Set<String> sources = new LinkedHashSet<>();
    namedBy(subject, sheet, facts, sources);
    Set<String> all = new LinkedHashSet<>();
    facts.forEach(id -> addWithInputs(id, sheet, all));
    all.forEach(id -> sheet.fact(id).ifPresent(f -> sources.addAll(sourcesOf(f))));
    Set<Subject> subjects = new LinkedHashSet<>();
    String id = sheet.sheet().id();
    all.forEach(fact -> subjects.add(new Subject(Kind.FACT, id, fact)));
    sources.forEach(source -> subjects.add(new Subject(Kind.SOURCE, id, source)));
    subjects.remove(subject);
    return List.copyOf(subjects);
  }

  private static List<String> sourcesOf(EvaluatedFact fact) {
    return fact.fact().provenance().sources();
  }

  /** The facts and sources that a subject names itself. */
  private static void namedBy(
      Subject subject, EvaluatedSheet evaluated, Set<String> facts, Set<String> sources) {
    FactSheet sheet = evaluated.sheet();
    switch (subject.kind()) {
      case FACT -> facts.add(subject.id());
      case CHART -> facts.addAll(ChartFacts.of(sheet.charts().get(subject.id()), sheet));
      case TIMELINE -> {
        for (TimelineEvent event : sheet.timelines().get(subject.id()).events()) {
          facts.addAll(event.facts());
          sources.addAll(event.sources());
        }
      }
      case TABLE ->
          sheet
              .tables()
              .get(subject.id())
              .rows()
              .forEach(row -> row.cells().forEach(cell -> cell.ifPresent(facts::add)));
      case CLAIM -> {
        Claim claim = sheet.claims().get(subject.id());
        facts.addAll(claim.check().names());
        sources.addAll(claim.sources());
        claim.by().ifPresent(sources::add);
      }
      case SOURCE -> {
        // A source rests on nothing else.
      }
    }
  }

  private static void addWithInputs(String id, EvaluatedSheet sheet, Set<String> all) {
    if (all.add(id)) {
      sheet.fact(id).ifPresent(f -> f.inputs().forEach(i -> addWithInputs(i, sheet, all)));
    }
  }
}
