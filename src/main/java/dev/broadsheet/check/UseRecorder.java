package dev.broadsheet.check;

import dev.broadsheet.check.Use.Kind;
import dev.broadsheet.check.Use.Subject;
import dev.broadsheet.check.Use.User;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.fact.Claim;
import dev.broadsheet.fact.EvaluatedFact;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.fact.TimelineEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Records what an edition uses: what it names, and what that rests on, down to the given facts and
 * their sources.
 */
final class UseRecorder {
  private final Evidence evidence;
  private final Passage passage;
  private final User user;
  private final List<Use> uses = new ArrayList<>();

  private UseRecorder(Evidence evidence, Passage passage, User user) {
    this.evidence = evidence;
    this.passage = passage;
    this.user = user;
  }

  /** The uses in the order of the text; none for a text that belongs to no edition. */
  static List<Use> record(Passage passage, Evidence evidence) {
    Optional<User> user = passage.context().user();
    if (user.isEmpty()) {
      return List.of();
    }
    UseRecorder recorder = new UseRecorder(evidence, passage, user.get());
    passage.references().filter(r -> r.scheme().isInSheet()).forEach(recorder::add);
    return recorder.uses;
  }

  private void add(Reference reference) {
    ReferenceResolver.find(reference, passage, evidence)
        .ifPresent(
            sheet -> {
              Subject direct =
                  new Subject(kind(reference.scheme()), sheet.sheet().id(), reference.id());
              uses.add(
                  new Use(direct, user, reference.span(), reference.words(), Optional.empty()));
              for (Subject indirect : restsOn(direct, sheet)) {
                uses.add(new Use(indirect, user, reference.span(), "", Optional.of(direct)));
              }
            });
  }

  private static Kind kind(Scheme scheme) {
    return Kind.valueOf(scheme.name());
  }

  private static Set<Subject> restsOn(Subject subject, EvaluatedSheet sheet) {
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
    return subjects;
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
