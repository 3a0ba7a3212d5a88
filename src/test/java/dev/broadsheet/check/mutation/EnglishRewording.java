package dev.broadsheet.check.mutation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** English figures in other words that say the same. */
final class EnglishRewording implements Mutator {
  private record Rule(Pattern pattern, List<String> replacements) {
    static Rule of(String pattern, String... replacements) {
      return new Rule(Pattern.compile(pattern), List.of(replacements));
    }

    Stream<String> apply(String words) {
      return pattern.matcher(words).find()
          ? replacements.stream().map(r -> pattern.matcher(words).replaceFirst(r))
          : Stream.of();
    }
  }

  private static final String N = "([0-9][0-9,.]*)";

  private static final List<Rule> RULES =
      List.of(
          Rule.of("^\\$" + N + " billion to \\$" + N + " billion$",
              "\\$$1–$2 billion", "\\$$1-$2 billion", "\\$$1–$2bn", "\\$$1bn–\\$$2bn",
              "US\\$$1–$2 billion", "\\$$1bn to \\$$2bn", "\\$$1 to \\$$2 billion",
              "between \\$$1 billion and \\$$2 billion", "between $1 and $2 billion dollars",
              "$1 to $2 billion dollars",
              "\\$$1 billion–\\$$2 billion", "US\\$$1 billion to US\\$$2 billion"),
          Rule.of("^" + N + "% to " + N + "%$",
              "$1–$2%", "$1-$2%", "$1%–$2%", "$1% - $2%", "between $1% and $2%",
              "$1 to $2 per cent", "$1 to $2 percent", "between $1 and $2 per cent"),
          Rule.of("^" + N + " to " + N + " (times|gigawatts)$",
              "$1–$2 $3", "$1-$2 $3", "between $1 and $2 $3"),
          Rule.of("^4 million to 5 million GPUs$",
              "4–5 million GPUs", "4-5 million GPUs", "between 4 million and 5 million GPUs",
              "four to five million GPUs", "4m to 5m GPUs"),
          Rule.of("\\$" + N + " billion(?! to)(?! a month)",
              "US\\$$1 billion", "\\$$1bn", "US\\$$1bn", "$1 billion dollars",
              "$1 billion US dollars", "\\$$1B", "USD $1 billion"),
          Rule.of("\\$" + N + " trillion",
              "US\\$$1 trillion", "\\$$1tn", "$1 trillion dollars", "US\\$$1tn", "\\$$1trn"),
          Rule.of("\\$" + N + " million", "US\\$$1 million", "\\$$1m", "US\\$$1m"),
          Rule.of(" a month$", " per month", " each month", " every month", "/month"),
          Rule.of("(?<! to )\\b" + N + "%$", "$1 per cent", "$1 percent", "$1 %"),
          Rule.of(N + " gigawatts?$", "$1 GW", "$1GW", "$1 gigawatts of power"),
          Rule.of("^over ", "more than ", "above ", "in excess of ", "upwards of "),
          Rule.of("^up to ", "as much as ", "at most ", "no more than ", "not more than ", "a maximum of "),
          Rule.of("^at least ", "no less than ", "not less than ", "a minimum of "),
          Rule.of("^(?:about|About) ", "roughly ", "around ", "some ", "approximately ", "an estimated "),
          Rule.of("^(?:almost|nearly) ", "almost ", "nearly ", "close to ", "just under "),
          Rule.of("^less than ", "under ", "below "),
          Rule.of("^about " + N + " million$", "about $1m"),
          Rule.of("^([0-9.]+) times$", "$1 times over", "$1x", "$1-fold", "$1×"));

  private static final Map<String, List<String>> WHOLE =
      Map.ofEntries(
          Map.entry("twice", List.of("two times", "double", "2 times", "2x")),
          Map.entry("3 times", List.of("three times", "threefold", "triple")),
          Map.entry("9 times", List.of("nine times", "ninefold")),
          Map.entry("3.5 times", List.of("three and a half times")),
          Map.entry("over 10 times", List.of("more than tenfold", "over ten times")),
          Map.entry("two years", List.of("2 years", "24 months", "twenty-four months")),
          Map.entry("42 months", List.of("forty-two months", "3.5 years", "three and a half years")),
          Map.entry("70%", List.of("seven-tenths", "seven in ten", "seventy per cent")),
          Map.entry("90%", List.of("nine-tenths", "nine out of ten", "nine in ten", "ninety percent")),
          Map.entry("5%", List.of("one in twenty", "a twentieth", "five per cent")),
          Map.entry("$1.4 trillion", List.of("$1,400 billion", "$1,400bn")),
          Map.entry("$10 billion", List.of("ten billion dollars", "$10,000 million")),
          Map.entry("over 5,000", List.of("more than 5000", "over five thousand")),
          Map.entry("over 1 million", List.of("more than a million", "over one million")),
          Map.entry("1 gigawatt", List.of("one gigawatt", "1,000 megawatts", "1,000 MW", "a gigawatt")),
          Map.entry("3 gigawatts", List.of("three gigawatts")),
          Map.entry("30 gigawatts", List.of("thirty gigawatts")),
          Map.entry("at least 10 gigawatts", List.of("10 gigawatts or more", "at least ten gigawatts", "10 or more gigawatts")),
          Map.entry("less than two years", List.of("less than 24 months", "under 2 years")),
          Map.entry("2 to 3 times", List.of("two to three times", "between two and three times")),
          Map.entry("2 to 3 gigawatts", List.of("two to three gigawatts", "2–3 GW")),
          Map.entry("up to $100 billion", List.of("up to a hundred billion dollars", "$100 billion at most", "no more than US$100bn", "a maximum of $100bn")),
          Map.entry("over 60%", List.of("more than 60%", "over three-fifths", "more than three-fifths")));

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return newsroom.references().stream()
        .filter(r -> r.isFact() && r.tongue() == Tongue.ENGLISH && !r.words().isEmpty())
        .flatMap(
            r -> others(r.words()).map(w -> Mutation.of(MutationKind.REWORDED, r, r.withWords(w))));
  }

  private static Stream<String> others(String words) {
    return Stream.concat(
            RULES.stream().flatMap(rule -> rule.apply(words)),
            WHOLE.getOrDefault(words, List.of()).stream())
        .filter(other -> !other.equals(words))
        .distinct();
  }
}
