package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beginning a site, an article, a sheet: what is written builds at once, and nothing is lost. */
class NewTest {
  @TempDir Path temp;

  private static Shell.Run run(String... args) {
    return new Shell().run(args);
  }

  private Path starter() {
    Path site = temp.resolve("site");
    assertThat(run("new", "site", site.toString(), "-q")).isEqualTo(new Shell.Run(0, "", ""));
    return site;
  }

  private static void isClean(Shell.Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("warning").contains(" 0 unbacked");
    assertThat(run.code()).isZero();
  }

  private static TreeSet<String> files(Path folder) throws IOException {
    TreeSet<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.forEach(path -> files.add(folder.relativize(path).toString()));
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hans", "en,zh-Hans", "zh-Hans,en"})
  void aNewSiteBuildsAtOnce(String languages) {
    String site = temp.resolve("site").toString();
    Shell.Run made = run("new", "site", site, "--lang", languages);
    assertThat(made.err()).isEmpty();
    assertThat(made.out()).contains("created ", "content/site.yaml\n", "next: broadsheet build");

    Shell.Run built = run("build", "--site", site);
    isClean(built);
    int count = languages.split(",").length;
    assertThat(built.out())
        .startsWith("1 article in " + count + " language")
        .contains("figures: " + 13 * count + " in total, " + 13 * count + " bound");
  }

  @Test
  void aNewSiteIsNobodyElses() throws IOException {
    Path site = starter();
    assertThat(run("build", "--site", site.toString()).code()).isZero();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(html|md|ya?ml|xml|txt)")).toList()) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain("NVIDIA", "OpenAI");
      }
    }
  }

  @Test
  void aNewSiteMayLieInAnEmptyFolderOrAFreshRepository() throws IOException {
    Path site = Files.createDirectories(temp.resolve("fresh/.git")).getParent();

    assertThat(run("new", "site", site.toString()).code()).isZero();
    isClean(run("check", "--site", site.toString()));
  }

  @Test
  void refusesAFolderThatIsNotEmptyAndLeavesItAlone() throws IOException {
    Path site = Files.createDirectories(temp.resolve("full"));
    Files.writeString(site.resolve("notes.txt"), "mine");

    Shell.Run run = run("new", "site", site.toString());
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith("broadsheet: `" + site + "` is there already, and not empty\n");
    assertThat(files(site)).containsExactly("", "notes.txt");
    assertThat(run("new", "site", site.resolve("notes.txt").toString()).code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void refusesALanguageThatTheStarterIsNotWrittenIn() {
    Shell.Run run = run("new", "site", temp.resolve("x").toString(), "--lang", "en,de");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("the starter has [en, zh-Hans], not `de`");
    assertThat(temp.resolve("x")).doesNotExist();
  }

  @Test
  void aNewArticleIsADraftThatBuilds() throws IOException {
    String site = starter().toString();
    Shell.Run made = run("new", "article", "dearer-rolls", "--site", site, "--sheet", "loaf");
    assertThat(made.code()).as(made.err()).isZero();

    Path folder = Path.of(site, "content/articles/dearer-rolls");
    assertThat(files(folder)).containsExactly("", "index.md", "index.zh-Hans.md");
    assertThat(folder.resolve("index.md"))
        .content()
        .startsWith("---\ntitle: \"Dearer rolls\"\n")
        .contains("authors: [desk]\npublished: 2026-02-01T09:30:00Z\nsheet: loaf\ndraft: true\n");
    assertThat(folder.resolve("index.zh-Hans.md")).content().doesNotContain("authors", "\ndraft:");
    isClean(run("check", "--site", site, "--drafts"));
    isClean(run("build", "--site", site));
    assertThat(Path.of(site, "site-output/articles/dearer-rolls")).doesNotExist();
  }

  @Test
  void aTranslationIsAddedToAnArticleThatIsThere() throws IOException {
    String site = starter().toString();
    assertThat(run("new", "article", "rolls", "--lang", "zh-Hans", "--site", site).err())
        .contains("an article begins in the site's first language, en");
    assertThat(run("new", "article", "rolls", "--lang", "en", "--site", site).code()).isZero();
    assertThat(run("new", "article", "rolls", "--lang", "zh-Hans", "--site", site).code()).isZero();

    assertThat(files(Path.of(site, "content/articles/rolls")))
        .containsExactly("", "index.md", "index.zh-Hans.md");
  }

  @Test
  void nothingIsWrittenWhereOneFileIsThereAlready() throws IOException {
    String site = starter().toString();
    assertThat(run("new", "article", "rolls", "--lang", "en", "--site", site).code()).isZero();
    Path mine = Path.of(site, "content/articles/rolls/index.md");
    Files.writeString(mine, "mine");

    Shell.Run run = run("new", "article", "rolls", "--site", site);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith(
            "broadsheet: nothing written; already there: content/articles/rolls/index.md\n");
    assertThat(mine).hasContent("mine");
    assertThat(files(mine.getParent())).containsExactly("", "index.md");
    assertThat(run("new", "sheet", "loaf", "--site", site).err())
        .contains("already there: content/facts/loaf.json");
  }

  @Test
  void anArticleInASingleFileIsThereToo() throws IOException {
    Path site = starter();
    Files.writeString(site.resolve("content/articles/rolls.md"), "mine");

    assertThat(run("new", "article", "rolls", "--site", site.toString()).err())
        .contains("already there: content/articles/rolls.md");
  }

  @Test
  void aNewSheetFitsItsSchemaAndBuilds() throws IOException {
    String site = starter().toString();
    assertThat(run("new", "sheet", "rolls", "--site", site).code()).isZero();

    assertThat(Path.of(site, "content/facts/rolls.json"))
        .content()
        .startsWith("{\n  \"$schema\": \"../../schemas/fact-sheet.schema.json\",\n");
    isClean(run("check", "--site", site));
    assertThat(run("new", "article", "rolls", "--site", site).code()).isZero();
    assertThat(Path.of(site, "content/articles/rolls/index.md"))
        .content()
        .contains("sheet: rolls\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..",
        "../x",
        "a/b",
        "a\\b",
        "Caf\u00e9",
        "con",
        "a--b",
        "-a",
        "a.b",
        "\u65b0\u95fb",
        " "
      })
  void refusesNamesThatAreNoSlugs(String name) throws IOException {
    Path site = starter();
    TreeSet<String> before = files(temp);

    for (String kind : List.of("article", "sheet")) {
      Shell.Run run = run("new", kind, "--site", site.toString(), "--", name);
      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("cannot be a name").doesNotContain("\tat ");
    }
    assertThat(files(temp)).isEqualTo(before);
  }

  @Test
  void suggestsNamesThatAreMeant() {
    String site = starter().toString();

    assertThat(run("new", "article", "Caf\u00e9 & Co", "--site", site).err())
        .contains("cafe-co would be one");
    assertThat(run("new", "article", "rolls", "--site", site, "--author", "dsk").err())
        .contains("the site has no author `dsk`; did you mean desk?");
    assertThat(run("new", "article", "rolls", "--site", site, "--sheet", "lof").err())
        .contains("the site has no fact sheet `lof`; did you mean loaf?");
  }

  @Test
  void saysWhatIsWrongWithTheSettings() {
    Shell.Run run = run("new", "article", "x", "--site", temp.toString());

    assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
    assertThat(run.err()).startsWith("content/site.yaml:1:1: error:");
  }
}
