package dev.broadsheet.check.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Figures without their references, and references that only one language has. */
final class BindingMutator implements Mutator {
  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return Stream.concat(unbound(newsroom), drift(newsroom));
  }

  private static Stream<Mutation> unbound(Newsroom newsroom) {
    return newsroom.figures().map(r -> Mutation.of(unbound(r.words()), r, r.words()));
  }

  /** Digits without a unit are a plain number to a reader too. */
  private static MutationKind unbound(String words) {
    return words.matches("[^0-9$]*[0-9][0-9.,]*( million|万|亿)?")
        ? MutationKind.PLAIN_NUMBER
        : MutationKind.UNBOUND;
  }

  /** Cited once here, so that nothing of it is left when it goes; reported where it remains. */
  private static Stream<Mutation> drift(Newsroom newsroom) {
    return newsroom.references().stream()
        .filter(r -> !r.scheme().equals("source"))
        .filter(r -> count(newsroom, r, r.file()) == 1)
        .flatMap(r -> others(newsroom, r).limit(1).map(first -> dropped(r, first)));
  }

  private static boolean isSame(WrittenReference a, WrittenReference b) {
    return a.scheme().equals(b.scheme()) && a.id().equals(b.id());
  }

  private static long count(Newsroom newsroom, WrittenReference reference, Manuscript file) {
    String lead = "lead: " + reference.scheme() + ":" + reference.id();
    long led =
        newsroom.editions().stream()
            .filter(e -> e.folder().equals(file.folder()) && e.text().contains("\n" + lead))
            .count();
    return led
        + newsroom.references().stream()
            .filter(r -> r.file().equals(file) && isSame(r, reference))
            .count();
  }

  private static Stream<WrittenReference> others(Newsroom newsroom, WrittenReference reference) {
    return newsroom.references().stream()
        .filter(r -> isSame(r, reference) && !r.file().equals(reference.file()))
        .filter(r -> r.file().folder().equals(reference.file().folder()));
  }

  private static Mutation dropped(WrittenReference reference, WrittenReference remaining) {
    String words = reference.tongue() == Tongue.CHINESE ? "这一点" : "what it says";
    return Mutation.of(
        MutationKind.DRIFT,
        reference.file(),
        reference.edit(reference.isImage() ? "" : words),
        List.of(remaining.mark()));
  }
}
