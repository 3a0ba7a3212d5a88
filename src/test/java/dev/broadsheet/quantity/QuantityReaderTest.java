package dev.broadsheet.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class QuantityReaderTest {
  // Made anew for each test, so that the making is tested as well.
  private final QuantityReader inEnglish = QuantityReader.of(Language.ENGLISH, Samples.UNITS);
  private final QuantityReader inChinese =
      QuantityReader.of(Language.SIMPLIFIED_CHINESE, Samples.UNITS);

  @Test
  void readsEveryEnglishQuantity() throws IOException {
    List<List<String>> rows = Table.rows("read-en.tsv");
    assertReads(inEnglish, rows);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void readsEveryChineseQuantity() throws IOException {
    List<List<String>> rows = Table.rows("read-zh.tsv");
    assertReads(inChinese, rows);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(150);
  }

  static void assertReads(QuantityReader reader, List<List<String>> rows) {
    SoftAssertions all = new SoftAssertions();
    for (List<String> row : rows) {
      List<WrittenQuantity> found = reader.read(row.get(0));
      all.assertThat(found).as(row.get(0)).hasSize(1);
      if (found.size() == 1) {
        assertRead(all, row, found.get(0));
      }
    }
    all.assertAll();
  }

  private static void assertRead(SoftAssertions all, List<String> row, WrittenQuantity written) {
    if (row.get(1).equals("!")) {
      all.assertThat(written.problem().orElse("")).as(row.get(0)).contains(row.get(2));
      all.assertThat(row.get(0).substring(written.start(), written.end())).isEqualTo(row.get(0));
      return;
    }
    String unit = written.unit().map(Unit::symbol).orElse("-");
    all.assertThat(written.problem()).as(row.get(0)).isEmpty();
    all.assertThat(unit).as(row.get(0)).isEqualTo(row.get(3));
    all.assertThat(written.qualifier().key()).as(row.get(0)).isEqualTo(row.get(2));
    BigDecimal scale = written.unit().map(Unit::scale).orElse(BigDecimal.ONE);
    Interval expected = Samples.scaled(interval(row.get(1)), scale);
    all.assertThat(written.stated()).as(row.get(0)).isEqualTo(expected);
    all.assertThat(expected.isSubsetOf(written.tolerance())).as(row.get(0)).isTrue();
  }

  /** {@code 20e9..30e9}, {@code 2/3} or {@code 5}. */
  private static Interval interval(String text) {
    int dots = text.indexOf("..");
    if (dots > 0) {
      return Interval.closed(
          new BigDecimal(text.substring(0, dots)), new BigDecimal(text.substring(dots + 2)));
    }
    int slash = text.indexOf('/');
    if (slash > 0) {
      BigDecimal over = new BigDecimal(text.substring(0, slash));
      BigDecimal under = new BigDecimal(text.substring(slash + 1));
      return Interval.point(over.divide(under, MathContext.DECIMAL128));
    }
    return Interval.point(new BigDecimal(text));
  }

  @Test
  void findsEachFigureOfASentenceInItsPlace() throws IOException {
    SoftAssertions all = new SoftAssertions();
    for (List<String> row : Table.rows("sentences.tsv")) {
      String text = row.get(0);
      boolean chinese = text.chars().anyMatch(Character::isIdeographic);
      List<String> found =
          (chinese ? inChinese : inEnglish)
              .read(text).stream().map(w -> text.substring(w.start(), w.end())).toList();
      all.assertThat(found).as(text).isEqualTo(row.subList(1, row.size()));
    }
    all.assertAll();
  }

  @Test
  void takesTheWrittenPrecisionAsTolerance() {
    assertThat(tolerance(inEnglish, "$1.4 billion")).hasToString("[1350000000, 1450000000]");
    assertThat(tolerance(inEnglish, "$20–30 billion")).hasToString("[19500000000, 30500000000]");
    assertThat(tolerance(inEnglish, "27%")).hasToString("[0.265, 0.275]");
    assertThat(tolerance(inEnglish, "twelve months")).hasToString("[11.5, 12.5]");
    assertThat(tolerance(inEnglish, "1 million users")).hasToString("[950000, 1050000]");
    assertThat(tolerance(inEnglish, "a tenth")).hasToString("[0.095, 0.105]");
    assertThat(tolerance(inEnglish, "doubled")).hasToString("[1.95, 2.05]");
    assertThat(tolerance(inChinese, "1.4万亿美元")).hasToString("[1350000000000, 1450000000000]");
    assertThat(tolerance(inChinese, "3500万用户")).hasToString("[34995000, 35005000]");
    assertThat(tolerance(inChinese, "三成")).hasToString("[0.29, 0.31]");
  }

  private static Interval tolerance(QuantityReader reader, String text) {
    return reader.read(text).get(0).tolerance();
  }

  @Test
  void tellsTheKindOfFigure() {
    assertThat(kind(inEnglish, "$5")).isEqualTo(Figure.MONEY);
    assertThat(kind(inEnglish, "5%")).isEqualTo(Figure.PERCENT);
    assertThat(kind(inEnglish, "a fifth")).isEqualTo(Figure.FRACTION);
    assertThat(kind(inEnglish, "5x")).isEqualTo(Figure.MULTIPLE);
    assertThat(kind(inEnglish, "5 GW")).isEqualTo(Figure.POWER);
    assertThat(kind(inEnglish, "5 years")).isEqualTo(Figure.DURATION);
    assertThat(kind(inEnglish, "5 GPUs")).isEqualTo(Figure.COUNT);
    assertThat(kind(inEnglish, "5 million")).isEqualTo(Figure.PLAIN);
    assertThat(kind(inChinese, "三成")).isEqualTo(Figure.FRACTION);
    assertThat(kind(inChinese, "5000名员工")).isEqualTo(Figure.COUNT);
  }

  private static Figure kind(QuantityReader reader, String text) {
    return reader.read(text).get(0).figure();
  }

  @Test
  void readsNothingWhereThereIsNoEnglishFigure() throws IOException {
    assertReadsNothing(inEnglish, "no-figure-en.txt");
  }

  @Test
  void readsNothingWhereThereIsNoChineseFigure() throws IOException {
    assertReadsNothing(inChinese, "no-figure-zh.txt");
  }

  private void assertReadsNothing(QuantityReader reader, String table) throws IOException {
    List<List<String>> rows = Table.rows(table);
    SoftAssertions all = new SoftAssertions();
    for (List<String> row : rows) {
      // In a sentence: a number that is the whole text may be meant as a figure.
      String text = reader == inEnglish ? "see " + row.get(0) + " there" : "见" + row.get(0) + "。";
      all.assertThat(reader.read(text)).as(row.get(0)).isEmpty();
    }
    all.assertAll();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(120);
  }

  @Test
  void readsEveryFigureOfALongText() {
    String text = "It has 5 users, and 7 GW; ".repeat(500);
    assertThat(inEnglish.read(text)).hasSize(1_000);
    assertThat(inChinese.read("有5名员工，和7吉瓦；".repeat(500))).hasSize(1_000);
  }
}
