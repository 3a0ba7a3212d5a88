package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes quantities and periods by the grammar of a language file: {@code 20 bis 30 Milliarden
 * Dollar} in a sentence, {@code 20\u201330 Mrd. $} in a chart.
 */
final class GrammarWriter implements LanguageWriter {
  private static final String VOWELS =
      "aeiou\u00e0\u00e2\u00e4\u00e9\u00e8\u00ea\u00eb\u00ee\u00ef\u00f4\u00f6\u00fb\u00fc\u0153";

  private final Grammar grammar;
  private final GrammarPeriods periods;
  private final ScaledRange.Numerals numerals;

  GrammarWriter(Grammar grammar) {
    this.grammar = grammar;
    this.periods = new GrammarPeriods(grammar);
    this.numerals = grammar.numerals();
  }

  @Override
  public String amount(RoundedAmount amount, Style style) {
    if (style == Style.NUMBER) {
      ScaledRange bare = ScaledRange.of(amount, List.of(), numerals);
      return grammar.hedged(
          amount.qualifier(),
          joined(bare, GrammarUnit.of(Unit.NUMBER, grammar), Style.SHORT, amount));
    }
    GrammarUnit unit = GrammarUnit.of(amount.unit(), grammar);
    List<ScaleWord> scales = unit.scales() ? grammar.scales() : List.of();
    ScaledRange range = ScaledRange.of(amount, scales, numerals);
    String text = joined(range, unit, style, amount) + unit.per();
    return unit.prefix() + grammar.hedged(amount.qualifier(), text);
  }

  private String joined(ScaledRange range, GrammarUnit unit, Style style, RoundedAmount amount) {
    String high = end(range.high(), range.highScale(), unit, style, amount.high());
    if (range.low().equals(range.high()) && range.isOneScale()) {
      return high;
    }
    boolean repeats = grammar.text("range.repeat").equals("sign");
    boolean alike = range.isOneScale() && !range.hasNegative();
    if (style == Style.SHORT && alike && !repeats) {
      return range.low() + grammar.text("range.dash") + high;
    }
    boolean percent = repeats && unit.word(style, false).equals("%");
    boolean unclear = range.lowScale() == ScaleWord.ONE && !range.isOneScale();
    String low =
        percent || unclear
            ? end(range.low(), range.lowScale(), unit, style, amount.low())
            : range.low() + ownScale(range, style, amount.low());
    return low + grammar.text("range") + high;
  }

  private String ownScale(ScaledRange range, Style style, BigDecimal low) {
    boolean repeated = !range.isOneScale() || grammar.text("range.repeat").equals("sign");
    return repeated ? scaleText(range.lowScale(), style, range.lowScale().scaled(low)) : "";
  }

  private String end(
      String number, ScaleWord scale, GrammarUnit unit, Style style, BigDecimal value) {
    BigDecimal shown = scale.scaled(value);
    String scaleText = scaleText(scale, style, shown);
    String word = unit.word(style, grammar.isSingular(scale == ScaleWord.ONE ? shown : value));
    return number + scaleText + unitText(word, scale, unit, style);
  }

  private String scaleText(ScaleWord scale, Style style, BigDecimal shown) {
    if (scale == ScaleWord.ONE) {
      return "";
    }
    if (style == Style.SHORT) {
      return grammar.text("space") + scale.shortWord();
    }
    return grammar.text("word")
        + (grammar.isSingular(shown) ? grammar.singular(scale) : scale.word());
  }

  private String unitText(String word, ScaleWord scale, GrammarUnit unit, Style style) {
    if (word.isEmpty()) {
      return "";
    }
    boolean linked = scale != ScaleWord.ONE && (style == Style.PROSE || !unit.isAbbreviated());
    if (linked) {
      return grammar.text("word") + link(word) + word;
    }
    boolean sign = style == Style.SHORT && unit.isAbbreviated() || word.equals("%");
    boolean glued = sign && scale != ScaleWord.ONE && grammar.text("sign.glued").equals("yes");
    return (glued ? "" : grammar.text(sign ? "space" : "word")) + word;
  }

  /** {@code de } between a scale word and its unit, {@code d\u2019} before a vowel. */
  private String link(String word) {
    boolean vowel = VOWELS.indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    return vowel && grammar.words().find("link.elided").isPresent()
        ? grammar.text("link.elided")
        : grammar.text("link");
  }

  @Override
  public String period(Period period, Style style) {
    return periods.format(period, style);
  }

  @Override
  public String unitLabel(Unit unit) {
    GrammarUnit words = GrammarUnit.of(unit, grammar);
    return (words.word(Style.SHORT, false) + words.label()).strip();
  }

  @Override
  public TickFormat ticks(Unit unit, BigDecimal maxAbs) {
    GrammarUnit words = GrammarUnit.of(unit, grammar);
    BigDecimal largest = unit.fromBase(maxAbs);
    ScaleWord scale = words.scales() ? ScaleWord.fitting(largest, grammar.scales()) : ScaleWord.ONE;
    String suffix =
        scaleText(scale, Style.SHORT, largest)
            + unitText(words.word(Style.SHORT, false), scale, words, Style.SHORT)
            + words.label();
    return new TickFormat(
        scale.factor().multiply(unit.scale()),
        "",
        suffix,
        suffix.strip(),
        grammar.group(),
        grammar.decimal());
  }
}
