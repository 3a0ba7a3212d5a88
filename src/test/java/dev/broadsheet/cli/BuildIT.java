package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as users meet it: the packaged jar on this repository's own site. */
class BuildIT {
  private static final Path ARTICLES = Path.of("content/articles");
  private static final String MANIFEST = ".broadsheet-manifest";
  private static final String SHEET = "content/facts/nvidia-openai.json";

  @TempDir Path folder;
  private Path site;
  private Path output;

  @BeforeEach
  void copySite() throws IOException {
    site = Jar.copySite(folder.resolve("site"));
    output = site.resolve("site-output");
  }

  private Jar.Run build() throws IOException, InterruptedException {
    return Jar.run(site, "build");
  }

  /** Replaces the first match in a file and returns {@code path:line:column} of group 1. */
  private String edit(Path file, String pattern, String replacement) throws IOException {
    String text = Files.readString(file);
    Matcher m = Pattern.compile(pattern).matcher(text);
    assertThat(m.find()).as(pattern + " in " + file).isTrue();
    Files.writeString(file, text.substring(0, m.start(1)) + replacement + text.substring(m.end(1)));
    long line = text.substring(0, m.start(1)).lines().count();
    int lineStart = text.lastIndexOf('\n', m.start(1) - 1) + 1;
    int column = text.codePointCount(lineStart, m.start(1)) + 1;
    return site.relativize(file) + ":" + line + ":" + column;
  }

  private Path firstArticleWith(String language, String pattern) throws IOException {
    String name = language.equals("en") ? "index.md" : "index." + language + ".md";
    try (var all = Files.walk(site.resolve(ARTICLES))) {
      for (Path file : all.filter(p -> p.endsWith(name)).sorted().toList()) {
        if (Pattern.compile(pattern).matcher(Files.readString(file)).find()) {
          return file;
        }
      }
    }
    throw new AssertionError("no article has " + pattern);
  }

  @Test
  void reproducesTheCommittedSiteByteForByte() throws Exception {
    assertThat(build().exitCode()).isZero();
    assertThat(Jar.tree(output)).isEqualTo(Jar.tree(Path.of("site-output")));
  }

  @Test
  void touchesNothingWhenNothingChanged() throws Exception {
    build();
    Object before = Files.getAttribute(output, "unix:ino");
    Jar.Run again = build();
    assertThat(again.out()).contains("unchanged: nothing was touched");
    assertThat(Files.getAttribute(output, "unix:ino")).isEqualTo(before);
  }

  @Test
  void stopsAtAFigureThatNoLongerFitsInEnglish() throws Exception {
    build();
    SortedMap<String, String> before = Jar.tree(output);
    String words = "\\[[^\\]\\[]*(\\$100 billion)\\]\\(fact:pledge\\)";
    String place = edit(firstArticleWith("en", words), words, "$90 billion");
    Jar.Run run = build();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(place + ": error: [fact-mismatch] \"$90 billion\" is not `pledge`")
        .contains("^^^^^^^^^^^")
        .containsPattern(Pattern.quote(SHEET) + ":\\d+:\\d+: note: `pledge` is defined here");
    assertThat(Jar.tree(output)).isEqualTo(before);
  }

  @Test
  void stopsAtAFigureThatNoLongerFitsInChinese() throws Exception {
    build();
    SortedMap<String, String> before = Jar.tree(output);
    String words = "\\[[^\\]\\[]*(1000亿美元)\\]\\(fact:pledge\\)";
    String place = edit(firstArticleWith("zh-Hans", words), words, "900亿美元");
    Jar.Run run = build();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(place + ": error: [fact-mismatch] \"900亿美元\" is not `pledge`")
        .containsPattern(Pattern.quote(SHEET) + ":\\d+:\\d+: note: `pledge` is defined here");
    assertThat(Jar.tree(output)).isEqualTo(before);
  }

  @Test
  void reportsMistakesOfEveryKindInOneRun() throws Exception {
    build();
    SortedMap<String, String> before = Jar.tree(output);
    String fact = "\\]\\(fact:(pledge)\\)";
    edit(firstArticleWith("en", fact), fact, "plegde");
    String alt = "(!\\[[^\\]]+\\])\\(chart:";
    edit(firstArticleWith("zh-Hans", alt), alt, "![]");
    String key = "\\n(topics):";
    edit(firstArticleWith("en", key), key, "topcis");
    edit(
        site.resolve(SHEET), "\"formula\": \"(1 - stake / high\\(pledge\\))\"", "1 - stake / gpus");
    edit(site.resolve(SHEET), "\"verdict\": \"(holds)\"", "fails");
    Files.writeString(
        site.resolve("content/facts/broken.json"), "{\n  \"title\": {\"en\" \"x\"}\n}\n");
    Jar.Run run = build();
    assertThat(run.exitCode()).isEqualTo(1);
    String at = "index\\.md:\\d+:\\d+: error: ";
    assertThat(run.err())
        .containsPattern(at + "\\[fact-unknown\\]")
        .contains("did you mean `pledge`?")
        .containsPattern("index\\.zh-Hans\\.md:\\d+:\\d+: error: \\[alt-missing\\]")
        .containsPattern(at + "\\[front-matter-unknown-key\\]")
        .contains("did you mean `topics`?")
        .containsPattern(Pattern.quote(SHEET) + ":\\d+:\\d+: error: \\[formula-[a-z]+\\]")
        .containsPattern(Pattern.quote(SHEET) + ":\\d+:\\d+: error: \\[claim-verdict\\]")
        .contains("content/facts/broken.json:2:18: error: [json-syntax]");
    assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(Jar.tree(output)).isEqualTo(before);
  }

