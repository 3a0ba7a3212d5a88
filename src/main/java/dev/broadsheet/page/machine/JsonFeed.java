package dev.broadsheet.page.machine;

import dev.broadsheet.data.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A feed as JSON Feed 1.1, with the full text of each article. */
public final class JsonFeed {
  private JsonFeed() {}

  /**
   * The document.
   *
   * @param self the absolute address of the document itself
   */
  public static String write(Feed feed, String self) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", "https://jsonfeed.org/version/1.1");
    json.put("title", feed.title());
    json.put("description", feed.tagline());
    json.put("home_page_url", feed.home());
    json.put("feed_url", self);
    json.put("language", feed.language().tag());
    json.put("items", feed.entries().stream().map(JsonFeed::item).toList());
    return JsonText.write(json);
  }

  private static Map<String, Object> item(FeedEntry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.url());
    json.put("url", entry.url());
    json.put("title", entry.title());
    json.put("summary", entry.summary());
    json.put("content_html", entry.content().html());
    entry.image().ifPresent(image -> json.put("image", image));
    json.put("date_published", AtomFeed.time(entry.times().published()));
    json.put("date_modified", AtomFeed.time(entry.times().updated()));
    json.put("authors", entry.tags().authors().stream().map(n -> Map.of("name", n)).toList());
    json.put("tags", List.copyOf(entry.tags().topics()));
    return json;
  }
}
