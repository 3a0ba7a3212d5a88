package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quantity is the same one wherever it stands; {@link RoundTripIT} and others go further. */
class PlacedTextTest {
  private static final int CASES = 300;

  /** A number that is the whole text may be meant as a figure; in a sentence it is none. */
  private static final Set<String> ONLY_ALONE = Set.of("half", "12");

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant", "ja", "de", "fr", "es"})
  void isReadInASentenceAsItIsAlone(String tag) throws IOException {
    Language language = new Language(tag);
    QuantityReader reader = QuantityReader.of(language, Samples.UNITS);
    SoftAssertions all = new SoftAssertions();
    String name = tag.equals("zh-Hans") ? "read-zh.tsv" : "read-" + tag + ".tsv";
    for (List<String> row : Table.rows(name)) {
      WrittenQuantity alone = reader.read(row.get(0)).get(0);
      String sentence = RoundTripIT.embedded(language, row.get(0));
      int at = sentence.indexOf(row.get(0));
      List<WrittenQuantity> found = reader.read(sentence);
      all.assertThat(found).as(sentence).hasSize(ONLY_ALONE.contains(row.get(0)) ? 0 : 1);
      if (found.size() == 1) {
        all.assertThat(found.get(0)).as(sentence).isEqualTo(moved(alone, at));
      }
    }
    all.assertAll();
  }

  private static WrittenQuantity moved(WrittenQuantity written, int by) {
    return new WrittenQuantity(
        written.start() + by,
        written.end() + by,
        written.figure(),
        written.value(),
        written.qualifier(),
        written.unit(),
        written.problem());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "zh-Hant", "ja", "de", "fr", "es"})
  void isReadBackAsItWasWritten(String tag) {
    for (Style style : new Style[] {Style.PROSE, Style.SHORT}) {
      RoundTripIT.assertReadsBack(tag, style, CASES);
    }
  }

  @Test
  void isWellFormedWhereverTheTextIsCut() throws IOException {
    for (String sample : HostileTextIT.samples()) {
      for (int i = 0; i <= sample.length(); i++) {
        HostileTextIT.assertWellFormed(sample.substring(0, i));
        HostileTextIT.assertWellFormed(sample.substring(i));
      }
    }
  }
}
