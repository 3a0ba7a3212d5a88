package dev.broadsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceFileTest {
  @Test
  void countsColumnsInCodePoints() {
    SourceFile file = new SourceFile("a.md", "x\n𝄞英伟达 $90\n");
    int dollar = file.text().indexOf('$');
    assertThat(file.span(dollar, dollar + 3)).hasToString("a.md:2:6");
  }

  @Test
  void endsLinesAtEveryKindOfLineBreak() {
    SourceFile file = new SourceFile("a.md", "one\r\ntwo\rthree\nfour");
    assertThat(file.lineCount()).isEqualTo(4);
    assertThat(file.line(1)).isEqualTo("one");
    assertThat(file.line(2)).isEqualTo("two");
    assertThat(file.line(3)).isEqualTo("three");
    assertThat(file.line(4)).isEqualTo("four");
  }

  @Test
  void countsColumnsOfLongLinesAsOfShortOnes() {
    Random random = new Random(7);
    StringBuilder written = new StringBuilder();
    while (written.length() < 10_000) {
      written.append(List.of("a", "鱼", "😀", "\uD83D", "\uDE00", "\n").get(random.nextInt(6)));
      written.append(random.nextInt(40) == 0 ? "b".repeat(random.nextInt(900)) : "");
    }
    String text = written.toString();
    SourceFile file = new SourceFile("a.md", text);
    for (int offset = 0; offset <= text.length(); offset++) {
      int start = text.lastIndexOf('\n', offset - 1) + 1;
      assertThat(file.columnAt(offset)).isEqualTo(text.codePointCount(start, offset) + 1);
    }
  }

  @Test
  void everyOffsetOfAnEmptyFileIsItsStart() {
    SourceFile file = new SourceFile("empty", "");
    assertThat(file.start()).hasToString("empty:1:1");
    assertThat(file.span(5, 9)).isEqualTo(file.start());
  }
}
