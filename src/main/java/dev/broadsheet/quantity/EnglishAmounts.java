package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one number with its currency, scale word, unit and "a month" from English tokens. */
final class EnglishAmounts {
  private static final Set<String> RELATIVE = Set.of("ago", "earlier", "later", "old", "hence");
  private static final Set<String> PER = Set.of("a", "an", "per", "each", "every", "/");
  private static final Set<String> NO_ADJECTIVE =
      Set.of(
          ("and or of in for to the a an by with from on at is are was were be has have had will"
                  + " would could can may than as that who which but more less fewer times per its"
                  + " their our his her this these those it they we he she not said told so if when"
                  + " after before about over under up out into off plus minus")
              .split(" "));
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final Map<Character, BigDecimal> VULGAR =
      Map.of('\u00BC', QUARTER, '\u00BD', new BigDecimal("0.5"), '\u00BE', new BigDecimal("0.75"));
  private static final int MOST_ADJECTIVES = 3;

  private final EnglishVocabulary vocabulary;
  private final UnitWord times;

  EnglishAmounts(EnglishVocabulary vocabulary, Units units) {
    this.vocabulary = vocabulary;
    this.times = UnitWord.of(units.get("x"));
  }

  /** The amount whose number, number word or figure word is the token. */
  Optional<Amount> at(Tokens tokens, int at) {
    return tokens.isNumber(at) ? digits(tokens, at, 0) : words(tokens, at);
  }

  /** As {@link #at}, where the tokens before {@code floor} belong to something else. */
  Optional<Amount> atEndOfRange(Tokens tokens, int at, int floor) {
    return tokens.isNumber(at) ? digits(tokens, at, floor) : words(tokens, at);
  }

  private Optional<Amount> words(Tokens tokens, int at) {
    Optional<Amount> figure =
        EnglishPhrases.multiple(tokens, at, times)
            .or(() -> EnglishPhrases.half(tokens, at))
            .or(() -> EnglishPhrases.part(tokens, at));
    if (figure.isPresent()) {
      return figure;
    }
    Optional<Amount> count =
        EnglishPhrases.halfA(tokens, at).or(() -> EnglishNumbers.read(tokens, at));
    Optional<Amount> share =
        count.flatMap(
            c -> EnglishPhrases.partsAfter(tokens, c).or(() -> EnglishPhrases.outOf(tokens, c)));
    return share.isPresent()
        ? share
        : count.map(c -> doubledScale(tokens, c)).map(c -> withUnit(tokens, c));
  }

  private Optional<Amount> digits(Tokens tokens, int at, int floor) {
    Optional<PhraseMap.Found<UnitWord>> currency = vocabulary.currencyBefore(tokens, at);
    if (currency.isEmpty() && at > floor && EnglishNames.continuesName(tokens, at)) {
      return Optional.empty();
    }
    Optional<WrittenNumber> digits = tokens.number(at);
    if (digits.isEmpty()) {
      return malformed(tokens, at, currency);
    }
    Amount amount = vulgar(tokens, Amount.of(at, at + 1, digits.get(), Amount.Form.PLAIN));
    Amount prefixed = currency.map(c -> prefixed(tokens, amount, c)).orElse(amount);
    return Optional.of(
        withUnit(
            tokens,
            scaled(tokens, prefixed.first() > floor ? signed(tokens, prefixed) : prefixed)));
  }

  /** 3½. */
  private static Amount vulgar(Tokens tokens, Amount amount) {
    BigDecimal part = VULGAR.get(tokens.symbol(amount.next()));
    if (part == null || !tokens.isGlued(amount.next())) {
      return amount;
    }
    BigDecimal value = amount.number().value().add(part);
    return Amount.of(
        amount.first(), amount.next() + 1, new WrittenNumber(value, QUARTER), amount.form());
  }

  /** Digits that are no number are a figure only where money or a scale word says so. */
  private Optional<Amount> malformed(
      Tokens tokens, int at, Optional<PhraseMap.Found<UnitWord>> currency) {
    boolean figure =
        currency.isPresent() || EnglishNumbers.LONG_SCALES.containsKey(tokens.word(at + 1));
    if (!figure || tokens.exact(at).length() > 40) {
      return Optional.empty();
    }
    Amount amount = Amount.of(at, at + 1, WrittenNumber.of(0), Amount.Form.PLAIN);
    Amount prefixed = currency.map(c -> prefixed(tokens, amount, c)).orElse(amount);
    String problem =
        "\"" + tokens.exact(at) + "\" is no number: commas part groups of three digits";
    return Optional.of(withUnit(tokens, scaled(tokens, prefixed)).withProblem(problem));
  }

  private static Amount prefixed(Tokens tokens, Amount amount, PhraseMap.Found<UnitWord> currency) {
    int first = currency.next();
    Amount with = amount.with(currency.value(), amount.next()).with(amount.form().withPrefix());
    boolean twice =
        tokens.isGlued(first) && tokens.is(first - 1, tokens.exact(first)) && !tokens.isWord(first);
    return twice
        ? with.from(first - 1).withProblem("the currency sign is written twice")
        : with.from(first);
  }

