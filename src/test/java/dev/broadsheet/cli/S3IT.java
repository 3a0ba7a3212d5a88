package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of {@code src/hosting/s3} with a real rclone, against a real implementation of S3. */
class S3IT {
  private static final String SCRIPT = "src/hosting/s3/publish.sh";
  private static final Pattern STEP =
      Pattern.compile("INFO  : (\\S+): (Copied \\((?:new|replaced existing)\\)|Deleted)");

  @TempDir static Path temp;
  private static Path site;

  /**
   * What rclone did with a file.
   *
   * @param path as rclone names it: below the assets, without their folder
   */
  private record Step(String path, boolean deleted) {
    int phase() {
      if (deleted) {
        return 4;
      }
      return path.endsWith(".html") ? 3 : path.matches("[^/]+\\.[0-9a-f]{10}\\.\\w+") ? 1 : 2;
    }
  }

  @BeforeAll
  static void begin() {
    Bucket.assumeInstalled();
    site = temp.resolve("site");
    assertThat(new Shell().run("new", "site", site.toString()).code()).isZero();
    build();
  }

  private static void build() {
    Shell.Run run = new Shell().run("build", "--allow-uncorrected", "--site", site.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static List<Step> publish(Bucket bucket) throws IOException, InterruptedException {
    String log = bucket.run(SCRIPT, site.resolve("site-output").toString(), "store:site");
    List<Step> steps = new ArrayList<>();
    for (Matcher step = STEP.matcher(log); step.find(); ) {
      steps.add(new Step(step.group(1), step.group(2).equals("Deleted")));
    }
    return steps;
  }

  private static TreeSet<String> published() throws IOException {
    return Files.readAllLines(site.resolve("site-output/.broadsheet-manifest")).stream()
        .map(line -> line.substring(line.indexOf("  ") + 2))
        .filter(path -> !path.equals("_headers"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void sendsAssetsThenDataThenPagesAndDeletesLast() throws IOException, InterruptedException {
    try (Bucket bucket = Bucket.open(temp)) {
      List<Step> first = publish(bucket);
      assertThat(first).hasSameSizeAs(published());
      assertThat(first).extracting(Step::phase).isSorted().contains(1, 2, 3);
      assertThat(bucket.files()).isEqualTo(published());
      headersAreThoseOfOtherHosts(bucket);
      assertThat(publish(bucket)).as("nothing has changed").isEmpty();

      change();
      TreeSet<String> before = bucket.files();
      List<Step> second = publish(bucket);
      assertThat(second).extracting(Step::phase).isSorted().contains(1, 2, 3, 4);
      assertThat(second.size()).as("only what has changed").isLessThan(before.size());
      assertThat(bucket.files()).isEqualTo(published()).isNotEqualTo(before);
      assertThat(bucket.get("index.html").body())
          .isEqualTo(Files.readString(site.resolve("site-output/index.html")));
    }
  }

  /** A page is gone, a story is changed, a style sheet gets a new name. */
  private static void change() throws IOException {
    FileUtils.deleteDirectory(site.resolve("content/pages").toFile());
    Path settings = site.resolve("content/site.yaml");
    Files.writeString(
        settings,
        Files.readString(settings)
            .replaceFirst("(?s)  - label:\n      en: About.*?page:about\n", ""));
    Path article = site.resolve("content/articles/a-dearer-loaf/index.md");
    Files.writeString(article, Files.readString(article).replace("shrugged", "laughed"));
    Path css = site.resolve("static/css/print.css");
    Files.createDirectories(css.getParent());
    Files.writeString(css, "@media print { nav { display: none } }\n");
    build();
  }

  private static void headersAreThoseOfOtherHosts(Bucket bucket)
      throws IOException, InterruptedException {
    String css = bucket.files().stream().filter(f -> f.endsWith(".css")).findFirst().orElseThrow();
    assertThat(bucket.header(css, "cache-control")).contains("public, max-age=31536000, immutable");
    assertThat(bucket.header(css, "content-type")).contains("text/css;charset=utf-8");
    assertThat(bucket.header("feed.xml", "content-type"))
        .contains("application/atom+xml;charset=utf-8");
    assertThat(bucket.header("zh-hans/feed.json", "content-type"))
        .contains("application/feed+json;charset=utf-8");
    assertThat(bucket.header("site.webmanifest", "content-type"))
        .contains("application/manifest+json");
    for (String file : bucket.files()) {
      if (!file.startsWith("assets/")) {
        assertThat(bucket.header(file, "cache-control"))
            .as(file)
            .contains("public, max-age=0, must-revalidate");
      }
      assertThat(bucket.header(file, "content-type"))
          .as(file)
          .isPresent()
          .get()
          .isNotEqualTo("application/octet-stream");
    }
  }

  @Test
  void refusesAFolderThatIsNoPublishedSite() throws IOException, InterruptedException {
    Process script =
        new ProcessBuilder(SCRIPT, temp.toString(), "store:site").redirectErrorStream(true).start();
    String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(script.waitFor()).isEqualTo(2);
    assertThat(said).contains("is no published site");
  }
}
