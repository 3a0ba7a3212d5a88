package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns count code points, whatever stands before the fault. */
class ColumnTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain ",
        "café ",
        "cafe\u0301 ",
        "承诺投资",
        "，。",
        "😀 ",
        "👩‍💻",
        "🇨🇳🇺🇸",
        "x\t y ",
        "x\u00a0",
        "a &amp; b ",
        "a \\* b ",
        "**bold** ",
        "`code` ",
        "[a link](/x) ",
        "שלום ",
        "𝟙𝟚 ",
        "１００ ",
        "— “x” … ",
        "- ",
        "> ",
        "1. "
      })
  void pointsAtTheFaultAfterAnyText(String before) {
    Markup markup = Markup.of("## One\n\n" + before + "[](fact:)\n");

    assertThat(markup.findings()).hasSize(1);
    Span span = markup.findings().get(0).span();
    assertThat(span.text()).isEqualTo("fact:");
    assertThat(span.line()).isEqualTo(3);
    assertThat(span.column()).isEqualTo(before.codePointCount(0, before.length()) + 4);
  }
}
