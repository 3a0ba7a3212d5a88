package dev.broadsheet.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

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
  void findsTheOffsetOfALineAndColumn() {
    SourceFile file = new SourceFile("a.md", "ab\n𝄞cd\n");
    assertThat(file.offsetOf(2, 2)).isEqualTo(file.text().indexOf('c'));
    assertThat(file.offsetOf(2, 99)).isEqualTo(file.text().length());
    assertThat(file.offsetOf(99, 1)).isEqualTo(file.text().length());
  }

  @Test
  void everyOffsetOfAnEmptyFileIsItsStart() {
    SourceFile file = new SourceFile("empty", "");
    assertThat(file.start()).hasToString("empty:1:1");
    assertThat(file.span(5, 9)).isEqualTo(file.start());
  }
}
