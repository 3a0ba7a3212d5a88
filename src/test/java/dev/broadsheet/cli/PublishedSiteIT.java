package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataSchema;
import dev.broadsheet.data.Json;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What readers get: every page of site-output, as `mvn package` has just written it. */
class PublishedSiteIT {
  private static final Path SITE = Path.of("site-output");

  /**
   * Two warnings that are none: read from a file, a page has no host that 'self' could mean, and a
   * data block of JSON-LD is not a script; {@link #noPageHasInlineStyleOrScriptOrAnOffSiteLoad}
   * holds that there is no other.
   */
  private static final Pattern MISREAD_POLICY =
      Pattern.compile(
          "warning: (Resource violates Content Security Policy \\(meta tag\\): external"
              + " (stylesheet|script|module) “/assets/"
              + "|Inline script violates Content Security Policy \\(meta tag\\))");

  private static final Pattern ASCII_MARK_BESIDE_HAN =
      Pattern.compile("\\p{IsHan}[,;:?!](?!\\S*[a-z])|[,;:?!]\\p{IsHan}");

  private static final Pattern FULL_WIDTH_ASCII = Pattern.compile("[０-９Ａ-Ｚａ-ｚ％]");

  private static final String DATE_OR_INSTANT_WITH_OFFSET =
      "\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+(Z|[+-]\\d\\d:\\d\\d))?";

