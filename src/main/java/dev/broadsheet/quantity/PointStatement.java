package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Words about a single value, exact, about or almost. */
record PointStatement(Quantity fact, StatedAmount stated) implements FactStatement {
  private static final String OFF = "is another amount";

  @Override
  public Optional<String> fault() {
    if (stated.isRange()) {
      return range();
    }
    boolean almost = fact.statedQualifier() == Qualifier.ALMOST;
    return almost ? almost() : plain();
  }

  private BigDecimal value() {
    return fact.interval().low().orElseThrow().value();
  }

  private BigDecimal written() {
    return stated.low();
  }

  private int order() {
    return written().compareTo(value());
  }

  /** Whether the value rounds to the written number, or is printed as it. */
  private boolean isSame() {
    return stated.lowFits(value())
        || FactStatement.isPrinted(written(), RoundedAmount.of(fact).low(), fact.unit());
  }

  private boolean isAbout() {
    BigDecimal off = written().subtract(value()).abs();
    return isSame() || off.add(off).compareTo(stated.looseStep()) <= 0;
  }

  /** Whether the value is less than the written number by no more than a step of it. */
  private boolean isJustBelow() {
    BigDecimal less = written().subtract(value());
    return less.signum() > 0 && less.compareTo(stated.looseStep()) < 0;
  }

  private boolean isNear() {
    return FactStatement.isNear(written(), value());
  }

  private Optional<String> plain() {
    boolean about = fact.statedQualifier() == Qualifier.ABOUT;
    return switch (stated.qualifier()) {
      case EXACT -> FactStatement.fault(isSame(), OFF);
      case ABOUT -> FactStatement.fault(isAbout(), OFF);
      case ALMOST -> FactStatement.fault(isJustBelow() || (about && isSame()) || isSpan(), OFF);
      case OVER -> bound(order() < 0 || isSpan(), "is not less than the value");
      case AT_LEAST -> bound(order() <= 0, "is more than the value");
      case UP_TO -> bound(order() >= 0, "is less than the value");
      case UNDER -> bound(order() > 0, "is not more than the value");
    };
  }

  private Optional<String> bound(boolean holds, String reason) {
    return holds ? FactStatement.fault(isNear(), "is too far from the value") : Optional.of(reason);
  }

  /** "Over two years" and 近两年 also mean "during two years". */
  private boolean isSpan() {
    return stated.written().figure() == Figure.DURATION && isSame();
  }

  /** The true value is a little less than the one that the fact gives. */
  private Optional<String> almost() {
    String lacks = FactStatement.lacks(Qualifier.ALMOST);
    BigDecimal certain = value().subtract(StatedAmount.step(value()));
    return switch (stated.qualifier()) {
      case EXACT -> FactStatement.fault(false, isSame() ? lacks : OFF);
      case ALMOST, ABOUT -> FactStatement.fault(isAbout(), OFF);
      case OVER, AT_LEAST -> bound(written().compareTo(certain) <= 0, "contradicts \"almost\"");
      case UP_TO, UNDER -> bound(order() >= 0, "is less than the value");
    };
  }

  private Optional<String> range() {
    boolean inside =
        (stated.low().compareTo(value()) <= 0 || stated.lowFits(value()))
            && (stated.high().compareTo(value()) >= 0 || stated.highFits(value()));
    return FactStatement.fault(inside, "does not include the value");
  }
}
