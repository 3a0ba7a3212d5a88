package dev.broadsheet.page.machine;

import dev.broadsheet.data.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a search over the articles of one language needs: an array of documents. */
public final class SearchIndex {
  private SearchIndex() {}

  /**
   * An article.
   *
   * @param url for a link within the site
   * @param text the body without markup
   */
  public record Entry(String url, String title, String summary, List<String> topics, String text) {
    public Entry {
      topics = List.copyOf(topics);
    }
  }

  public static String write(List<Entry> entries) {
    return JsonText.write(entries.stream().map(SearchIndex::document).toList());
  }

  private static Map<String, Object> document(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", entry.url());
    json.put("title", entry.title());
    json.put("summary", entry.summary());
    json.put("topics", entry.topics());
    json.put("text", entry.text());
    return json;
  }
}
