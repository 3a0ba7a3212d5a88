package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LlmsTextTest {
  private static final LlmsText.Item ITEM =
      new LlmsText.Item("Boats", "https://harbour.example/a/", "What they caught.");

  @Test
  void listsEachSectionUnderItsHeading() {
    assertThat(
            LlmsText.write(
                "The Log",
                "Fish and figures.",
                List.of(
                    new LlmsText.Section("Articles", List.of(ITEM)),
                    new LlmsText.Section("Nothing", List.of()),
                    new LlmsText.Section(
                        "Feeds", List.of(new LlmsText.Item("Atom", "https://h.example/f", ""))))))
        .isEqualTo(
            """
            # The Log

            > Fish and figures.

            ## Articles

            - [Boats](https://harbour.example/a/): What they caught.

            ## Feeds

            - [Atom](https://h.example/f)
            """);
  }

  @Test
  void keepsHostileTextOnItsLineAndWithoutMarkup() {
    String text =
        LlmsText.write(
            "x\n# y",
            "<b>",
            List.of(
                new LlmsText.Section(
                    "s",
                    List.of(
                        new LlmsText.Item("a](http://evil.example)\n- [b", "https://h/", "`")))));
    assertThat(text)
        .contains(
            "# x \\# y\n", "> \\<b\\>\n", "- [a\\](http://evil.example) - \\[b](https://h/): \\`");
  }
}
