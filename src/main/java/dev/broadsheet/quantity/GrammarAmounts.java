package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;

/** Reads one number with its currency, scale word, unit and "a month", by one grammar. */
final class GrammarAmounts {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal FRACTION_STEP = new BigDecimal("0.01");
  private static final UnitWord FRACTION =
      new UnitWord(Unit.NUMBER, Figure.FRACTION, BigDecimal.ONE);
  private static final int MOST_ADJECTIVES = 3;

  private final Grammar grammar;
  private final GrammarVocabulary vocabulary;
  private final GrammarNumbers numbers;
  private final Lexicon<BigDecimal> parts = new Lexicon<>();
  private final Lexicon<BigDecimal> halves = new Lexicon<>();
  private final Lexicon<BigDecimal> multiples = new Lexicon<>();
  private final Set<String> noAdjectives;
  private final boolean chained;
  private final UnitWord times;

  GrammarAmounts(Grammar grammar, GrammarVocabulary vocabulary, Units units) {
    this.grammar = grammar;
    this.vocabulary = vocabulary;
    this.numbers = new GrammarNumbers(grammar);
    this.times = UnitWord.of(units.get("x"));
    fill(parts, "parts");
    fill(halves, "fractions");
    fill(multiples, "multiples");
    this.noAdjectives = Set.copyOf(grammar.list("no-adjective"));
    this.chained = grammar.text("scales.chained").equals("yes");
  }

  private void fill(Lexicon<BigDecimal> lexicon, String key) {
    for (String entry : grammar.list(key)) {
      int colon = entry.indexOf(':');
      BigDecimal value = new BigDecimal(entry.substring(0, colon));
      for (String word : entry.substring(colon + 1).split(",")) {
        lexicon.put(word, value);
      }
    }
  }

  GrammarNumbers numbers() {
    return numbers;
  }

  /** The amount that begins at the place, where nothing before {@code floor} belongs to it. */
  Optional<Amount> at(GrammarText text, int at, int floor) {
    return text.isDigit(at) ? digits(text, at, floor) : words(text, at);
  }

  private Optional<Amount> digits(GrammarText text, int at, int floor) {
    Optional<Lexicon.Found<UnitWord>> currency =
        vocabulary.currencyBefore(text, at).filter(c -> c.start() >= floor);
    if (currency.isEmpty() && at > floor && GrammarNumbers.continuesName(text, at)) {
      return Optional.empty();
    }
    int end = numbers.end(text, at);
    Optional<Amount> share = denominatorFirst(text, at, end);
    if (share.isPresent()) {
      return share;
    }
    Optional<WrittenNumber> number = numbers.parse(text, at, end);
    boolean scaled = scaleAfter(text, end).isPresent();
    if (number.isEmpty() && currency.isEmpty() && !scaled) {
      return Optional.empty();
    }
    Amount plain =
        Amount.of(at, end, number.orElse(WrittenNumber.of(0)), Amount.Form.PLAIN)
            .withProblem(number.isEmpty(), () -> numbers.problem(text, at, end));
    Amount prefixed =
        currency
            .map(c -> plain.with(c.value(), end).with(plain.form().withPrefix()).from(c.start()))
            .orElse(plain);
    Amount signed = prefixed.first() > floor ? signed(text, prefixed) : prefixed;
    return Optional.of(withUnit(text, scaled(text, signed)));
  }

  /** Three parts of one: 3\u5206\u306E1, where a language counts so. */
  private Optional<Amount> denominatorFirst(GrammarText text, int at, int end) {
    String joint = grammar.text("fraction.joint");
    if (joint.isEmpty() || !text.text().startsWith(joint, end)) {
      return Optional.empty();
    }
    int start = end + joint.length();
    int close = numbers.end(text, start);
    Optional<WrittenNumber> below = numbers.parse(text, at, end);
    Optional<WrittenNumber> above =
        close > start ? numbers.parse(text, start, close) : Optional.empty();
    boolean less =
        below.isPresent()
            && above.isPresent()
            && above.get().value().compareTo(below.get().value()) < 0;
    return less
        ? Optional.of(
            fraction(
                at, close, above.get().value().divide(below.get().value(), MathContext.DECIMAL128)))
        : Optional.empty();
  }

  private static Amount fraction(int first, int next, BigDecimal value) {
    WrittenNumber number = new WrittenNumber(value, FRACTION_STEP);
    return Amount.of(first, next, number, Amount.Form.WORDS).with(FRACTION, next);
  }

  private static Amount signed(GrammarText text, Amount amount) {
    int before = amount.first() - 1;
    boolean minus = text.at(before) == '\u2212';
    boolean hyphen =
        text.at(before) == '-' && !text.isAlphabetic(before - 1) && !text.isDigit(before - 1);
    return minus || hyphen ? amount.negated().from(before) : amount;
  }

