package dev.broadsheet.page.machine;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The file {@code llms.txt} of one language: what the site is and where its articles and data lie,
 * in Markdown, for programs that read on a person's behalf.
 */
public final class LlmsText {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&#]");

  private LlmsText() {}

  /** A heading and what is listed below it. */
  public record Section(String title, List<Item> items) {
    public Section {
      items = List.copyOf(items);
    }
  }

  /**
   * A line of a list.
   *
   * @param url absolute
   * @param note may be empty
   */
  public record Item(String label, String url, String note) {}

  /** The text; sections without items are left out. */
  public static String write(String title, String description, List<Section> sections) {
    StringBuilder out = new StringBuilder();
    out.append("# ").append(line(title)).append("\n\n> ").append(line(description)).append('\n');
    for (Section section : sections) {
      if (!section.items().isEmpty()) {
        out.append("\n## ").append(line(section.title())).append("\n\n");
        section.items().forEach(item -> out.append(listed(item)));
      }
    }
    return out.toString();
  }

  private static String listed(Item item) {
    String note = item.note().isEmpty() ? "" : ": " + line(item.note());
    return "- [" + line(item.label()) + "](" + item.url() + ")" + note + "\n";
  }

  /** Text on one line in which nothing is markup. */
  private static String line(String text) {
    String line = SPACE.matcher(text.strip()).replaceAll(" ");
    return MARKUP.matcher(line).replaceAll("\\\\$0");
  }
}
