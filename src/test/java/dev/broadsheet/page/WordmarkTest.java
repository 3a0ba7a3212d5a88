package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordmarkTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "The Harbour Log, wordmark",
    "Wochenblatt, wordmark",
    "Harbour documentation, wordmark wordmark-long",
    "Talsperrenblatt, wordmark wordmark-long",
    "Wirtschaftsnachrichten, wordmark wordmark-longest",
    "The Bury-St-Edmunds Post, wordmark",
    "新闻分析与数据核对周刊第一版, wordmark"
  })
  void takesASizeInWhichItsLongestWordFits(String title, String expected) throws IOException {
    TinySite site = TinySite.in(folder);
    String settings = Files.readString(folder.resolve("content/site.yaml"));
    site.write(
        "content/site.yaml",
        settings.replace("title: {en: The Harbour Log}", "title: {en: \"" + title + "\"}"));
    Map<String, byte[]> files = site.render();
    for (String path : new String[] {"index.html", "archive/index.html"}) {
      String classes =
          Jsoup.parse(TinySite.text(files, path)).select("header .wordmark").attr("class");
      assertThat(classes).as(path).isEqualTo(expected);
    }
  }
}
