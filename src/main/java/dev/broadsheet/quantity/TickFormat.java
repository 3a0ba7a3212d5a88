package dev.broadsheet.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How the ticks of one axis are written: one divisor for all, the unit named once.
 *
 * @param divisor what a value in base scale is divided by
 * @param prefix what stands before the number of the tick that names the unit: {@code $}
 * @param suffix what stands after it: {@code bn}, {@code %}, 亿美元
 * @param axisUnit the unit by itself, for the dek or the end of the axis: {@code $bn}, 亿美元
 * @param group what parts thousands: a comma, or nothing
 * @param decimal what parts the decimals
 */
public record TickFormat(
    BigDecimal divisor, String prefix, String suffix, String axisUnit, String group, char decimal) {

  /** Numbers with a decimal point. */
  public TickFormat(
      BigDecimal divisor, String prefix, String suffix, String axisUnit, String group) {
    this(divisor, prefix, suffix, axisUnit, group, '.');
  }

  /** The bare number of a tick at {@code value}, in base scale. */
  public String tick(BigDecimal value) {
    return digits(scaled(value));
  }

  /** A tick that names the unit: {@code $30bn}, 300亿美元. */
  public String tickWithUnit(BigDecimal value) {
    BigDecimal scaled = scaled(value);
    String sign = scaled.signum() < 0 ? Digits.MINUS : "";
    return sign + prefix + digits(scaled.abs()) + suffix;
  }

  /** A value in base scale as it stands on the axis, to 16 digits. */
  public BigDecimal scaled(BigDecimal value) {
    return Decimals.divide(value, divisor, MathContext.DECIMAL64);
  }

  private String digits(BigDecimal value) {
    return decimal == '.' ? Digits.plain(value, group) : Digits.plain(value, group, decimal);
  }
}
