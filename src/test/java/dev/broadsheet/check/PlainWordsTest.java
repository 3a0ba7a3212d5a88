package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.Document;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
  @TempDir Path folder;

  private PlainWords words(Language language, Optional<String> own) throws IOException {
    EvaluatedSheet sheet = WrittenSite.in(folder).sheet();
    return new PlainWords(
        language, own, id -> id.equals("deal") ? Optional.of(sheet) : Optional.empty());
  }

  private static Document document(String markdown) {
    SourceFile file = new SourceFile("words", markdown);
    Span all = file.span(0, markdown.length());
    return Document.inline(new TextNode(all, markdown, Optional.of(all)), new Diagnostics());
  }

  @ParameterizedTest
  @CsvSource({
    "A *big* deal, A big deal",
    "Worth [](fact:pledge) now, Worth up to $100 billion now",
    "Worth [](fact:pledge?style=short) now, Worth up to $100bn now",
    "Worth [](fact:deal/cash) now, Worth $18 billion now",
    "Worth [a lot](fact:pledge) now, Worth a lot now",
    "For [](fact:price) now, For an undisclosed sum now",
    "He said: [](claim:two-years), He said: Statement",
    "A [](fact:other/cash) x, A  x",
    "A [](fact:nothing) x, A  x",
    "A [](claim:nothing) x, A  x",
    "A [letter](source:letter) x, A letter x",
    "A [](source:letter) x, A  x"
  })
  void sayWhatAReferenceStandsFor(String markdown, String plain) throws IOException {
    assertThat(document(markdown).plainText(words(Language.ENGLISH, Optional.of("deal"))))
        .isEqualTo(plain);
  }

  @Test
  void speakTheLanguageOfTheReader() throws IOException {
    PlainWords chinese = words(Language.SIMPLIFIED_CHINESE, Optional.of("deal"));
    assertThat(document("[](fact:price)[](fact:cash)").plainText(chinese))
        .isEqualTo("未披露的金额180亿美元");
    EvaluatedSheet sheet = WrittenSite.in(folder).sheet();
    assertThat(chinese.of(sheet.sheet().claims().get("two-years").statement())).isEqualTo("测试");
  }

  @Test
  void areEmptyForASheetThatIsNotNamed() throws IOException {
    assertThat(document("[](fact:cash)").plainText(words(Language.ENGLISH, Optional.empty())))
        .isEmpty();
  }

  @Test
  void markAFigureAndNothingElse() throws IOException {
    PlainWords words = words(Language.ENGLISH, Optional.of("deal"));
    assertThat(document("[](fact:cash) [5 < 6](fact:cash) [two](claim:two-years)").render(words))
        .hasToString(
            "<span class=\"amount\">$18 billion</span>"
                + " <span class=\"amount\">5 &lt; 6</span> two");
  }
}
