package dev.broadsheet.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31T09:00Z",
        "2024-02-29T23:59:59+08:00",
        "0001-01-01T00:00:00-18:00",
        "2026-01-31T09:00-00:00",
        "9999-12-31T00:00:01+05:45"
      })
  void readsAMomentAsTheLibraryDoes(String text) {
    assertThat(Dates.moment(text)).contains(OffsetDateTime.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-31",
        "2026-02-30T09:00Z",
        "2026-01-31T24:00Z",
        "2026-01-31T09:60Z",
        "2026-01-31T09:00:60Z",
        "2026-01-31T09:00",
        "2026-01-31T09:00+18:01",
        "2026-01-31T09:00:00.5Z",
        "12026-01-31T09:00Z",
        "٢٠٢٦-01-31T09:00Z"
      })
  void readsNoMomentWhereThereIsNone(String text) {
    assertThat(Dates.moment(text)).isEmpty();
  }

  @Test
  void readsDaysThatExist() {
    assertThat(Dates.date("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
    assertThat(Dates.date("2023-02-29")).isEmpty();
    assertThat(Dates.date("2024-2-9")).isEmpty();
  }
}
