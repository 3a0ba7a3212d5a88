package dev.broadsheet.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgNumberTest {
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-1.5, -1.5",
    "12.345, 12.35",
    "0.05, 0.05",
    "-0.004, 0",
    "1000000, 1000000",
    "0.1, 0.1",
    "99.999, 100"
  })
  void writesAtMostTwoDecimals(double value, String text) {
    assertThat(write(value)).isEqualTo(text);
  }

  @Test
  void ignoresTheDefaultLocale() {
    Locale.setDefault(new Locale.Builder().setLanguageTag("ar-EG").build());
    assertThat(write(-12.5)).isEqualTo("-12.5");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e12})
  void refusesWhatIsNoCoordinate(double value) {
    assertThatThrownBy(() -> write(value)).hasMessageContaining("not a coordinate");
  }

  private static String write(double value) {
    StringBuilder out = new StringBuilder();
    SvgNumber.append(out, value);
    return out.toString();
  }
}
