package dev.broadsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every host must do with the published site. Each server is a subclass, with what it does
 * otherwise.
 */
abstract class HostedSite {
  static final Path SITE = Path.of("site-output");
  private static final String ARTICLE = "/articles/nvidia-openai/";
  private static final String CHARTS = ARTICLE + "charts/pledge-to-stake";
  private static final String IMMUTABLE = "public, max-age=31536000, immutable";
  private static final String REVALIDATE = "public, max-age=0, must-revalidate";

  /** The server under test. */
  abstract WebServer server();

  /** What it calls itself. */
  abstract String name();

  /** How it says that a page has a slash at its end. */
  abstract int redirect();

  /** The type of a script. */
  abstract String scriptType();

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(" | ", answer.headers().allValues(name));
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), UTF_8);
  }

  private static String asset(String extension) throws IOException {
    try (Stream<Path> all = Files.list(SITE.resolve("assets"))) {
      return all.map(p -> "/assets/" + p.getFileName())
          .filter(p -> p.endsWith(extension))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  /** What {@code _headers}, which other hosts read, gives under its first pattern, everything. */
  private static List<String[]> headersOfOtherHosts() throws IOException {
    List<String[]> headers =
        Files.readAllLines(SITE.resolve("_headers")).stream()
            .skip(1)
            .takeWhile(line -> line.startsWith(" "))
            .map(line -> line.strip().split(": ", 2))
            .toList();
    assertThat(headers).hasSizeGreaterThan(6);
    return headers;
  }

  @ParameterizedTest
  @CsvSource({
    "/, index.html, text/html; charset=utf-8",
    "/articles/nvidia-openai/, articles/nvidia-openai/index.html, text/html; charset=utf-8",
    "/zh-hans/, zh-hans/index.html, text/html; charset=utf-8",
    "/zh-hans/articles/nvidia-openai/, zh-hans/articles/nvidia-openai/index.html,"
        + " text/html; charset=utf-8",
    "/facts/nvidia-openai/, facts/nvidia-openai/index.html, text/html; charset=utf-8",
    "/feed.xml, feed.xml, application/atom+xml; charset=utf-8",
    "/zh-hans/feed.xml, zh-hans/feed.xml, application/atom+xml; charset=utf-8",
    "/feed.json, feed.json, application/feed+json",
    "/sitemap.xml, sitemap.xml, application/xml; charset=utf-8",
    "/robots.txt, robots.txt, text/plain; charset=utf-8",
    "/site.webmanifest, site.webmanifest, application/manifest+json",
    "/data/nvidia-openai.json, data/nvidia-openai.json, application/json",
    "/data/nvidia-openai.csv, data/nvidia-openai.csv, text/csv; charset=utf-8",
    "/articles/nvidia-openai/charts/pledge-to-stake.svg,"
        + " articles/nvidia-openai/charts/pledge-to-stake.svg, image/svg+xml",
  })
  void answersWithTheFileAndItsType(String path, String file, String type) throws Exception {
    HttpResponse<byte[]> answer = server().get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type")).isEqualTo(type);
    assertThat(answer.body()).isEqualTo(Files.readAllBytes(SITE.resolve(file)));
  }

  @ParameterizedTest
  @CsvSource({
    "css, text/css; charset=utf-8",
    "woff2, font/woff2",
    "png, image/png",
    "svg, image/svg+xml",
    "ico, image/*icon",
  })
  void keepsAssetsForAYear(String extension, String type) throws Exception {
    HttpResponse<byte[]> answer = server().get(asset(extension));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-type"))
        .matches(Pattern.quote(type).replace("*", "\\E.*\\Q"));
    assertThat(header(answer, "cache-control")).isEqualTo(IMMUTABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/zh-hans/articles/nvidia-openai/", "/feed.json", "/data/nvidia-openai.csv"})
  void asksAfterAPageEachTimeAndTransfersItOnce(String path) throws Exception {
    HttpResponse<byte[]> first = server().get(path);
    assertThat(header(first, "cache-control")).isEqualTo(REVALIDATE);
    HttpResponse<byte[]> second = server().get(path, "If-None-Match", header(first, "etag"));
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/, 200",
    "/zh-hans/articles/nvidia-openai/, 200",
    "/feed.xml, 200",
    "/sitemap.xml, 200",
    "/articles/nvidia-openai, 0",
    "/no-such-page/, 404",
    "/.broadsheet-manifest, 404",
    "/assets/no-such-file.css, 404",
    "/articles/nvidia-openai/charts/none/, 404",
  })
  void sendsTheHeadersOfTheOtherHostsWhateverTheStatus(String path, int status) throws Exception {
    HttpResponse<byte[]> answer = server().get(path);
    assertThat(answer.statusCode()).isEqualTo(status == 0 ? redirect() : status);
    for (String[] header : headersOfOtherHosts().subList(1, headersOfOtherHosts().size())) {
      assertThat(answer.headers().allValues(header[0])).as(header[0]).contains(header[1]);
    }
    assertThat(answer.headers().allValues("content-security-policy"))
        .contains("frame-ancestors 'none'")
        .allSatisfy(policy -> assertThat(policy).doesNotContain("script-src"))
        .anySatisfy(policy -> assertThat(policy).startsWith("default-src 'none'"));
    assertThat(header(answer, "server")).isEqualTo(name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search/", "/zh-hans/search/"})
  void letsSearchRunTheSitesOwnScript(String path) throws Exception {
    HttpResponse<byte[]> answer = server().get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    String[] policy = headersOfOtherHosts().get(0);
    assertThat(answer.headers().allValues(policy[0]))
        .containsExactly(policy[1], "frame-ancestors 'none'");
    assertThat(policy[1]).contains("script-src 'self'");
    assertThat(header(server().get(asset(".js")), "content-type")).isEqualTo(scriptType());
  }

  @Test
  void letsOtherSitesFrameWhatIsMadeForItAlone() throws Exception {
    HttpResponse<byte[]> answer = server().get(CHARTS + "/embed/");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(header(answer, "content-security-policy"))
        .startsWith("default-src 'none'")
        .doesNotContain("frame-ancestors");
    assertThat(header(server().get("/zh-hans" + CHARTS + "/embed/"), "content-security-policy"))
        .doesNotContain("frame-ancestors");
    assertThat(server().get(CHARTS + "/").headers().allValues("content-security-policy"))
        .contains("frame-ancestors 'none'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/no-such-page/",
        "/zh-hans/no-such-page/",
        "/articles/nvidia-openai/none.svg",
        "/assets/",
        "/data/",
        "/404.html",
        "/_headers",
        "/.broadsheet-manifest",
        "/.git/config",
        "/articles/.hidden",
        "/zh-hans/.broadsheet-manifest",
        "/%2ebroadsheet-manifest",
        "/.well-known/none",
      })
  void showsTheSitesOwnPageForWhatIsNotThere(String path) throws Exception {
    HttpResponse<byte[]> answer = server().get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(header(answer, "content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(answer, "cache-control")).isEqualTo(REVALIDATE);
    assertThat(answer.body()).isEqualTo(Files.readAllBytes(SITE.resolve("404.html")));
    assertThat(text(answer)).contains("<html lang=\"en\"", "lang=\"zh-Hans\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/articles/nvidia-openai",
        "/zh-hans/articles/nvidia-openai",
        "/zh-hans",
        "/facts/nvidia-openai",
        "/articles/nvidia-openai/charts/pledge-to-stake",
      })
  void addsTheSlashOfAPage(String path) throws Exception {
    HttpResponse<byte[]> answer = server().get(path);
    assertThat(answer.statusCode()).isEqualTo(redirect());
    assertThat(header(answer, "location")).isEqualTo(path + "/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/articles/nvidia-openai/", "/feed.xml", "/feed.json", "/data/nvidia-openai.json"})
  void compressesText(String path) throws Exception {
    HttpResponse<byte[]> plain = server().get(path);
    HttpResponse<byte[]> packed = server().get(path, "Accept-Encoding", "gzip");
    assertThat(header(plain, "content-encoding")).isEmpty();
    assertThat(header(packed, "content-encoding")).isEqualTo("gzip");
    assertThat(header(packed, "vary")).isEqualTo("Accept-Encoding");
    assertThat(packed.body().length).isLessThan(plain.body().length / 2);
    assertThat(unzip(packed.body())).isEqualTo(plain.body());
  }

  @Test
  void leavesFontsAndPicturesAsTheyAre() throws Exception {
    for (String extension : List.of("woff2", "png")) {
      HttpResponse<byte[]> answer = server().get(asset(extension), "Accept-Encoding", "gzip");
      assertThat(header(answer, "content-encoding")).as(extension).isEmpty();
    }
  }

  @Test
  void refusesToTakeAnything() throws Exception {
    assertThat(server().ask("POST", ARTICLE).statusCode()).isEqualTo(405);
    assertThat(server().ask("DELETE", ARTICLE).statusCode()).isEqualTo(405);
    HttpResponse<byte[]> head = server().ask("HEAD", ARTICLE);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  private static byte[] unzip(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }
}
