package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitsTest {
  @Test
  void findsSimpleAndCompoundUnits() {
    assertThat(Samples.unit("USD/month").dimension()).hasToString("USD month^-1");
    assertThat(Samples.unit("kW/GPU").dimension()).hasToString("GPU^-1 W");
    assertThat(Samples.unit("kW/GPU").scale()).isEqualByComparingTo("1000");
    assertThat(Samples.unit("%").dimension()).isEqualTo(Dimension.NONE);
    assertThat(Samples.UNITS.find("USD/")).isEmpty();
    assertThat(Samples.UNITS.find("furlong")).isEmpty();
    assertThat(Samples.UNITS.find("")).isEmpty();
  }

  @Test
  void cancelsWhatStandsOnBothSides() {
    Unit burn = Samples.unit("USD/month");
    assertThat(burn.times(Samples.unit("month"))).isEqualTo(Samples.unit("USD"));
    assertThat(Samples.unit("USD").per(burn)).isEqualTo(Samples.unit("month"));
    assertThat(Samples.unit("USD").per(Samples.unit("USD"))).isEqualTo(Unit.NUMBER);
    assertThat(Samples.unit("W").times(Samples.unit("hour")).isCompatible(Samples.unit("Wh")))
        .isTrue();
  }

  @Test
  void keepsUnlikeThingsApart() {
    assertThat(Samples.unit("USD").isCompatible(Samples.unit("EUR"))).isFalse();
    assertThat(Samples.unit("user").isCompatible(Samples.unit("GPU"))).isFalse();
    assertThat(Samples.unit("day").isCompatible(Samples.unit("month"))).isFalse();
    assertThat(Samples.unit("year").isCompatible(Samples.unit("month"))).isTrue();
  }

  @Test
  void convertsByScale() {
    Quantity years = Quantity.of(new BigDecimal("2"), Qualifier.EXACT, Samples.unit("year"));
    assertThat(years.in(Samples.unit("month")).low()).contains(new BigDecimal("24"));
    assertThat(Samples.quantity("27 %").interval())
        .isEqualTo(Interval.point(new BigDecimal("0.27")));
    assertThatThrownBy(() -> years.in(Samples.unit("USD"))).hasMessageContaining("USD");
  }

  @Test
  void knowsWhatItMeasures() {
    assertThat(Samples.unit("USD/month").isMoney()).isTrue();
    assertThat(Samples.unit("USD/month").currency()).contains("USD");
    assertThat(Samples.unit("GPU").noun()).isPresent();
    assertThat(Samples.unit("pp").isPercentagePoints()).isTrue();
    assertThat(Samples.unit("pp").isPercent()).isFalse();
    assertThat(Samples.unit("kW/GPU").isPower()).isTrue();
    assertThat(Samples.unit("x").isMultiple()).isTrue();
  }

  @Test
  void refusesANounThatHidesAUnit() {
    NounUnit noun = new NounUnit("USD", Map.of());
    Units units = Units.standard();
    assertThatThrownBy(() -> units.with(List.of(noun))).hasMessageContaining("USD");
    assertThatThrownBy(() -> new NounUnit("kW/GPU", Map.of())).hasMessageContaining("kW/GPU");
  }

  @Test
  void knowsEveryCurrencyThatIcuKnows() {
    for (String code : Currencies.codes()) {
      assertThat(com.ibm.icu.util.Currency.isAvailable(code, null, null)).as(code).isTrue();
    }
    assertThat(Currencies.codes()).doesNotHaveDuplicates().isSorted().hasSizeGreaterThan(150);
  }

  @Test
  void takesTheDigitsThatAFigureIsWrittenWith() {
    assertThat(Samples.quantity("100e9 USD").digits()).isEqualTo(3);
    assertThat(Samples.quantity("20e9 USD").digits()).isEqualTo(2);
    assertThat(Samples.quantity("9e9..17e9 USD").digits()).isEqualTo(2);
    assertThat(Samples.quantity("0.69 1").digits()).isEqualTo(2);
  }

  @Test
  void statesTheHedgeThatTheOpenSideCallsFor() {
    Unit usd = Samples.unit("USD");
    Interval open = Interval.above(BigDecimal.TEN);
    assertThat(new Quantity(open, Qualifier.EXACT, usd, 2).statedQualifier())
        .isEqualTo(Qualifier.OVER);
    assertThat(Samples.quantity("up-to 5 USD").statedQualifier()).isEqualTo(Qualifier.UP_TO);
    assertThat(Samples.quantity("under 5 USD").statedQualifier()).isEqualTo(Qualifier.UNDER);
    assertThat(Samples.quantity("at-least 5 USD").statedQualifier()).isEqualTo(Qualifier.AT_LEAST);
    assertThat(Samples.quantity("about 5 USD").statedQualifier()).isEqualTo(Qualifier.ABOUT);
  }
}
