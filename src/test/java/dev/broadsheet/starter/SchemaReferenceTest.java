package dev.broadsheet.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages of the documentation that list every key are what the schemas say. */
class SchemaReferenceTest {
  private static final boolean APPROVE =
      Boolean.getBoolean("golden.approve") && System.getenv("CI") == null;

  private static String schema(String name) {
    return Schemas.all().get(name).text();
  }

  private static void holds(String page, String written) throws IOException {
    Path file = Path.of("src/site/markdown", page);
    if (APPROVE) {
      Files.writeString(file, written);
    }
    assertThat(Files.readString(file)).isEqualTo(written);
  }

  @Test
  void listsEveryKeyOfAFactSheet() throws IOException {
    holds(
        "fact-sheet-reference.md",
        "# Every key of a fact sheet\n\n"
            + "What may stand in `content/facts/<sheet>.json`, made from the JSON Schema that editors"
            + " check it with. What it is for, with examples, stands in [The fact"
            + " sheet](fact-sheet.md).\n\n"
            + "Any object may have a `$comment` besides, for words to colleagues: readers never see"
            + " it. A dot leads into an object, `[]` into each entry of a list, `*` into each named"
            + " entry.\n"
            + SchemaReference.markdown("The sheet", schema("fact-sheet")));
  }

  @Test
  void listsEveryKeyOfSettingsAndFrontMatter() throws IOException {
    holds(
        "settings.md",
        "# Settings and front matter\n\n"
            + "What may stand in `content/site.yaml` and at the head of articles and pages, made from"
            + " the JSON Schemas that editors check them with.\n\n"
            + "A dot leads into an object, `[]` into each entry of a list, `*` into each named"
            + " entry.\n"
            + SchemaReference.markdown("Site settings", schema("site"))
            + SchemaReference.markdown("Front matter of articles and pages", schema("front-matter"))
            + SchemaReference.markdown("The note beside an image", schema("picture")));
  }
}
