package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Words about a value that is known to lie between two ends. */
record RangeStatement(Quantity fact, StatedAmount stated) implements FactStatement {
  private static final String OFF = "is another amount";

  @Override
  public Optional<String> fault() {
    return stated.isRange() ? range() : point();
  }

  private BigDecimal low() {
    return fact.interval().low().orElseThrow().value();
  }

  private BigDecimal high() {
    return fact.interval().high().orElseThrow().value();
  }

  /** Whether the lower end rounds to the lower written number, or is printed as it. */
  private boolean isLow() {
    return stated.lowFits(low())
        || FactStatement.isPrinted(stated.low(), RoundedAmount.of(fact).low(), fact.unit());
  }

  private boolean isHigh() {
    return stated.highFits(high())
        || FactStatement.isPrinted(stated.high(), RoundedAmount.of(fact).high(), fact.unit());
  }

  private Optional<String> range() {
    if (!isLow() || !isHigh()) {
      return Optional.of("is another range");
    }
    boolean plain = stated.qualifier() == Qualifier.EXACT || stated.qualifier() == Qualifier.ABOUT;
    return FactStatement.fault(plain, "hedges a range that the fact gives in full");
  }

  private Optional<String> point() {
    BigDecimal written = stated.low();
    return switch (stated.qualifier()) {
      case UP_TO -> FactStatement.fault(isHigh(), OFF);
      case AT_LEAST -> FactStatement.fault(isLow(), OFF);
      case OVER -> outside(written.compareTo(low()) < 0, low());
      case UNDER -> outside(written.compareTo(high()) > 0, high());
      case EXACT, ABOUT, ALMOST -> single(isLow(), isHigh());
    };
  }

  private Optional<String> outside(boolean holds, BigDecimal end) {
    boolean near = FactStatement.isNear(stated.low(), end);
    return FactStatement.fault(holds && near, holds ? "is too far from the range" : OFF);
  }

  /** One number stands for a range only when both ends round to it. */
  private Optional<String> single(boolean isLow, boolean isHigh) {
    boolean about = stated.qualifier() == Qualifier.ABOUT && isLoose(low()) && isLoose(high());
    if (stated.qualifier() != Qualifier.ALMOST && ((isLow && isHigh) || about)) {
      return Optional.empty();
    }
    return Optional.of(isLow || isHigh ? "is one end of a range" : "is not the range");
  }

  private boolean isLoose(BigDecimal end) {
    BigDecimal off = end.subtract(stated.low()).abs();
    return off.add(off).compareTo(stated.looseStep()) <= 0;
  }
}
