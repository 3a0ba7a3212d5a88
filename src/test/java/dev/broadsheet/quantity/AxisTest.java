package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The numbers and units of an axis, and numbers alone, in each language. */
class AxisTest {
  @Test
  void isWrittenAsEachLanguageDoes() throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (List<String> row : Table.rows("axes.tsv")) {
      QuantityFormat format = QuantityFormat.of(new Language(row.get(0)), Samples.UNITS);
      Unit unit = Samples.unit(row.get(1));
      BigDecimal greatest = new BigDecimal(row.get(2));
      TickFormat ticks = format.tickFormat(unit, greatest);
      String name = String.join(" ", row.subList(0, 3));
      all.assertThat(shown(ticks.tick(greatest))).as(name).isEqualTo(row.get(3));
      String negative = ticks.tickWithUnit(greatest.negate());
      all.assertThat(shown(negative)).as(name).isEqualTo(row.get(4));
      all.assertThat(shown(format.unitLabel(unit))).as(name).isEqualTo(row.get(5));
      if (!row.get(6).equals("-")) {
        Quantity number = Samples.quantity("1234.5 " + unit.symbol());
        all.assertThat(shown(format.format(number, Style.NUMBER))).as(name).isEqualTo(row.get(6));
      }
    }
    all.assertAll();
  }

  private static String shown(String text) {
    return text.replace('\u00a0', '_').replace('\u202f', '_');
  }
}
