package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.SiteLook;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
  @TempDir Path site;
  private final Diagnostics problems = new Diagnostics();

  private AssetsTest write(String path, String text) throws IOException {
    Path file = site.resolve("static").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  private Assets load() throws IOException {
    SourceTree tree = SourceTree.open(site);
    return Assets.load(new Theme(tree), SiteLook.BUILT_IN, tree.list("static"), problems);
  }

  private static String css(Assets assets) {
    return new String(
        assets.files().get(assets.styleSheet().orElseThrow()), StandardCharsets.UTF_8);
  }

  @Test
  void joinsStyleSheetsInTheOrderOfTheList() throws IOException {
    write("assets.txt", "# a list\ncss/b.css\n\ncss/a.css\n");
    write("css/a.css", "a{}").write("css/b.css", "b{}");
    assertThat(css(load())).isEqualTo("b{}\na{}\n");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void namesFilesByTheirContent() throws IOException {
    write("assets.txt", "css/a.css\nfonts/f.woff2\n");
    write("css/a.css", "a{}").write("fonts/f.woff2", "font");
    Assets first = load();
    assertThat(first.find("fonts/f.woff2").map(SitePath::value))
        .hasValueSatisfying(p -> assertThat(p).matches("assets/f\\.[0-9a-f]{10}\\.woff2"));
    write("css/a.css", "a{}b{}");
    assertThat(load().styleSheet()).isPresent().isNotEqualTo(first.styleSheet());
  }

  @Test
  void leadsAStyleSheetToThePublishedNames() throws IOException {
    write("assets.txt", "css/a.css\nfonts/f.woff2\n");
    write("css/a.css", "@font-face{src:url(\"../fonts/f.woff2\")}").write("fonts/f.woff2", "font");
    Assets assets = load();
    String name = assets.find("fonts/f.woff2").orElseThrow().value().replace("assets/", "");
    assertThat(css(assets)).contains("url(\"" + name + "\")");
  }

  @Test
  void reportsAnAddressThatNamesNoAsset() throws IOException {
    write("assets.txt", "css/a.css\nfonts/font.woff2\n");
    write("css/a.css", "x{}\ny{src:url(../fonts/fnt.woff2)}").write("fonts/font.woff2", "font");
    load();
    assertThat(problems.sorted())
        .extracting(d -> d.span() + " " + d.rule().code() + " " + d.suggestion().orElse(""))
        .containsExactly("static/css/a.css:2:11 asset-missing did you mean `fonts/font.woff2`?");
  }

  @Test
  void reportsAListedFileThatIsNotThere() throws IOException {
    write("assets.txt", "css/nope.css\n");
    load();
    assertThat(problems.sorted())
        .extracting(d -> d.span() + " " + d.rule().code())
        .containsExactly("static/assets.txt:1:1 asset-missing");
  }

  @Test
  void warnsOfAFileThatIsNotListed() throws IOException {
    write("css/extra.css", "x{}");
    load();
    assertThat(problems.sorted())
        .extracting(d -> d.span() + " " + d.rule().code())
        .containsExactly("static/css/extra.css:1:1 asset-unlisted");
    assertThat(problems.hasErrors()).isFalse();
  }

  @Test
  void replacesASingleFileOfTheDefaultTheme() throws IOException {
    write("css/tokens.css", "mine{}");
    assertThat(css(load())).startsWith("mine{}");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void publishesEveryFileOfTheDefaultTheme() throws IOException {
    List<String> listed = Files.readAllLines(Path.of(Assets.LIST));
    try (Stream<Path> files = Files.walk(Path.of("static"))) {
      assertThat(files.filter(Files::isRegularFile).map(f -> Path.of("static").relativize(f)))
          .map(f -> f.toString().replace('\\', '/'))
          .filteredOn(f -> !f.equals("assets.txt"))
          .isSubsetOf(listed);
    }
  }
}
