package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What readers search, against the pages that they find. */
class PublishedSearchIT {
  private static final Path SITE = Path.of("site-output");
  private static final int MOST_BYTES_FOR_AN_ARTICLE = 16_000;

  /** A number with its currency, and the sign, the word or the Han character after it. */
  private static final Pattern FIGURE =
      Pattern.compile("[$]?\\d(?:[\\d.,]*\\d)?(?:%| ?[a-zA-Z]+| ?\\p{IsHan})?");

  private static JsonNode index(String folder) throws IOException {
    return new ObjectMapper().readTree(Files.readString(SITE.resolve(folder + "search.json")));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f\\u2060]+", " ");
  }

  @ParameterizedTest
  @CsvSource({"''", "zh-hans/"})
  void givesEveryFigureAsItsPageDoes(String folder) throws IOException {
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (JsonNode article : index(folder)) {
      Path file = SITE.resolve(article.get("url").asString().substring(1)).resolve("index.html");
      Document page = Jsoup.parse(Files.readString(file));
      page.select("sup, button, svg, [popover]").remove();
      String shown = plain(page.text());
      for (String field : List.of("title", "summary", "text")) {
        Matcher figure = FIGURE.matcher(plain(article.get(field).asString()));
        while (figure.find()) {
          checked++;
          if (!shown.contains(figure.group().strip())) {
            wrong.add(file + " does not show " + figure.group());
          }
        }
      }
    }
    assertThat(checked).isGreaterThan(100);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', 'NVIDIA'", "zh-hans/, '英伟达'"})
  void holdsEveryArticleAndPageOfTheLanguageAndStaysSmall(String folder, String name)
      throws IOException {
    JsonNode index = index(folder);
    String archive = Files.readString(SITE.resolve(folder + "archive/index.html"));
    List<String> listed = Jsoup.parse(archive).select(".listing h2 a").eachAttr("href");
    List<String> found = new ArrayList<>();
    index.forEach(document -> found.add(document.get("url").asString()));
    List<String> all = new ArrayList<>(listed);
    for (String page : List.of("about", "corrections", "methodology")) {
      all.add("/" + folder + page + "/");
    }
    assertThat(found).isEqualTo(all);
    assertThat(index).anyMatch(a -> a.get("title").asString().contains(name));
    assertThat(Files.size(SITE.resolve(folder + "search.json")))
        .isLessThan((long) MOST_BYTES_FOR_AN_ARTICLE * index.size());
  }
}
