package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class QuantityFormatTest {
  private static final QuantityFormat EN = QuantityFormat.of(Language.ENGLISH);
  private static final QuantityFormat ZH = QuantityFormat.of(Language.SIMPLIFIED_CHINESE);

  @Test
  void writesEveryGoldenQuantity() throws IOException {
    SoftAssertions.assertSoftly(
        all -> {
          for (List<String> row : rows("format.tsv")) {
            Quantity quantity = Samples.quantity(row.get(0));
            all.assertThat(EN.format(quantity, Style.PROSE)).as(row.get(0)).isEqualTo(row.get(1));
            all.assertThat(EN.format(quantity, Style.SHORT)).as(row.get(0)).isEqualTo(row.get(2));
            all.assertThat(ZH.format(quantity, Style.PROSE)).as(row.get(0)).isEqualTo(row.get(3));
            all.assertThat(ZH.format(quantity, Style.SHORT)).as(row.get(0)).isEqualTo(row.get(3));
          }
        });
    assertThat(rows("format.tsv")).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void writesEveryGoldenPeriod() {
    SoftAssertions.assertSoftly(
        all -> {
          for (List<String> row : rows("periods.tsv")) {
            Period period = Period.parse(row.get(0)).orElseThrow();
            all.assertThat(EN.format(period)).isEqualTo(row.get(1));
            all.assertThat(EN.format(period, Style.SHORT)).isEqualTo(row.get(2));
            all.assertThat(ZH.format(period)).isEqualTo(row.get(3));
          }
        });
  }

  private static List<List<String>> rows(String name) {
    try {
      return Table.rows(name);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void writesDates() {
    LocalDate date = LocalDate.of(2025, 9, 22);
    assertThat(EN.formatDate(date)).isEqualTo("22 September 2025");
    assertThat(ZH.formatDate(date)).isEqualTo("2025年9月22日");
  }

  @Test
  void writesTheBareNumberForAColumnWithAUnit() {
    assertThat(EN.format(Samples.quantity("20e9..30e9 USD"), Style.NUMBER))
        .isEqualTo("20,000,000,000–30,000,000,000");
    assertThat(EN.format(Samples.quantity("over 27 %"), Style.NUMBER)).isEqualTo("over 27");
    assertThat(ZH.format(Samples.quantity("15..30 %"), Style.NUMBER)).isEqualTo("15～30");
  }

  @Test
  void addsAGuardDigitWhereTheResultBeginsWithOne() {
    assertThat(derived("17.5", "17.5", "1.4", "1.4", "month", 2)).isEqualTo("12.5 months");
    assertThat(derived("1400", "1400", "6", "6", "x", 1)).isEqualTo("200 times");
    assertThat(derived("1400", "1400", "6", "6", "x", 2)).isEqualTo("230 times");
    assertThat(derived("1400", "1400", "13", "13", "x", 2)).isEqualTo("108 times");
    assertThat(derived("10e6", "10e6", "4e6", "5e6", "kW/GPU", 2))
        .isEqualTo("2.0 to 2.5 kilowatts per GPU");
  }

  private static String derived(
      String a, String b, String c, String d, String unitSymbol, int digits) {
    Unit unit = Samples.unit(unitSymbol);
    BigDecimal low = quotient(a, d).multiply(unit.scale());
    BigDecimal high = quotient(b, c).multiply(unit.scale());
    Interval result = Interval.closed(low, high);
    return EN.format(new Quantity(result, Qualifier.EXACT, unit, digits), Style.PROSE);
  }

  private static BigDecimal quotient(String a, String b) {
    return new BigDecimal(a).divide(new BigDecimal(b), MathContext.DECIMAL128);
  }

  @Test
  void namesAThingAsItsOwnSheetDoes() {
    assertThat(wafers("片晶圆")).isEqualTo("3片晶圆");
    assertThat(wafers("张晶圆")).isEqualTo("3张晶圆");
  }

  private static String wafers(String chinese) {
    NounForms forms = NounForms.invariable(chinese);
    NounUnit noun = new NounUnit("wafer", Map.of(Language.SIMPLIFIED_CHINESE, forms));
    Unit unit = Units.standard().with(List.of(noun)).find("wafer").orElseThrow();
    Interval three = Interval.point(new BigDecimal("3"));
    return ZH.format(new Quantity(three, Qualifier.EXACT, unit, 2), Style.SHORT);
  }

  @Test
  void writesOneAsAMultipleWithoutAWordThatWouldBeWrong() {
    assertThat(EN.format(Samples.quantity("1 x"), Style.PROSE)).isEqualTo("1x");
    assertThat(EN.format(Samples.quantity("1 x"), Style.SHORT)).isEqualTo("1x");
    assertThat(EN.format(Samples.quantity("about 1 x"), Style.PROSE)).isEqualTo("about 1x");
    assertThat(EN.format(Samples.quantity("1..2 x"), Style.PROSE)).isEqualTo("1 to 2 times");
    assertThat(ZH.format(Samples.quantity("1 x"), Style.PROSE)).isEqualTo("1倍");
  }

  @Test
  void roundsABoundOutwardsSoThatItStaysTrue() {
    Unit times = Samples.unit("x");
    Quantity above =
        new Quantity(Interval.above(new BigDecimal("23.47")), Qualifier.EXACT, times, 2);
    Quantity below =
        new Quantity(Interval.atMost(new BigDecimal("23.41")), Qualifier.EXACT, times, 2);
    assertThat(EN.format(above, Style.PROSE)).isEqualTo("over 23 times");
    assertThat(EN.format(below, Style.PROSE)).isEqualTo("up to 24 times");
    assertThat(ZH.format(below, Style.PROSE)).isEqualTo("最多24倍");
  }

  @Test
  void writesARangeWhoseEndsPrintAlikeAsApproximate() {
    Interval narrow = Interval.closed(new BigDecimal("0.03571"), new BigDecimal("0.03572"));
    Quantity share = new Quantity(narrow, Qualifier.EXACT, Samples.unit("%"), 2);
    assertThat(EN.format(share, Style.SHORT)).isEqualTo("about 3.6%");
    assertThat(ZH.format(share, Style.SHORT)).isEqualTo("约3.6%");
  }

  @Test
  void labelsAxesWithOneUnit() {
    assertTicks("USD", "110e9", "30e9", "30", "$30bn", "$bn", "300", "300亿美元", "亿美元");
    assertTicks("USD", "1.4e12", "0.5e12", "0.5", "$0.5tn", "$tn", "0.5", "0.5万亿美元", "万亿美元");
    assertTicks("USD", "500e6", "200e6", "200", "$200m", "$m", "2", "2亿美元", "亿美元");
    assertTicks("USD", "90e6", "20e6", "20", "$20m", "$m", "2000", "2000万美元", "万美元");
    assertTicks("USD", "20e9", "-10e9", "−10", "−$10bn", "$bn", "−100", "−100亿美元", "亿美元");
    assertTicks("%", "0.8", "0.2", "20", "20%", "%", "20", "20%", "%");
    assertTicks("GW", "2e9", "0.5e9", "0.5", "0.5 GW", "GW", "0.5", "0.5吉瓦", "吉瓦");
    assertTicks("GPU", "5e6", "2e6", "2", "2m GPUs", "million GPUs", "200", "200万块GPU", "万块GPU");
    assertTicks("month", "24", "12", "12", "12 months", "months", "12", "12个月", "个月");
    assertTicks("x", "20", "10", "10", "10x", "x", "10", "10倍", "倍");
    assertTicks(
        "USD/month", "2e9", "1e9", "1", "$1bn a month", "$bn a month", "10", "10亿美元/月", "亿美元/月");
    assertTicks(
        "employee",
        "6000",
        "2000",
        "2,000",
        "2,000 employees",
        "employees",
        "2000",
        "2000名员工",
        "名员工");
  }

  private static void assertTicks(String unit, String max, String value, String... expected) {
    BigDecimal tick = new BigDecimal(value);
    TickFormat en = EN.tickFormat(Samples.unit(unit), new BigDecimal(max));
    TickFormat zh = ZH.tickFormat(Samples.unit(unit), new BigDecimal(max));
    assertThat(
            List.of(
                en.tick(tick),
                en.tickWithUnit(tick),
                en.axisUnit(),
                zh.tick(tick),
                zh.tickWithUnit(tick),
                zh.axisUnit()))
        .containsExactly(expected);
  }

  @Test
  void namesUnitsForColumnHeads() {
    assertThat(EN.unitLabel(Samples.unit("USD"))).isEqualTo("$");
    assertThat(EN.unitLabel(Samples.unit("USD/month"))).isEqualTo("$ a month");
    assertThat(EN.unitLabel(Samples.unit("GPU"))).isEqualTo("GPUs");
    assertThat(EN.unitLabel(Unit.NUMBER)).isEmpty();
    assertThat(ZH.unitLabel(Samples.unit("USD"))).isEqualTo("美元");
    assertThat(ZH.unitLabel(Samples.unit("kW/GPU"))).isEqualTo("千瓦/块GPU");
  }
}
