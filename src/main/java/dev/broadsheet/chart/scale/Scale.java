package dev.broadsheet.chart.scale;

/** From a value in data space to a position in the picture. */
public interface Scale {

  /** The position of {@code value}; finite for every value inside the domain. */
  double at(double value);

  /** The first end of the domain. */
  double domainStart();

  /** The last end of the domain. */
  double domainEnd();
}
