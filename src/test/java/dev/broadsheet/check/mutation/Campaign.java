package dev.broadsheet.check.mutation;

import dev.broadsheet.check.Checker;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Draws changes and tries them on a copy of the site, in which one file differs at a time. */
final class Campaign {
  private static final long SEED = 20260131;
  private static final LocalDate NOW = LocalDate.of(2026, 4, 1);
  private static final List<Mutator> MUTATORS =
      List.of(
          new NumberMutator(),
          new UnitMutator(),
          new HedgeMutator(),
          new RangeMutator(),
          new TargetMutator(),
          new BindingMutator(),
          new SheetMutator(),
          new ClaimMutator(),
          Rewording.of(Tongue.ENGLISH),
          Rewording.of(Tongue.CHINESE),
          new Insertion(),
          new OutsideMutator());

  private final Path site;
  private final Newsroom newsroom;

  /** A campaign on {@code site}, a copy that may be changed. */
  Campaign(Path site) throws IOException {
    this.site = site;
    this.newsroom = Newsroom.of(site);
  }

  /** The changes of every kind in every language, so many of each, seeded. */
  List<Mutation> draw(ToIntFunction<MutationKind> quota) {
    Map<MutationKind, Map<Tongue, List<Mutation>>> all = new EnumMap<>(MutationKind.class);
    MUTATORS.stream()
        .flatMap(m -> m.mutations(newsroom))
        .forEach(
            m ->
                all.computeIfAbsent(m.kind(), k -> new EnumMap<>(Tongue.class))
                    .computeIfAbsent(m.tongue(), t -> new ArrayList<>())
                    .add(m));
    return all.entrySet().stream()
        .flatMap(
            kind ->
                kind.getValue().values().stream()
                    .flatMap(mutations -> some(mutations, quota.applyAsInt(kind.getKey()))))
        .toList();
  }

  private static Stream<Mutation> some(List<Mutation> mutations, int quota) {
    Collections.shuffle(mutations, new Random(SEED));
    return mutations.stream().limit(quota);
  }

  List<Outcome> run(List<Mutation> mutations) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Mutation mutation : mutations) {
      Path file = site.resolve(mutation.file().path());
      String original = Files.readString(file);
      Files.writeString(file, mutation.changed().text());
      outcomes.add(new Outcome(mutation, errors()));
      Files.writeString(file, original);
    }
    return outcomes;
  }

  /** The errors of the site as it lies there. */
  List<Diagnostic> errors() throws IOException {
    Diagnostics problems = new Diagnostics();
    SiteLoader.load(SourceTree.open(site), problems)
        .ifPresent(loaded -> Checker.check(loaded, NOW, problems));
    return problems.sorted().stream().filter(Diagnostic::isError).toList();
  }
}