  private Optional<Lexicon.Found<GrammarVocabulary.Scale>> scaleAfter(GrammarText text, int at) {
    boolean hyphen = text.at(at) == '-' && text.isAlphabetic(at + 1);
    int place = hyphen ? at + 1 : text.skipSpace(at);
    return vocabulary.scaleAt(text, place);
  }

  private Amount scaled(GrammarText text, Amount amount) {
    Optional<Lexicon.Found<GrammarVocabulary.Scale>> found = scaleAfter(text, amount.next());
    if (found.isEmpty()) {
      return amount;
    }
    GrammarVocabulary.Scale scale = found.get().value();
    Amount scaled = amount.scaled(scale.factor(), scale.compact(), found.get().end());
    return chained ? chained(text, scaled, scale.factor()) : doubled(text, scaled);
  }

  private Amount doubled(GrammarText text, Amount amount) {
    Optional<Lexicon.Found<GrammarVocabulary.Scale>> again = scaleAfter(text, amount.next());
    return again
        .map(
            scale ->
                amount
                    .to(scale.end())
                    .withProblem(
                        "\"" + text.part(amount.first(), scale.end()) + "\" has two scale words"))
        .orElse(amount);
  }

  /** 1\u51464000\u5104: each further number counts a smaller scale word, the last perhaps none. */
  private Amount chained(GrammarText text, Amount amount, BigDecimal scale) {
    int at = amount.next();
    int end = numbers.end(text, at);
    Optional<WrittenNumber> number =
        end > at
            ? numbers.parse(text, at, end).filter(n -> n.value().scale() <= 0)
            : Optional.empty();
    if (number.isEmpty()) {
      return amount;
    }
    Optional<Lexicon.Found<GrammarVocabulary.Scale>> next = vocabulary.scaleAt(text, end);
    BigDecimal factor = next.map(s -> s.value().factor()).orElse(BigDecimal.ONE);
    boolean smaller = number.get().value().multiply(factor).compareTo(scale) < 0;
    if (!smaller) {
      return amount;
    }
    BigDecimal value = amount.number().value().add(number.get().value().multiply(factor));
    WrittenNumber whole = new WrittenNumber(value, number.get().step().multiply(factor));
    Amount joined =
        new Amount(
            amount.first(),
            next.map(Lexicon.Found::end).orElse(end),
            whole,
            amount.form(),
            amount.unit(),
            amount.problem());
    return next.isPresent() ? chained(text, joined, factor) : joined;
  }

  private Optional<Amount> words(GrammarText text, int at) {
    Optional<Amount> figure =
        multiples
            .at(text, at)
            .map(m -> multiple(m))
            .or(() -> halves.at(text, at).map(f -> fraction(at, f.end(), f.value())));
    if (figure.isPresent()) {
      return figure;
    }
    Optional<Lexicon.Found<BigDecimal>> count = vocabulary.numeralAt(text, at);
    if (count.isPresent()) {
      return partsOf(text, count.get()).or(() -> counted(text, count.get()));
    }
    return vocabulary
        .articleAt(text, at)
        .map(a -> new Lexicon.Found<>(BigDecimal.ONE, a.start(), a.end()))
        .flatMap(one -> partsOf(text, one).or(() -> scaledOne(text, one)));
  }

  private Amount multiple(Lexicon.Found<BigDecimal> found) {
    WrittenNumber number = new WrittenNumber(found.value(), TENTH);
    return Amount.of(found.start(), found.end(), number, Amount.Form.WORDS)
        .with(times, found.end());
  }

  private Optional<Amount> partsOf(GrammarText text, Lexicon.Found<BigDecimal> count) {
    return parts
        .at(text, text.skipSpace(count.end()))
        .filter(part -> count.value().compareTo(part.value()) < 0)
        .map(
            part ->
                fraction(
                    count.start(),
                    part.end(),
                    count.value().divide(part.value(), MathContext.DECIMAL128)));
  }

  private Optional<Amount> counted(GrammarText text, Lexicon.Found<BigDecimal> count) {
    boolean whole = count.value().scale() <= 0;
    boolean one = count.value().compareTo(BigDecimal.ONE) == 0;
    BigDecimal step = whole && !one ? BigDecimal.ONE : TENTH;
    Amount amount =
        Amount.of(
            count.start(), count.end(), new WrittenNumber(count.value(), step), Amount.Form.WORDS);
    return Optional.of(withUnit(text, scaled(text, amount)));
  }