  private static Amount signed(Tokens tokens, Amount amount) {
    int before = amount.first() - 1;
    boolean minus =
        tokens.is(before, '\u2212') || (tokens.is(before, '-') && !tokens.isGlued(before));
    if (minus && tokens.isGlued(amount.first())) {
      return amount.negated().from(before);
    }
    boolean word = tokens.is(before, "minus");
    return word ? amount.negated().from(before) : amount;
  }

  private Amount scaled(Tokens tokens, Amount amount) {
    boolean hyphen = tokens.is(amount.next(), '-') && tokens.isGlued(amount.next());
    int at = hyphen ? amount.next() + 1 : amount.next();
    boolean money = amount.form().prefixed();
    Optional<BigDecimal> scale = vocabulary.scaleAt(tokens, at, money);
    if (scale.isEmpty()) {
      return amount;
    }
    boolean compact = EnglishVocabulary.isShortScale(tokens.word(at));
    return doubledScale(tokens, amount.scaled(scale.get(), compact, at + 1));
  }

  private static Amount doubledScale(Tokens tokens, Amount amount) {
    String next = tokens.word(amount.next());
    boolean scale =
        EnglishNumbers.LONG_SCALES.containsKey(next) || next.equals("bn") || next.equals("tn");
    if (!amount.form().isScaled() || !scale) {
      return amount;
    }
    String before = tokens.exact(amount.next() - 1);
    return amount
        .to(amount.next() + 1)
        .withProblem("\"" + before + " " + next + "\" has two scale words");
  }

  private Amount withUnit(Tokens tokens, Amount amount) {
    if (amount.form().prefixed()) {
      return withPer(tokens, checkedPrefix(tokens, amount));
    }
    int next = amount.next();
    boolean hyphen = tokens.is(next, '-') && tokens.isGlued(next) && tokens.isGlued(next + 1);
    Amount with =
        hyphen
            ? hyphenated(tokens, amount)
            : unitAt(tokens, amount).or(() -> counted(tokens, amount)).orElse(amount);
    return withPer(tokens, with);
  }

  /** A unit after an amount that has its currency already is too much. */
  private Amount checkedPrefix(Tokens tokens, Amount amount) {
    Optional<PhraseMap.Found<UnitWord>> unit = vocabulary.unitAt(tokens, amount.next());
    Figure figure = unit.map(u -> u.value().figure()).orElse(Figure.PLAIN);
    if (figure == Figure.MONEY) {
      return amount.to(unit.get().next()).withProblem("the amount names its currency twice");
    }
    if (figure == Figure.PERCENT) {
      return amount.to(unit.get().next()).withProblem("an amount of money cannot be a percentage");
    }
    return amount;
  }

  private Amount hyphenated(Tokens tokens, Amount amount) {
    int at = amount.next() + 1;
    return vocabulary
        .unitAt(tokens, amount.next())
        .or(() -> vocabulary.unitAt(tokens, at))
        .or(() -> vocabulary.singularAt(tokens, at))
        .filter(unit -> isUnit(tokens, amount, unit))
        .map(unit -> amount.with(unit.value(), unit.next()))
        .orElse(amount);
  }

  private Optional<Amount> unitAt(Tokens tokens, Amount amount) {
    boolean one = amount.number().value().compareTo(BigDecimal.ONE) == 0;
    return vocabulary
        .unitAt(tokens, amount.next())
        .or(() -> one ? vocabulary.singularAt(tokens, amount.next()) : Optional.empty())
        .filter(unit -> isUnit(tokens, amount, unit))
        .map(unit -> compact(tokens, amount.with(unit.value(), unit.next()), amount.next()));
  }

  private static Amount compact(Tokens tokens, Amount amount, int unit) {
    String word = tokens.exact(unit);
    boolean symbol =
        word.equals("x")
            || word.equals("pp")
            || (amount.figure() == Figure.POWER && word.length() <= 3);
    Amount with = symbol ? amount.with(amount.form().withCompact()) : amount;
    return word.equals("%") && tokens.is(with.next(), '%')
        ? with.to(with.next() + 1).withProblem("\"%%\" is a percent sign too many")
        : with;
  }

  private boolean isUnit(Tokens tokens, Amount amount, PhraseMap.Found<UnitWord> unit) {
    int at = amount.next();
    String word = tokens.exact(at);
    boolean loose = word.length() == 1 && Character.isLetter(word.charAt(0)) && !tokens.isGlued(at);
    boolean lowerWatt = word.equals("w");
    // 1920x1080, 4×4, a code such as 1x9l
    boolean between =
        word.length() == 1
            && !word.equals("%")
            && tokens.isGlued(unit.next())
            && tokens.isNumber(unit.next());
    boolean year =
        !amount.form().inWords()
            && !amount.form().isScaled()
            && EnglishNames.isYear(tokens, amount.first())
            && tokens.isWord(at)
            && !tokens.isGlued(at)
            && !tokens.is(at, "percent");
    return !loose && !lowerWatt && !between && !year && isAmountOf(tokens, amount, unit);
  }

