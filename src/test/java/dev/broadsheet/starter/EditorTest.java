package dev.broadsheet.starter;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor such as VS Code makes of a site with the schemas that we ship. */
class EditorTest {
  private static final Map<String, String> STARTER = StarterSite.files(StarterSite.LANGUAGES);
  private static final List<Path> SITES =
      List.of(Path.of("content"), Path.of("src/site/gallery/content"));

  @TempDir Path temp;

  private static List<String> misfits(String schema, String text, InputFormat format) {
    Schema validator =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.all().get(schema).text(), InputFormat.JSON);
    return validator.validate(text, format).stream().map(EditorTest::place).toList();
  }

  private static String place(Error error) {
    return error.getInstanceLocation() + " " + error.getKeyword();
  }

  private static String frontMatter(String markdown) {
    return markdown.substring(4, markdown.indexOf("\n---\n"));
  }

  private static List<String> misfits(String path, String text) {
    if (path.endsWith(".json")) {
      return misfits("fact-sheet", text, InputFormat.JSON);
    }
    if (path.matches(".*\\.\\w+\\.yaml")) {
      return misfits("picture", text, InputFormat.YAML);
    }
    return path.endsWith("site.yaml")
        ? misfits("site", text, InputFormat.YAML)
        : misfits("front-matter", frontMatter(text), InputFormat.YAML);
  }

  @Test
  void theStarterFits() {
    STARTER.forEach(
        (path, text) -> {
          if (path.startsWith("content/")) {
            assertThat(misfits(path, text)).as(path).isEmpty();
          }
        });
  }

  @Test
  void theSitesOfThisRepositoryFit() throws IOException {
    List<String> checked = new ArrayList<>();
    for (Path site : SITES) {
      try (Stream<Path> files = Files.walk(site)) {
        for (Path file :
            files.filter(f -> f.toString().matches(".*(\\.(md|json)|site\\.yaml)")).toList()) {
          assertThat(misfits(file.toString(), Files.readString(file)))
              .as(file.toString())
              .isEmpty();
          checked.add(file.toString());
        }
      }
    }
    assertThat(checked).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          content/site.yaml | baseUrl: https | baseUrl: gazette | /baseUrl pattern
          content/site.yaml | tagline: | taglin: | additionalProperties
          content/site.yaml | 'contact: desk@example.com' | 'kontact: x' | /publisher required
          content/site.yaml | to: page:about | to: about | /navigation/1/to pattern
          content/facts/loaf.json | "status": "confirmed" | "status": "sure" | /facts/price-before/status enum
          content/facts/loaf.json | "sources": ["price-board"] | "source": ["price-board"] | additionalProperties
          content/facts/loaf.json | "$comment": "Everything | "$coment": "Everything | additionalProperties
          content/facts/loaf.json | "value": 3.20 | "value": "3.20" | /facts/price-before/value
          content/articles/a-dearer-loaf/index.md | kind: analysis | kind: anlysis | /kind enum
          content/articles/a-dearer-loaf/index.md | keyPoints: | keypoints: | additionalProperties
          content/articles/a-dearer-loaf/index.md | 2026-01-20T09:00:00Z | 2026-01-20 | /published pattern
          content/articles/a-dearer-loaf/index.md | title: | titel: | required
          content/pages/about.md | summary: | sumary: | required
          """)
  void anErrorIsMarked(String path, String from, String to, String expected) {
    String sound = STARTER.get(path);
    assertThat(sound).contains(from);

    assertThat(misfits(path, sound.replace(from, to)))
        .anySatisfy(misfit -> assertThat(misfit).contains(expected));
  }

  /** A key that the readers know and the schema does not would be marked as an error. */
  @ParameterizedTest
  @CsvSource({
    "site, SiteConfigReader",
    "front-matter, SharedFrontMatterReader LocalFrontMatterReader",
    "picture, PictureNoteReader"
  })
  void theSchemaHasTheKeysThatAreRead(String schema, String readers) throws IOException {
    Set<String> read = new TreeSet<>();
    for (String reader : readers.split(" ")) {
      String code =
          Files.readString(Path.of("src/main/java/dev/broadsheet/content", reader + ".java"));
      Matcher key =
          Pattern.compile(
                  "\\b(?:reader|root|entry|known|from)(?:\\.get\\(\\))?"
                      + "\\s*(?:,|\\.\\s*(?!span)\\w+\\()\\s*\"(\\w+)\"")
              .matcher(code);
      while (key.find()) {
        read.add(key.group(1));
      }
    }
    assertThat(read).hasSizeGreaterThan(2);

    assertThat(properties(JsonMapper.shared().readTree(Schemas.all().get(schema).text())))
        .containsAll(read);
  }

  private static Set<String> properties(JsonNode schema) {
    Set<String> names = new TreeSet<>();
    if (schema.isObject() && schema.has("properties")) {
      names.addAll(schema.get("properties").propertyNames());
    }
    schema.forEach(child -> names.addAll(properties(child)));
    return names;
  }

  @Test
  void theSettingsNameSchemasThatAreThere() throws IOException {
    NewFiles.write(temp, STARTER);
    JsonNode settings = JsonMapper.shared().readTree(STARTER.get(".vscode/settings.json"));
    String sheets = settings.at("/json.schemas/0/url").asString();
    String yaml = settings.get("yaml.schemas").propertyNames().iterator().next();
    Matcher modeline =
        Pattern.compile("\\$schema=(\\S+)").matcher(STARTER.get("content/site.yaml"));
    assertThat(modeline.find()).isTrue();
    JsonNode sheet = JsonMapper.shared().readTree(STARTER.get("content/facts/loaf.json"));

    assertThat(temp.resolve(sheets)).isRegularFile();
    assertThat(temp.resolve(yaml)).isRegularFile();
    assertThat(temp.resolve("content").resolve(modeline.group(1))).isRegularFile();
    assertThat(temp.resolve("content/facts").resolve(sheet.get("$schema").asString()))
        .isRegularFile();
  }
}