  @Test
  void checkSaysTheSameAndWritesNothing() throws Exception {
    Jar.Run run = Jar.run(folder, "check", "--site", site.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(output).doesNotExist();
  }

  @Test
  void printsFindingsForMachines() throws Exception {
    String fact = "\\]\\(fact:(pledge)\\)";
    edit(firstArticleWith("en", fact), fact, "plegde");
    assertThat(Jar.run(site, "check", "--format", "json").out())
        .contains("\"rule\": \"fact-unknown\"");
    assertThat(Jar.run(site, "check", "--format", "sarif").out())
        .contains("\"ruleId\": \"fact-unknown\"")
        .contains("\"version\": \"2.1.0\"");
  }

  @Test
  void refusesWrongUsageAndDangerousOutput() throws Exception {
    assertThat(Jar.run(site, "bulid").exitCode()).isEqualTo(2);
    assertThat(Jar.run(site, "build", "--now", "yesterday").exitCode()).isEqualTo(2);
    assertThat(Jar.run(site, "build", "--site", "nowhere").exitCode()).isEqualTo(2);
    Jar.Run dangerous = Jar.run(site, "build", "--output", "content");
    assertThat(dangerous.exitCode()).isEqualTo(2);
    assertThat(dangerous.err()).contains("will not publish to");
    assertThat(Jar.run(site, "--version").out()).contains("broadsheet 0.1.0");
  }

  @Test
  void doesNotLetAPublishedFigureChangeSilently() throws Exception {
    build();
    SortedMap<String, String> before = Jar.tree(output);
    String value = "\"market-value\": \\{[^}]*\\}[^}]*\"value\": (4.5e12)";
    String place = edit(site.resolve(SHEET), value, "4.51e12");
    Jar.Run run = build();
    assertThat(place).startsWith(SHEET);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("[change-unlogged] `market-value` was published as");
    assertThat(Jar.tree(output)).isEqualTo(before);
    assertThat(Jar.run(site, "build", "--allow-uncorrected").exitCode()).isZero();
  }

  @Test
  void listsEveryPlaceThatAChangedFactTouches() throws Exception {
    build();
    String value = "\"stake\": \\{[^}]*\\}[^}]*\\{\"low\": (20e9)";
    edit(site.resolve(SHEET), value, "21e9");
    Jar.Run text = Jar.run(site, "impact");
    assertThat(text.exitCode()).isZero();
    assertThat(text.out())
        .contains("nvidia-openai/stake: exact 20000000000..30000000000 USD -> exact 21000000000")
        .contains("nvidia-openai/pledge-cut: ")
        .containsPattern("index\\.md:\\d+:\\d+: en \"\\$20 billion to \\$30 billion\"")
        .containsPattern("index\\.zh-Hans\\.md:\\d+:\\d+: zh-Hans \"200亿～300亿美元\"")
        .contains("through chart pledge-to-stake");
    assertThat(Jar.run(site, "impact", "--format", "json").out())
        .contains("\"fact\": \"nvidia-openai/stake\"");
    Path earlier = Path.of(SHEET).toAbsolutePath();
    assertThat(Jar.run(site, "impact", "--since", earlier.toString()).out())
        .contains("nvidia-openai/stake: ");
    assertThat(Jar.run(site, "impact", "--since", "no-such-commit").exitCode()).isEqualTo(2);
  }

  @Test
  void listsFactsAndExplainsWhereOneComesFrom() throws Exception {
    assertThat(Jar.run(site, "facts").out())
        .contains("nvidia-openai/pledge: up to $100 billion [target]");
    Jar.Run tree = Jar.run(site, "facts", "explain", "pledge-cut");
    assertThat(tree.out())
        .startsWith("pledge-cut = 1 - stake / high(pledge) -> 70% to 80%")
        .contains("├─ stake -> $20 billion to $30 billion (")
        .contains("└─ pledge -> up to $100 billion (");
    Jar.Run wrong = Jar.run(site, "facts", "explain", "plegde-cut");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("did you mean `pledge-cut`?");
  }

  @Test
  void compressesOnRequestAndLeavesThePlainFilesAsTheyAre() throws Exception {
    assertThat(build().exitCode()).isZero();
    SortedMap<String, String> plain = Jar.tree(output);
    Path other = folder.resolve("compressed");
    Jar.Run run = Jar.run(site, "build", "--compress", "--output", other.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    SortedMap<String, String> compressed = Jar.tree(other);
    assertThat(compressed)
        .containsKeys("index.html.gz", "index.html.br", "feed.xml.gz", "data/ledger.json.gz");
    assertThat(compressed.get(MANIFEST)).contains("  index.html.gz\n");
    compressed.keySet().removeIf(path -> path.matches(".*\\.(gz|br)"));
    plain.remove(MANIFEST);
    compressed.remove(MANIFEST);
    assertThat(compressed).isEqualTo(plain);
  }
}
