package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataSchema;
import dev.broadsheet.data.Json;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What machines read, of the published site and the gallery as `mvn package` has just written them:
 * every feed, sitemap, manifest and block of structured data against a schema of its format.
 */
class PublishedFormatsIT {
  private static final List<Path> SITES =
      List.of(Path.of("site-output"), Path.of("target", "gallery"));
  private static final Path SCHEMAS = Path.of("src/test/resources/dev/broadsheet/formats");

  /** Two languages to each site. */
  private static final int EDITIONS = 4;

  private static List<Path> files(String pattern) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path site : SITES) {
      try (Stream<Path> all = Files.walk(site)) {
        all.filter(p -> p.getFileName().toString().matches(pattern)).sorted().forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isAtom(String xml) throws IOException, SAXException {
    ValidationDriver driver = new ValidationDriver(CompactSchemaReader.getInstance());
    Path schema = SCHEMAS.resolve("atom.rnc");
    assertThat(driver.loadSchema(new InputSource(schema.toUri().toString())))
        .as("the schema is one")
        .isTrue();
    return driver.validate(new InputSource(new StringReader(xml)));
  }

  @Test
  void everyAtomFeedFollowsItsRelaxNgSchema() throws IOException, SAXException {
    List<Path> feeds = files("feed\\.xml");
    assertThat(feeds).hasSize(EDITIONS);
    for (Path feed : feeds) {
      assertThat(isAtom(Files.readString(feed))).as(feed.toString()).isTrue();
    }
  }

  @Test
  void theAtomSchemaRefusesWhatRfc4287Forbids() throws IOException, SAXException {
    String feed = Files.readString(files("feed\\.xml").get(0));
    for (String[] change :
        new String[][] {
          {"<id>[^<]*</id>", ""},
          {"<title>", "<titel>"},
          {"<updated>[^<]*</updated>", "<updated>yesterday</updated>"},
          {"<author><name>[^<]*</name></author>", "<author></author>"},
          {"type=\"html\"", "type=\"htm\""},
          {" href=\"[^\"]*\"", ""}
        }) {
      String broken = feed.replaceFirst(change[0], change[1]);
      assertThat(broken).isNotEqualTo(feed);
      boolean wellFormed = !change[1].equals("<titel>");
      assertThat(wellFormed ? isAtom(broken) : isAtomOrMalformed(broken)).as(change[0]).isFalse();
    }
  }

  private static boolean isAtomOrMalformed(String xml) throws IOException {
    try {
      return isAtom(xml);
    } catch (SAXException malformed) {
      return false;
    }
  }

  private static Schema sitemapSchema() throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMAS.resolve("sitemap.xsd").toFile());
  }

  @Test
  void everySitemapFollowsItsSchema() throws IOException, SAXException {
    Schema schema = sitemapSchema();
    List<Path> maps = files("(news-)?sitemap\\.xml");
    assertThat(maps).hasSize(4);
    for (Path map : maps) {
      schema.newValidator().validate(new StreamSource(map.toFile()));
      String xml = Files.readString(map);
      assertThat(xml.split("<loc>", -1).length - 1)
          .as("%s: so many pages may one file list", map)
          .isBetween(
              map.endsWith("sitemap.xml") ? 5 : 0, map.endsWith("sitemap.xml") ? 50_000 : 1000);
    }
  }

  @Test
  void theSitemapSchemaRefusesWhatTheProtocolForbids() throws IOException, SAXException {
    Schema schema = sitemapSchema();
    String map = Files.readString(SITES.get(0).resolve("sitemap.xml"));
    for (String[] change :
        new String[][] {
          {"<loc>https://", "<loc>/"},
          {"<lastmod>[^<]*", "<lastmod>today"},
          {"hreflang=\"zh-Hans\"", "hreflang=\"Chinese\""},
          {"rel=\"alternate\"", "rel=\"next\""}
        }) {
      String broken = map.replaceFirst(change[0], change[1]);
      assertThat(broken).isNotEqualTo(map);
      assertThatThrownBy(
              () -> schema.newValidator().validate(new StreamSource(new StringReader(broken))))
          .as(change[0])
          .isInstanceOf(SAXException.class);
    }
  }

  private static DataNode read(Path file, Diagnostics problems) throws IOException {
    SourceFile source = new SourceFile(file.toString(), Files.readString(file));
    return Json.read(source, problems).orElseThrow();
  }

  private static void assertAllFollow(String schemaName, List<Path> files) throws IOException {
    DataSchema schema = DataSchema.ofResource("/dev/broadsheet/formats/" + schemaName);
    Diagnostics problems = new Diagnostics();
    for (Path file : files) {
      schema.check(read(file, problems), problems);
    }
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void everyJsonFeedFollowsItsSchema() throws IOException {
    List<Path> feeds = files("feed\\.json");
    assertThat(feeds).hasSize(EDITIONS);
    assertAllFollow("json-feed.schema.json", feeds);
  }

  @Test
  void everyManifestFollowsItsSchemaAndItsIconsAreThere() throws IOException {
    List<Path> manifests = files(".*\\.webmanifest");
    assertThat(manifests).hasSize(EDITIONS);
    assertAllFollow("webmanifest.schema.json", manifests);
    for (Path manifest : manifests) {
      Path site = SITES.stream().filter(manifest::startsWith).findFirst().orElseThrow();
      Stream.of(Files.readString(manifest).split("\"src\": ?\"/"))
          .skip(1)
          .map(rest -> rest.substring(0, rest.indexOf('"')))
          .forEach(icon -> assertThat(site.resolve(icon)).isRegularFile());
    }
  }

  @Test
  void theJsonSchemasRefuseWhatTheirFormatsForbid() throws IOException {
    Path feed = files("feed\\.json").get(0);
    DataSchema schema = DataSchema.ofResource("/dev/broadsheet/formats/json-feed.schema.json");
    for (String[] change :
        new String[][] {
          {"version/1\\.1", "version/1"},
          {"\"id\"", "\"ID\""},
          {"\"date_published\":\"[^\"]*\"", "\"date_published\":\"yesterday\""},
          {"\"content_html\":", "\"content\":"}
        }) {
      String broken = Files.readString(feed).replaceFirst(change[0], change[1]);
      Diagnostics problems = new Diagnostics();
      DataNode node = Json.read(new SourceFile("feed.json", broken), problems).orElseThrow();
      assertThat(schema.check(node, problems)).as(change[0]).isFalse();
    }
  }

  @Test
  void everyBlockOfStructuredDataHasWhatItsTypeNeeds() throws IOException {
    Diagnostics problems = new Diagnostics();
    List<String> wrong = new ArrayList<>();
    StructuredDataRules rules = new StructuredDataRules();
    for (Path page : files(".*\\.html")) {
      String html = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
      for (Element script : Jsoup.parse(html).select("script[type=application/ld+json]")) {
        DataNode block =
            Json.read(new SourceFile(page.toString(), script.data()), problems).orElseThrow();
        rules.check(block).forEach(w -> wrong.add(page + ": " + w));
      }
    }
    assertThat(problems.sorted()).isEmpty();
    assertThat(wrong).isEmpty();
    assertThat(rules.seen())
        .contains(
            "AnalysisNewsArticle",
            "BreadcrumbList",
            "DataDownload",
            "Dataset",
            "ListItem",
            "NewsMediaOrganization",
            "Organization",
            "WebSite");
  }
}
