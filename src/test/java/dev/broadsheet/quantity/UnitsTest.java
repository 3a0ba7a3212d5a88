package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "1, NUMBER, 1, 1",
    "%, PERCENT, 1, 0.01",
    "pp, POINTS, 1, 0.01",
    "x, MULTIPLE, 1, 1",
    "month, TIME, month, 1",
    "quarter, TIME, month, 3",
    "year, TIME, month, 12",
    "hour, TIME, hour, 1",
    "day, TIME, hour, 24",
    "week, TIME, hour, 168",
    "W, POWER, W, 1",
    "kW, POWER, W, 1e3",
    "TW, POWER, W, 1e12",
    "Wh, ENERGY, W hour, 1",
    "GWh, ENERGY, W hour, 1e9",
    "USD, CURRENCY, USD, 1",
    "CNY, CURRENCY, CNY, 1"
  })
  void hasUnitsOfItsOwn(String symbol, UnitPart.Kind kind, String dimension, BigDecimal scale) {
    UnitPart part = BuiltInUnits.all().get(symbol);
    assertThat(part.kind()).isEqualTo(kind);
    assertThat(part.scale()).isEqualByComparingTo(scale);
    Set<String> wanted =
        new TreeSet<>(dimension.equals("1") ? Set.of() : Set.of(dimension.split(" ")));
    assertThat(part.dimension().toString().split(" "))
        .containsExactlyInAnyOrder(
            wanted.isEmpty() ? new String[] {"1"} : wanted.toArray(new String[0]));
    assertThat(part.dimension().isNone()).isEqualTo(wanted.isEmpty());
  }

  @Test
  void raisesADimensionToAPower() {
    Dimension area = Dimension.of("a").times(Dimension.of("b")).times(Dimension.of("b"));
    assertThat(area.exponents()).isEqualTo(Map.of("a", 1, "b", 2));
    assertThat(area.pow(3).exponents()).isEqualTo(Map.of("a", 3, "b", 6));
    assertThat(area.pow(-1).exponents()).isEqualTo(Map.of("a", -1, "b", -2));
    assertThat(area.pow(0)).isEqualTo(Dimension.NONE).hasToString("1");
    assertThat(area.times(area.pow(-1))).isEqualTo(Dimension.NONE);
  }

  @Test
  void staysTheSameWithoutNounsAndRefusesWhatItDoesNotKnow() {
    assertThat(Units.standard().with(List.of())).isSameAs(Units.standard());
    assertThatThrownBy(() -> Units.standard().get("furlong"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no unit furlong");
  }

  @ParameterizedTest
  @CsvSource({
    "USD, true, false, false, false",
    "USD/month, true, false, false, false",
    "%, false, false, false, false",
    "x, false, true, false, false",
    "1, false, false, true, false",
    "GW, false, false, false, true",
    "month, false, false, false, false",
    "user, false, false, false, false",
    "user/month, false, false, false, false"
  })
  void knowsWhatItMeasures(
      String symbol, boolean money, boolean multiple, boolean number, boolean power) {
    Unit unit = Samples.unit(symbol);
    assertThat(unit.isMoney()).isEqualTo(money);
    assertThat(unit.isMultiple()).isEqualTo(multiple);
    assertThat(unit.isNumber()).isEqualTo(number);
    assertThat(unit.isPower()).isEqualTo(power);
    assertThat(unit).hasSameHashCodeAs(Samples.unit(symbol)).hasToString(symbol);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0 | 0.00",
        "5 | 5 | 5.00",
        "-5 | −5 | −5.00",
        "999 | 999 | 999.00",
        "1000 | 1,000 | 1,000.00",
        "-1234567.5 | −1,234,567.5 | −1,234,567.50",
        "999.995 | 999.995 | 1,000.00",
        "0.005 | 0.005 | 0.01",
        "1e6 | 1,000,000 | 1,000,000.00"
      })
  void writesNumbersInGroupsOfThree(BigDecimal value, String plain, String cents) {
    assertThat(Digits.plain(value, ",")).isEqualTo(plain);
    assertThat(Digits.plain(value, 2, ",")).isEqualTo(cents);
    assertThat(Digits.plain(value, "")).isEqualTo(plain.replace(",", ""));
    assertThat(Digits.plain(value, ".", ','))
        .isEqualTo(plain.replace('.', '!').replace(',', '.').replace('!', ','));
    assertThat(Digits.plain(value, 2, ".", ','))
        .isEqualTo(cents.replace('.', '!').replace(',', '.').replace('!', ','));
    assertThat(Digits.plain(value, "", ',')).isEqualTo(plain.replace(",", "").replace('.', ','));
    assertThat(Digits.plain(value, 2, "", ',')).isEqualTo(cents.replace(",", "").replace('.', ','));
  }

  @Test
  void offersLanguagesAndTheirRegions() {
    assertThat(Languages.offered())
        .extracting(Language::tag)
        .containsExactly("en", "zh-Hans", "zh-Hant", "ja", "de", "fr", "es");
    assertThat(Languages.rulesOf(new Language("de-AT"))).contains(new Language("de"));
    assertThat(Languages.rulesOf(new Language("de"))).contains(new Language("de"));
    assertThat(Languages.rulesOf(new Language("it"))).isEmpty();
    assertThatThrownBy(() -> QuantityReader.of(new Language("it"), Samples.UNITS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("figures cannot be read in it");
  }

  @ParameterizedTest
  @CsvSource({
    "0, true, true, true",
    "5, true, true, false",
    "-5, true, false, true",
    "10, true, true, false"
  })
  void holdsTheValuesOfAnInterval(BigDecimal value, boolean any, boolean atLeast, boolean below) {
    assertThat(Interval.EVERYTHING.contains(value)).isEqualTo(any);
    assertThat(Interval.atLeast(BigDecimal.ZERO).contains(value)).isEqualTo(atLeast);
    assertThat(Interval.below(new BigDecimal("5")).contains(value)).isEqualTo(below);
    assertThat(Interval.above(BigDecimal.ZERO).contains(value))
        .isEqualTo(atLeast && value.signum() != 0);
    assertThat(Interval.atMost(new BigDecimal("5")).contains(value))
        .isEqualTo(value.intValue() <= 5);
    assertThat(Interval.closed(BigDecimal.ZERO, BigDecimal.TEN).contains(value)).isEqualTo(atLeast);
  }
}
