package dev.broadsheet.check.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Another scale, another unit, another currency. Nothing of these is a rewording of the figure. */
final class UnitMutator implements Mutator {
  private record Swap(MutationKind kind, String tag, String from, String to) {
    static Swap of(List<String> row) {
      return new Swap(MutationKind.valueOf(row.get(0)), row.get(1), row.get(2), row.get(3));
    }

    boolean fits(Phrase phrase, MutationKind wanted) {
      return kind == wanted && tag.equals(phrase.tongue().tag()) && isIn(phrase.words());
    }

    /** 万亿 is one word: neither half of it is a scale of its own. */
    private boolean isIn(String words) {
      boolean half = from.equals("亿") || from.equals("万");
      return words.contains(from) && !(half && words.contains("万亿"));
    }
  }

  private final List<Swap> swaps = Rows.of("swaps.tsv").stream().map(Swap::of).toList();

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return Stream.of(MutationKind.SCALE, MutationKind.UNIT)
        .flatMap(kind -> newsroom.each(kind, f -> changed(f.phrase(), kind)));
  }

  private Stream<String> changed(Phrase phrase, MutationKind kind) {
    return swaps.stream()
        .filter(swap -> swap.fits(phrase, kind))
        .map(swap -> phrase.words().replace(swap.from(), swap.to()));
  }
}
