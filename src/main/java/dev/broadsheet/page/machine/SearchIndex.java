package dev.broadsheet.page.machine;

import dev.broadsheet.data.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a search over the articles and pages of one language needs: an array of documents. */
public final class SearchIndex {
  /** Left where a mark that is no text stood between a word and its full stop. */
  private static final Pattern STRAY_SPACE =
      Pattern.compile("\\s+(?=[.,;:!?)\\u3001\\u3002\\uff09\\uff0c\\uff1a\\uff1b])");

  private SearchIndex() {}

  /** Title and summary, without markup. */
  public record Headline(String title, String summary) {}

  /**
   * When it was published; both are empty for a page, which has no day.
   *
   * @param machine such as {@code 2024-05-02}
   * @param text as readers read it
   */
  public record Day(String machine, String text) {
    public static final Day NONE = new Day("", "");
  }

  /**
   * An article or a page.
   *
   * @param url for a link within the site
   * @param headings of the body
   * @param text the rest of what is to be found, one block to a line, without markup
   */
  public record Entry(
      String url,
      Headline headline,
      Day day,
      List<String> topics,
      List<String> headings,
      List<String> text) {
    public Entry {
      topics = List.copyOf(topics);
      headings = List.copyOf(headings);
      text = List.copyOf(text);
    }
  }

  public static String write(List<Entry> entries) {
    return JsonText.write(entries.stream().map(SearchIndex::document).toList());
  }

  private static Map<String, Object> document(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", entry.url());
    json.put("title", entry.headline().title());
    json.put("summary", entry.headline().summary());
    json.put("date", entry.day().machine());
    json.put("day", entry.day().text());
    json.put("topics", entry.topics());
    json.put("headings", entry.headings());
    json.put("text", String.join("\n", entry.text().stream().map(SearchIndex::tidy).toList()));
    return json;
  }

  private static String tidy(String block) {
    return STRAY_SPACE.matcher(block).replaceAll("");
  }
}
