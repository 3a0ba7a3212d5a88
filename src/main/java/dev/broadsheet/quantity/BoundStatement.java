package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Words about a value of which one side only is known: over, at least, up to, under. */
record BoundStatement(Quantity fact, StatedAmount stated) implements FactStatement {

  @Override
  public Optional<String> fault() {
    Qualifier own = fact.statedQualifier();
    if (stated.isRange()) {
      return Optional.of("is a range, where only one side is known");
    }
    if (!isSame()) {
      return Optional.of("is another amount");
    }
    boolean lower = fact.interval().low().isPresent();
    int order = lower ? written().compareTo(value()) : value().compareTo(written());
    return switch (stated.qualifier()) {
      case EXACT, ABOUT -> Optional.of(FactStatement.lacks(own));
      case ALMOST -> Optional.of("contradicts \"" + own.key().replace('-', ' ') + "\"");
      case OVER -> lower ? holds(own == Qualifier.OVER ? order <= 0 : order < 0) : contradicts(own);
      case AT_LEAST -> lower ? holds(order <= 0) : contradicts(own);
      case UNDER ->
          lower ? contradicts(own) : holds(own == Qualifier.UNDER ? order <= 0 : order < 0);
      case UP_TO -> lower ? contradicts(own) : holds(order <= 0);
    };
  }

  private static Optional<String> holds(boolean holds) {
    return FactStatement.fault(holds, "says more than is known");
  }

  private static Optional<String> contradicts(Qualifier own) {
    return Optional.of("contradicts \"" + own.key().replace('-', ' ') + "\"");
  }

  private BigDecimal value() {
    return fact.interval().low().or(fact.interval()::high).orElseThrow().value();
  }

  private BigDecimal written() {
    return stated.low();
  }

  private boolean isSame() {
    return stated.lowFits(value())
        || FactStatement.isPrinted(written(), RoundedAmount.of(fact).low(), fact.unit());
  }
}
