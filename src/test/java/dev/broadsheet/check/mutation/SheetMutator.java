package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.Mutation.Edit;
import dev.broadsheet.check.mutation.Mutation.Mark;
import dev.broadsheet.check.mutation.Newsroom.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Facts changed, renamed and deleted in the sheet while the articles stay as they are. */
final class SheetMutator implements Mutator {
  private static final Pattern VALUE = Pattern.compile("\"(value|low|high)\": ([0-9][0-9.e]*)");
  private static final Pattern QUALIFIER = Pattern.compile("\"qualifier\": \"([a-z-]+)\"");

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return newsroom.sheet().facts().values().stream()
        .flatMap(fact -> new Changes(newsroom, fact).all());
  }

  /** The changes to one fact. */
  private static final class Changes {
    private final Newsroom newsroom;
    private final Manuscript file;
    private final RawFact fact;
    private final List<Mutation> out = new ArrayList<>();

    private Changes(Newsroom newsroom, RawFact fact) {
      this.newsroom = newsroom;
      this.file = newsroom.sheet().file();
      this.fact = fact;
    }

    private Stream<Mutation> all() {
      fact.ends().ifPresent(this::values);
      hedges();
      orphan(MutationKind.FACT_RENAMED, new Edit(fact.start() + 1, fact.start() + 1, "former-"));
      boolean isLast = file.text().charAt(fact.end()) != ',';
      if (!isLast) {
        orphan(MutationKind.FACT_DELETED, new Edit(fact.start(), fact.end() + 1, ""));
      }
      return out.stream();
    }

    private Matcher matcher(Pattern pattern) {
      return pattern.matcher(file.text()).region(fact.start(), fact.end());
    }

    /** One digit of a number; the words that it denies must then be reported, all of them. */
    private void values(RawFact.Ends ends) {
      for (Matcher m = matcher(VALUE); m.find(); ) {
        String number = m.group(2);
        for (int p = 0; p < number.length() && Character.isDigit(number.charAt(p)); p++) {
          for (char d = '1'; d <= '9'; d++) {
            if (d != number.charAt(p)) {
              String other = number.substring(0, p) + d + number.substring(p + 1);
              value(ends.with(m.group(1), new BigDecimal(other)), m.toMatchResult(), other);
            }
          }
        }
      }
    }

    private void value(RawFact.Ends ends, MatchResult at, String number) {
      if (ends.isOrdered() && ends.isRange() == fact.ends().orElseThrow().isRange()) {
        RawFact now = fact.with(ends);
        Edit edit = new Edit(at.start(2), at.end(2), number);
        denied(MutationKind.SHEET_VALUE, edit, f -> Truth.of(now, f.phrase()).isEmpty());
      }
    }

    private void denied(MutationKind kind, Edit edit, Predicate<Figure> isDenied) {
      List<Mark> marks =
          newsroom.knownFigures().stream()
              .filter(f -> f.fact().equals(fact) && isDenied.test(f))
              .map(f -> f.reference().mark())
              .toList();
      if (!marks.isEmpty()) {
        out.add(Mutation.of(kind, file, edit, marks));
      }
    }

    /** From a floor to a ceiling and the other way round. */
    private void hedges() {
      Matcher m = matcher(QUALIFIER);
      if (!m.find() || fact.hedge().isLoose()) {
        return;
      }
      boolean ceiling = fact.hedge() == Hedge.UP_TO || fact.hedge() == Hedge.UNDER;
      List<Hedge> others =
          ceiling ? List.of(Hedge.OVER, Hedge.AT_LEAST) : List.of(Hedge.UP_TO, Hedge.UNDER);
      for (Hedge other : others) {
        Edit edit = new Edit(m.start(1), m.end(1), other.key());
        denied(MutationKind.SHEET_HEDGE, edit, f -> f.phrase().hedge() != Hedge.EXACT);
      }
    }

    /** Every reference to the fact, with or without words, then leads nowhere. */
    private void orphan(MutationKind kind, Edit edit) {
      List<Mark> marks =
          newsroom.references().stream()
              .filter(r -> r.isFact() && r.id().equals(fact.id()))
              .map(WrittenReference::mark)
              .toList();
      if (!marks.isEmpty()) {
        out.add(Mutation.of(kind, file, edit, marks));
      }
    }
  }
}
