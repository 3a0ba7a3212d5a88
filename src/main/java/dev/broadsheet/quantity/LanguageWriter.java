package dev.broadsheet.quantity;

import java.math.BigDecimal;

/** How one language writes quantities and periods. A further language is one more of these. */
interface LanguageWriter {
  String amount(RoundedAmount amount, Style style);

  String period(Period period, Style style);

  /** The unit by itself, without a scale word. */
  String unitLabel(Unit unit);

  TickFormat ticks(Unit unit, BigDecimal maxAbs);
}
