package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import dev.broadsheet.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static Period period(String text) {
    return Period.parse(text).orElseThrow();
  }

  @Test
  void readsAndWritesEveryLength() {
    Stream.of("2025-09-22", "2025-09", "2025-Q3", "2025-H1", "2025", "2025/2029", "2025-Q1/2026")
        .forEach(text -> assertThat(period(text)).hasToString(text));
  }

  @Test
  void refusesWhatIsNoPeriod() {
    Stream.of(
            "",
            "25",
            "2025-",
            "2025-13",
            "2025-Q5",
            "2025-H0",
            "2025-02-30",
            "2025/2024",
            "/2025",
            "2025/",
            "2025-9-1",
            "２０２５",
            "2025-09-22T10",
            "0000",
            "2025-Q",
            "2025-1a")
        .forEach(text -> assertThat(Period.parse(text)).as(text).isEmpty());
  }

  @Test
  void knowsItsFirstAndLastDay() {
    assertThat(period("2024-02").last()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(period("2025-Q3").first()).isEqualTo(LocalDate.of(2025, 7, 1));
    assertThat(period("2025-Q3").last()).isEqualTo(LocalDate.of(2025, 9, 30));
    assertThat(period("2025-H2").first()).isEqualTo(LocalDate.of(2025, 7, 1));
    assertThat(period("2025/2029").last()).isEqualTo(LocalDate.of(2029, 12, 31));
  }

  @Test
  void isOrderedByItsEnd() {
    assertThat(List.of(period("2026-01"), period("2025-12-31"), period("2025"), period("2025-H1")))
        .satisfies(
            periods ->
                assertThat(periods.stream().sorted().map(Period::toString))
                    .containsExactly("2025-H1", "2025", "2025-12-31", "2026-01"));
  }

  @Test
  void namesMonthsAsIcuDoes() {
    List<String> months = List.of(DateFormatSymbols.getInstance(ULocale.UK).getMonths());
    LanguageData words = LanguageData.of("en");
    assertThat(words.list("months")).isEqualTo(months);
    assertThat(words.list("months.short"))
        .isEqualTo(List.of(DateFormatSymbols.getInstance(ULocale.US).getShortMonths()));
  }

  @Test
  void writesDatesAsIcuDoes() {
    com.ibm.icu.text.DateFormat uk = icu("d MMMM yyyy", ULocale.UK);
    com.ibm.icu.text.DateFormat china = icu("yyyy年M月d日", ULocale.SIMPLIFIED_CHINESE);
    for (int day = 0; day < 800; day += 13) {
      LocalDate date = LocalDate.of(2025, 1, 1).plusDays(day);
      java.util.Date instant =
          java.util.Date.from(date.atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
      assertThat(QuantityFormat.of(Language.ENGLISH).formatDate(date))
          .isEqualTo(uk.format(instant));
      assertThat(QuantityFormat.of(Language.SIMPLIFIED_CHINESE).formatDate(date))
          .isEqualTo(china.format(instant));
    }
  }

  private static com.ibm.icu.text.DateFormat icu(String pattern, ULocale locale) {
    com.ibm.icu.text.DateFormat format = new com.ibm.icu.text.SimpleDateFormat(pattern, locale);
    format.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
    return format;
  }

  @Test
  void choosesThePluralFormThatIcuChooses() {
    com.ibm.icu.text.PluralRules rules = com.ibm.icu.text.PluralRules.forLocale(ULocale.ENGLISH);
    for (String number : List.of("0", "1", "2", "1.5", "0.5", "21", "101")) {
      String written =
          QuantityFormat.of(Language.ENGLISH)
              .format(Samples.quantity(number + " GPU"), Style.PROSE);
      boolean one = rules.select(Double.parseDouble(number)).equals("one");
      assertThat(written).isEqualTo(number + (one ? " GPU" : " GPUs"));
    }
  }
}
