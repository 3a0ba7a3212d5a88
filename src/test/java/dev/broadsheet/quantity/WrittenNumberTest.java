package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "5, 5, 1",
    "1, 1, 0.1",
    "1.0, 1, 0.1",
    "1.00, 1, 0.01",
    "12, 12, 1",
    "123, 123, 1",
    "1234, 1234, 1",
    "0.5, 0.5, 0.1",
    "'1,234', 1234, 1",
    "'12,345', 12345, 1",
    "'123,456', 123456, 1",
    "'1,234,567', 1234567, 1",
    "'1,234.50', 1234.5, 0.01"
  })
  void hasItsValueAndTheStepOfItsLastDigit(String digits, BigDecimal value, BigDecimal step) {
    WrittenNumber number = WrittenNumber.parse(digits).orElseThrow();
    assertThat(number.value()).isEqualByComparingTo(value);
    assertThat(number.step()).isEqualByComparingTo(step);
    assertThat(number.tolerance().low().orElseThrow().value())
        .isEqualByComparingTo(value.subtract(step.divide(BigDecimal.valueOf(2))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ",",
        "1.",
        ".5",
        "1.2.3",
        "1,",
        ",123",
        "1,23",
        "1,2345",
        "1234,567",
        "12,34,567",
        "1,234,56",
        "1,23.4",
        "1,234.5,6",
        "1a",
        "a1",
        "1.a",
        "１",
        "-1",
        "1,a34",
        "1a,234"
      })
  void isNoneWhereDigitsPointsAndCommasAreMisplaced(String digits) {
    assertThat(WrittenNumber.parse(digits)).isEmpty();
  }

  @Test
  void hasFortySignsAtMost() {
    assertThat(WrittenNumber.parse("7".repeat(40))).isPresent();
    assertThat(WrittenNumber.parse("7".repeat(41))).isEqualTo(Optional.empty());
  }
}
