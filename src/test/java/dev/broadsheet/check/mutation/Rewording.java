package dev.broadsheet.check.mutation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Figures in other words that say the same, from a table for each language. */
final class Rewording implements Mutator {
  private final Tongue tongue;
  private final List<Rule> rules;

  private Rewording(Tongue tongue) {
    this.tongue = tongue;
    this.rules = Rows.of("rewordings." + tongue.tag() + ".tsv").stream().map(Rule::of).toList();
  }

  static Rewording of(Tongue tongue) {
    return new Rewording(tongue);
  }

  private record Rule(Pattern pattern, List<String> replacements) {
    private static final Pattern GROUP = Pattern.compile("\\{([0-9])}");

    static Rule of(List<String> row) {
      String key = row.get(0);
      String regex = key.startsWith("=") ? "^" + Pattern.quote(key.substring(1)) + "$" : key;
      List<String> replacements = row.subList(1, row.size()).stream().map(Rule::template).toList();
      return new Rule(Pattern.compile(regex), replacements);
    }

    private static String template(String replacement) {
      return GROUP.matcher(Matcher.quoteReplacement(replacement)).replaceAll("\\$$1");
    }

    Stream<String> apply(String words) {
      Matcher matcher = pattern.matcher(words);
      return matcher.find() ? replacements.stream().map(matcher::replaceFirst) : Stream.of();
    }
  }

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return newsroom.references().stream()
        .filter(r -> r.isFact() && r.tongue() == tongue && !r.words().isEmpty())
        .flatMap(
            r -> others(r.words()).map(w -> Mutation.of(MutationKind.REWORDED, r, r.withWords(w))));
  }

  private Stream<String> others(String words) {
    return rules.stream()
        .flatMap(rule -> rule.apply(words))
        .filter(other -> !other.equals(words))
        .distinct();
  }
}
