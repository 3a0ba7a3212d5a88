package dev.broadsheet.colour;

import java.util.List;

/**
 * How eyes see colour: as most do, or without one of the three kinds of cone. The matrices are
 * those of Machado, Oliveira and Fernandes (2009) at full severity.
 */
public enum Sight {
  NORMAL("normal sight", List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)),
  PROTAN(
      "protanopia",
      List.of(
          0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
          1.051998)),
  DEUTAN(
      "deuteranopia",
      List.of(
          0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
          0.968881)),
  TRITAN(
      "tritanopia",
      List.of(
          1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
          0.303900));

  private final String words;
  private final List<Double> matrix;

  Sight(String words, List<Double> matrix) {
    this.words = words;
    this.matrix = matrix;
  }

  /** What it is called in a finding. */
  public String words() {
    return words;
  }

  Light seen(Light light) {
    return new Light(row(0, light), row(3, light), row(6, light));
  }

  private double row(int at, Light light) {
    double value =
        matrix.get(at) * light.red()
            + matrix.get(at + 1) * light.green()
            + matrix.get(at + 2) * light.blue();
    return Math.max(0, Math.min(1, value));
  }
}