  /** The ids of each page that a link leads to. */
  private static final Map<Path, Set<String>> IDS = new HashMap<>();

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(SITE)) {
      List<Path> pages = all.filter(p -> p.toString().endsWith(".html")).sorted().toList();
      assertThat(pages).hasSizeGreaterThan(20);
      return pages;
    }
  }

  private static Document parse(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page), "https://broadsheet.example/");
  }

  @Test
  void everyPagePassesTheNuHtmlChecker() throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    List<String> findings = new ArrayList<>();
    for (Path page : pages()) {
      validator
          .validate(page)
          .lines()
          .filter(l -> !l.isBlank() && !MISREAD_POLICY.matcher(l).find())
          .forEach(findings::add);
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void noPageHasInlineStyleOrScriptOrAnOffSiteLoad() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path page : pages()) {
      for (Element e : parse(page).getAllElements()) {
        inspect(e).forEach(w -> wrong.add(page + ": " + w));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> inspect(Element e) {
    List<String> wrong = new ArrayList<>();
    String name = e.normalName();
    boolean data = e.attr("type").equals("application/ld+json");
    boolean ownScript = e.attr("src").startsWith("/assets/") && e.html().isEmpty();
    if (name.equals("style") || (name.equals("script") && !data && !ownScript)) {
      wrong.add("<" + name + ">");
    }
    for (Attribute a : e.attributes()) {
      String key = a.getKey().toLowerCase(Locale.ROOT);
      if (key.equals("style") || key.startsWith("on")) {
        wrong.add(name + " has " + key);
      }
      boolean loads = key.equals("src") || key.equals("srcset") || isLoadingLink(e, key);
      if (loads && !a.getValue().matches("/[^/].*")) {
        wrong.add(name + " loads " + a.getValue());
      }
    }
    return wrong;
  }

  private static boolean isLoadingLink(Element e, String key) {
    return e.normalName().equals("link")
        && key.equals("href")
        && e.attr("rel").matches("stylesheet|icon|preload|manifest|apple-touch-icon");
  }

  @Test
  void everyInternalLinkAndAnchorLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Document document = parse(page);
      for (Element e : document.select("[href], [src]")) {
        String target = e.hasAttr("href") ? e.attr("href") : e.attr("src");
        if (target.startsWith("/") && !leads(target)) {
          broken.add(page + " -> " + target);
        } else if (target.startsWith("#") && document.getElementById(target.substring(1)) == null) {
          broken.add(page + " -> " + target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static Set<String> ids(Path page) throws IOException {
    if (!IDS.containsKey(page)) {
      IDS.put(page, new HashSet<>(parse(page).select("[id]").eachAttr("id")));
    }
    return IDS.get(page);
  }

  private static boolean leads(String target) throws IOException {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    Path file = SITE.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
    if (!Files.isRegularFile(file)) {
      return false;
    }
    return hash < 0 || ids(file).contains(target.substring(hash + 1));
  }

  @Test
  void everyPageNamesItsLanguageAndItsOneHeadingAndRepeatsNoId() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path page : pages()) {
      Document document = parse(page);
      boolean chinese = SITE.relativize(page).startsWith("zh-hans");
      if (!document.select("html").attr("lang").equals(chinese ? "zh-Hans" : "en")) {
        wrong.add(page + ": lang");
      }
      if (document.select("h1").size() != 1) {
        wrong.add(page + ": h1 " + document.select("h1").size());
      }
      Set<String> ids = new HashSet<>();
      document.select("[id]").forEach(e -> ids.add(e.id()));
      if (ids.size() != document.select("[id]").size()) {
        wrong.add(page + ": repeated id");
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyTranslatedPageLinksItsOtherLanguages() throws IOException {
    for (Path page : pages()) {
      Document document = parse(page);
      if (page.endsWith("404.html")
          || document.select("meta[name=robots][content*=noindex]").size() > 0) {
        continue;
      }
      assertThat(document.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
          .as(page.toString())
          .contains("en", "zh-Hans", "x-default");
    }
  }

  @Test
  void publishesNothingOfTheMachineThatBuiltIt() throws IOException {
    String here = Path.of("").toAbsolutePath().toString();
    String home = System.getProperty("user.home");
    try (Stream<Path> all = Files.walk(SITE)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(text.contains(here)).as(file + " names " + here).isFalse();
        assertThat(home.length() > 5 && text.contains(home + "/"))
            .as(file + " names home")
            .isFalse();
      }
    }
  }

  @Test
  void noChineseRangeDropsItsFirstUnit() throws IOException {
    for (Path page : pages()) {
      String text = parse(page).text();
      assertThat(text).as(page.toString()).doesNotContainPattern("\\d+～\\d+(亿|万|%)");
      assertThat(text).as(page.toString()).doesNotContainPattern("\\d(十亿|百万|千万)");
    }
  }

  @Test
  void everyChartFileFollowsItsPublishedSchema() throws IOException {
    DataSchema schema = DataSchema.ofResource("/dev/broadsheet/chart/chart.schema.json");
    assertThat(SITE.resolve("schemas/chart.schema.json")).hasContent(schema.text());
    List<Path> charts;
    try (Stream<Path> all = Files.walk(SITE)) {
      charts = all.filter(p -> p.toString().matches(".*/charts/[a-z0-9-]+\\.json")).toList();
    }
    assertThat(charts).hasSizeGreaterThan(20);
    Diagnostics problems = new Diagnostics();
    for (Path chart : charts) {
      SourceFile file = new SourceFile(chart.toString(), Files.readString(chart));
      schema.check(Json.read(file, problems).orElseThrow(), problems);
    }
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void structuredDataIsReadableDatedWithOffsetsAndReviewsNoClaims() throws IOException {
    Diagnostics problems = new Diagnostics();
    int blocks = 0;
    for (Path page : pages()) {
      for (Element script : parse(page).select("script[type=application/ld+json]")) {
        blocks++;
        String json = script.data();
        assertThat(Json.read(new SourceFile(page.toString(), json), problems)).isPresent();
        assertThat(json).doesNotContain("ClaimReview");
        Matcher date = Pattern.compile("\"date(Published|Modified)\": ?\"([^\"]*)\"").matcher(json);
        while (date.find()) {
          assertThat(date.group(2)).as(page.toString()).matches(DATE_OR_INSTANT_WITH_OFFSET);
        }
      }
    }
    assertThat(problems.sorted()).isEmpty();
    assertThat(blocks).isGreaterThan(10);
  }

  @Test
  void chineseProseUsesChinesePunctuation() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path page : pages()) {
      if (SITE.relativize(page).startsWith("zh-hans")) {
        Document document = parse(page);
        document.select("pre, code, script, .working").remove();
        for (Pattern fault : List.of(ASCII_MARK_BESIDE_HAN, FULL_WIDTH_ASCII)) {
          Matcher m = fault.matcher(document.select("main").text());
          while (m.find()) {
            wrong.add(page + ": " + m.group());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** But for what other sites frame, which has one way out: to the chart's page. */
  @Test
  void linksToTheOtherLanguageSayWhichItIs() throws IOException {
    for (Path page : pages().stream().filter(p -> !p.endsWith("embed/index.html")).toList()) {
      boolean chinese = SITE.relativize(page).startsWith("zh-hans");
      String other = chinese ? "en" : "zh-Hans";
      assertThat(parse(page).select("ul.languages a[hreflang=" + other + "][lang=" + other + "]"))
          .as(page.toString())
          .isNotEmpty();
    }
  }
}
