package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The kinds of units, hedges and styles, and what is true of each. */
class KindsTest {
  @ParameterizedTest
  @CsvSource({
    "USD, true",
    "GW, true",
    "user, true",
    "%, false",
    "pp, false",
    "x, false",
    "month, false",
    "1, false"
  })
  void areGivenPerTimeOrNot(String symbol, boolean per) {
    assertThat(UnitWord.of(Samples.unit(symbol)).isGivenPer()).isEqualTo(per);
  }

  @ParameterizedTest
  @EnumSource
  void areApproximateOrNot(Qualifier qualifier) {
    assertThat(qualifier.isApproximate())
        .isEqualTo(qualifier == Qualifier.ABOUT || qualifier == Qualifier.ALMOST);
  }

  @ParameterizedTest
  @EnumSource
  void areFoundByTheirKeys(Style style) {
    assertThat(Style.find(style.key())).contains(style);
    assertThat(style.key()).isEqualTo(style.key().toLowerCase(java.util.Locale.ROOT)).isNotBlank();
  }
}