  /** "A billion" is a figure, "a dollar" and "a month" are none. */
  private Optional<Amount> scaledOne(GrammarText text, Lexicon.Found<BigDecimal> one) {
    return scaleAfter(text, one.end()).flatMap(scale -> counted(text, one));
  }

  private Amount withUnit(GrammarText text, Amount amount) {
    if (amount.form().prefixed()) {
      return withPer(text, checkedPrefix(text, amount));
    }
    return withPer(text, unitAfter(text, amount).or(() -> nounAfter(text, amount)).orElse(amount));
  }

  private Amount checkedPrefix(GrammarText text, Amount amount) {
    Optional<Lexicon.Found<UnitWord>> unit = vocabulary.unitAt(text, unitPlace(text, amount));
    Figure figure = unit.map(u -> u.value().figure()).orElse(Figure.PLAIN);
    boolean too = figure == Figure.MONEY || figure == Figure.PERCENT;
    return too
        ? amount.to(unit.get().end()).withProblem("the amount names a unit beside its currency")
        : amount;
  }

  /** Where the unit of an amount may begin: after a space, a hyphen of a compound, or a link. */
  private int unitPlace(GrammarText text, Amount amount) {
    int next = amount.next();
    if (text.at(next) == '-' && text.isAlphabetic(next + 1)) {
      return next + 1;
    }
    int at = text.skipSpace(next);
    return amount.form().isScaled() ? vocabulary.afterLink(text, at) : at;
  }

  private Optional<Amount> unitAfter(GrammarText text, Amount amount) {
    int at = unitPlace(text, amount);
    return vocabulary
        .unitAt(text, at)
        .filter(unit -> isUnit(text, amount, unit))
        .map(unit -> amount.with(unit.value(), unit.end()))
        .map(with -> isAbbreviated(text, at) ? with.with(with.form().withCompact()) : with);
  }

  private static boolean isAbbreviated(GrammarText text, int at) {
    return !text.isAlphabetic(at) && text.at(at) < '\u2E80' && text.at(at) != '%'
        || text.wordEnd(at) - at == 2 && Character.isUpperCase(text.exact().charAt(at + 1));
  }

  private boolean isUnit(GrammarText text, Amount amount, Lexicon.Found<UnitWord> unit) {
    Figure figure = unit.value().figure();
    boolean plain = !amount.form().inWords() && !amount.form().isScaled();
    boolean year = plain && GrammarNumbers.isYear(text, amount.first(), amount.next());
    boolean one = amount.form().inWords() && amount.number().value().compareTo(BigDecimal.ONE) == 0;
    return switch (figure) {
      case DURATION -> !year && !one;
      case COUNT -> !one;
      case MULTIPLE ->
          // 1920x1080 is a size.
          !text.isDigit(unit.end())
              && vocabulary.divisorAt(text, text.skipSpace(unit.end())).isEmpty();
      case MONEY, PERCENT, FRACTION, POWER, PLAIN -> true;
    };
  }

  /** A declared noun, which up to three other words may part from its number. */
  private Optional<Amount> nounAfter(GrammarText text, Amount amount) {
    boolean year = GrammarNumbers.isYear(text, amount.first(), amount.next());
    boolean one = amount.form().inWords() && amount.number().value().compareTo(BigDecimal.ONE) == 0;
    int at = unitPlace(text, amount);
    for (int i = 0; i <= MOST_ADJECTIVES && !year && !one; i++) {
      Optional<Lexicon.Found<UnitWord>> noun = vocabulary.nounAt(text, at);
      if (noun.isPresent()) {
        return noun.map(n -> amount.with(n.value(), n.end()));
      }
      int end = text.wordEnd(at);
      boolean adjective = end > at && text.isSpace(end) && !amount.form().inWords();
      if (!adjective || noAdjectives.contains(text.part(at, end))) {
        return Optional.empty();
      }
      at = vocabulary.afterLink(text, end + 1);
    }
    return Optional.empty();
  }

  /** "Im Jahr 2023" says when, not how often. */
  private static boolean isYearAt(GrammarText text, int at) {
    int start = text.skipSpace(at);
    return start > at && GrammarNumbers.isYear(text, start, start + 4) && !text.isDigit(start + 4);
  }

  /** The amount with the "a month" that follows it. */
  Amount withPer(GrammarText text, Amount amount) {
    if (!amount.unit().map(UnitWord::isGivenPer).orElse(false)) {
      return amount;
    }
    UnitWord unit = amount.unit().get();
    return vocabulary
        .divisorAt(text, text.skipSpace(amount.next()))
        .filter(per -> !per.value().equals(unit.unit()) && !isYearAt(text, per.end()))
        .map(per -> amount.with(unit.per(per.value()), per.end()))
        .orElse(amount);
  }
}
