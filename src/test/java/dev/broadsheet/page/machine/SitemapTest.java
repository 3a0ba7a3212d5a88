package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTest {
  @Test
  void namesEveryLanguageOfAPageAndTheDefault() {
    Map<Language, String> alternates = new LinkedHashMap<>();
    alternates.put(Language.ENGLISH, "https://example.org/");
    alternates.put(Language.SIMPLIFIED_CHINESE, "https://example.org/zh-hans/");
    String xml =
        Sitemap.write(
            List.of(
                new Sitemap.Entry("https://example.org/zh-hans/", alternates, Optional.empty())));
    Document read = Jsoup.parse(xml, "", Parser.xmlParser());
    assertThat(read.select("xhtml|link").eachAttr("hreflang"))
        .containsExactly("en", "zh-Hans", "x-default");
    assertThat(read.select("xhtml|link").last().attr("href")).isEqualTo("https://example.org/");
  }

  @Test
  void namesNoAlternatesForAPageInOneLanguage() {
    String xml =
        Sitemap.write(
            List.of(
                new Sitemap.Entry(
                    "https://example.org/a/?x=1&y=2",
                    Map.of(Language.ENGLISH, "https://example.org/a/"),
                    Optional.empty())));
    assertThat(xml).doesNotContain("hreflang").contains("x=1&amp;y=2");
  }

  @Test
  void listsTheSitemapsOfALargeSite() {
    String xml = Sitemap.index(List.of("https://example.org/sitemap-1.xml", "https://b.example/"));
    Document read = Jsoup.parse(xml, "", Parser.xmlParser());
    assertThat(read.select("sitemapindex > sitemap > loc").eachText())
        .containsExactly("https://example.org/sitemap-1.xml", "https://b.example/");
  }
}
