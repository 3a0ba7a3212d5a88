package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an amount is counted in: {@code USD}, {@code %}, {@code GW}, {@code USD/month}, {@code
 * kW/GPU}. Two units with one {@linkplain #dimension() dimension} can be converted into each other
 * by way of their {@linkplain #scale() scales}; percentages, multiples and plain numbers all have
 * none. Made by {@link Units}. Equal by symbol, within one registry.
 */
public final class Unit {
  /** A pure number, such as a ratio: scale 1, no dimension. */
  public static final Unit NUMBER = of(UnitPart.of("1", UnitPart.Kind.NUMBER, Dimension.NONE, "1"));

  /** Less than what division keeps, so that a twelfth times twelve is one again. */
  private static final MathContext PRECISION = new MathContext(30);

  private final List<UnitPart> over;
  private final List<UnitPart> under;
  private final String symbol;
  private final Dimension dimension;
  private final BigDecimal scale;

  private Unit(List<UnitPart> over, List<UnitPart> under) {
    this.over = List.copyOf(over);
    this.under = List.copyOf(under);
    this.symbol = symbolOf(this.over, this.under);
    this.dimension = product(this.over).per(product(this.under));
    this.scale = scaleOf(this.over).divide(scaleOf(this.under), MathContext.DECIMAL128);
  }

  static Unit of(UnitPart part) {
    return new Unit(List.of(part), List.of());
  }

  static String symbolOf(List<UnitPart> over, List<UnitPart> under) {
    String top = over.stream().map(UnitPart::symbol).collect(Collectors.joining("*"));
    String bottom = under.stream().map(p -> "/" + p.symbol()).collect(Collectors.joining());
    return (top.isEmpty() ? "1" : top) + bottom;
  }

  private static Dimension product(List<UnitPart> parts) {
    return parts.stream().map(UnitPart::dimension).reduce(Dimension.NONE, Dimension::times);
  }

  private static BigDecimal scaleOf(List<UnitPart> parts) {
    return parts.stream().map(UnitPart::scale).reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  /** As it is written in a fact sheet. */
  public String symbol() {
    return symbol;
  }

  public Dimension dimension() {
    return dimension;
  }

  /** How many base units one of this is: 0.01 for {@code %}, 12 (months) for {@code year}. */
  public BigDecimal scale() {
    return scale;
  }

  public BigDecimal toBase(BigDecimal value) {
    return value.multiply(scale);
  }

  public BigDecimal fromBase(BigDecimal value) {
    return Decimals.divide(value, scale, MathContext.DECIMAL128).round(PRECISION);
  }

  /** Whether amounts in the two units can be added and compared. */
  public boolean isCompatible(Unit other) {
    return dimension.equals(other.dimension);
  }

  public Unit times(Unit other) {
    return reduced(joined(over, other.over), joined(under, other.under));
  }

  public Unit per(Unit other) {
    return reduced(joined(over, other.under), joined(under, other.over));
  }

  private static List<UnitPart> joined(List<UnitPart> first, List<UnitPart> second) {
    List<UnitPart> all = new ArrayList<>(first);
    all.addAll(second);
    all.removeIf(part -> part.kind() == UnitPart.Kind.NUMBER);
    return all;
  }

  private static Unit reduced(List<UnitPart> over, List<UnitPart> under) {
    for (UnitPart part : List.copyOf(over)) {
      if (under.remove(part)) {
        over.remove(part);
      }
    }
    return over.isEmpty() && under.isEmpty() ? NUMBER : new Unit(over, under);
  }

  List<UnitPart> over() {
    return over;
  }

  List<UnitPart> under() {
    return under;
  }

  /** The dimension of what stands above the line. */
  Dimension overDimension() {
    return product(over);
  }

  /** What an amount of {@link #over()} in base scale is multiplied by to be in this unit's base. */
  BigDecimal underScale() {
    return BigDecimal.ONE.divide(scaleOf(under), MathContext.DECIMAL128);
  }

  private boolean isSimple(UnitPart.Kind kind) {
    return under.isEmpty() && isOver(kind);
  }

  private boolean isOver(UnitPart.Kind kind) {
    return over.size() == 1 && over.get(0).kind() == kind;
  }

  /** Whether this is an amount of money, also per something: {@code USD}, {@code USD/month}. */
  public boolean isMoney() {
    return isOver(UnitPart.Kind.CURRENCY);
  }

  /** The ISO 4217 code, when {@link #isMoney()}. */
  public Optional<String> currency() {
    return isMoney() ? Optional.of(over.get(0).symbol()) : Optional.empty();
  }

  public boolean isPercent() {
    return isSimple(UnitPart.Kind.PERCENT);
  }

  /** Whether this is the difference of two percentages. */
  public boolean isPercentagePoints() {
    return isSimple(UnitPart.Kind.POINTS);
  }

  public boolean isMultiple() {
    return isSimple(UnitPart.Kind.MULTIPLE);
  }

  /** Whether this is a plain ratio or number without a unit word. */
  public boolean isNumber() {
    return isSimple(UnitPart.Kind.NUMBER);
  }

  public boolean isTime() {
    return isSimple(UnitPart.Kind.TIME);
  }

  /** Whether this is power, also per something: {@code GW}, {@code kW/GPU}. */
  public boolean isPower() {
    return isOver(UnitPart.Kind.POWER);
  }

  /** The counted thing, also when it is counted per something. */
  public Optional<NounUnit> noun() {
    return over.size() == 1 ? over.get(0).noun() : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unit unit && unit.symbol.equals(symbol);
  }

  @Override
  public int hashCode() {
    return symbol.hashCode();
  }

  @Override
  public String toString() {
    return symbol;
  }
}