  private static boolean isAmountOf(Tokens tokens, Amount amount, PhraseMap.Found<UnitWord> unit) {
    boolean one = amount.number().value().compareTo(BigDecimal.ONE) == 0 && amount.form().inWords();
    String after = tokens.word(unit.next());
    return switch (unit.value().figure()) {
      case DURATION -> isDuration(tokens, unit) && !(one && isPassing(unit.value().unit()));
      case MULTIPLE -> !(PER.contains(after) && isTime(tokens.word(unit.next() + 1)));
      case COUNT -> !one;
      case MONEY, PERCENT, FRACTION, POWER, PLAIN -> true;
    };
  }

  private static boolean isDuration(Tokens tokens, PhraseMap.Found<UnitWord> unit) {
    int next = tokens.is(unit.next(), '-') ? unit.next() + 1 : unit.next();
    return !RELATIVE.contains(tokens.word(next));
  }

  /** "One day" and "one quarter" tell when, not how long. */
  private static boolean isPassing(Unit unit) {
    return !unit.symbol().equals("year") && !unit.symbol().equals("month");
  }

  private static boolean isTime(String word) {
    return Set.of("day", "week", "month", "quarter", "year", "hour").contains(word);
  }

  /** A declared noun, which adjectives may part from digits: {@code 900 million weekly users}. */
  private Optional<Amount> counted(Tokens tokens, Amount amount) {
    boolean small = amount.form().inWords() && !amount.form().isScaled();
    int most = small ? 0 : MOST_ADJECTIVES;
    int at = amount.next();
    for (int i = 0; i <= most; i++) {
      if (tokens.isGlued(at) || !tokens.isWord(at)) {
        return Optional.empty();
      }
      Optional<PhraseMap.Found<UnitWord>> noun = vocabulary.nounAt(tokens, at);
      if (noun.isPresent()) {
        boolean year = !amount.form().inWords() && EnglishNames.isYear(tokens, amount.first());
        boolean unit = !year && isAmountOf(tokens, amount, noun.get());
        return unit ? noun.map(n -> amount.with(n.value(), n.next())) : Optional.empty();
      }
      if (NO_ADJECTIVE.contains(tokens.word(at))) {
        return Optional.empty();
      }
      at = nextWord(tokens, at);
    }
    return Optional.empty();
  }

  /** Steps over a word and over what binds another to it: {@code R&D}, {@code full-time}. */
  private static int nextWord(Tokens tokens, int at) {
    int next = at + 1;
    while ((tokens.is(next, '-') || tokens.is(next, '&'))
        && tokens.isGlued(next)
        && tokens.isWord(next + 1)) {
      next += 2;
    }
    return next;
  }

  /** The amount with the "a month" or "per GPU" that follows it. */
  Amount withPer(Tokens tokens, Amount amount) {
    if (!amount.unit().map(UnitWord::isGivenPer).orElse(false)) {
      return amount;
    }
    UnitWord unit = amount.unit().get();
    int at = amount.next();
    if (unit.figure() == Figure.MONEY && isPerMoney(tokens, at)) {
      // Cents on the dollar are a ratio, not an amount of money.
      boolean on = tokens.is(at, "on");
      UnitWord ratio = new UnitWord(Unit.NUMBER, Figure.MULTIPLE, unit.factor());
      return amount.with(ratio, on || tokens.is(at, "for") ? at + 3 : at + 2);
    }
    boolean per = PER.contains(tokens.word(at));
    Optional<PhraseMap.Found<Unit>> divisor =
        per ? vocabulary.divisorAt(tokens, at + 1) : Optional.empty();
    boolean indefinite = tokens.is(at, "a") || tokens.is(at, "an");
    return divisor
        .filter(d -> !indefinite || d.value().isTime())
        .map(d -> amount.with(unit.per(d.value()), d.next()))
        .orElseGet(() -> withAdverb(tokens, amount));
  }

  private static boolean isPerMoney(Tokens tokens, int at) {
    boolean per = tokens.is(at, "per") && tokens.is(at + 1, "dollar");
    boolean on = tokens.is(at, "on") && tokens.is(at + 1, "the") && tokens.is(at + 2, "dollar");
    boolean every =
        tokens.is(at, "for")
            && (tokens.is(at + 1, "every") || tokens.is(at + 1, "each"))
            && tokens.is(at + 2, "dollar");
    return per || on || every;
  }

  private Amount withAdverb(Tokens tokens, Amount amount) {
    String word = tokens.word(amount.next());
    String time =
        switch (word) {
          case "monthly" -> "month";
          case "annually", "yearly" -> "year";
          case "daily" -> "day";
          case "weekly" -> "week";
          default -> "";
        };
    boolean adverb = !time.isEmpty() && !tokens.isWord(amount.next() + 1);
    return adverb
        ? vocabulary
            .divisor(time)
            .map(unit -> amount.per(unit).to(amount.next() + 1))
            .orElse(amount)
        : amount;
  }
}
