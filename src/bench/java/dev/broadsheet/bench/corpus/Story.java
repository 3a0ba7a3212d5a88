package dev.broadsheet.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One article: about a thousand words in paragraphs, headings, lists, a table and links, and the
 * twenty figures of its fact sheet.
 *
 * @param number from 0
 * @param figures in billions of dollars
 * @param blocks what it says, in order
 */
public record Story(int number, List<Integer> figures, List<Block> blocks) {
  static final int FIGURES = 20;
  private static final int SECTIONS = 4;
  private static final int PARAGRAPHS_OF_SECTION = 3;
  private static final List<String> WORDS =
      List.of(
          "the", "market", "company", "season", "analysts", "expected", "growth", "in", "its",
          "cloud", "business", "while", "investors", "weighed", "costs", "against", "demand", "for",
          "chips", "and", "power", "said", "that", "contracts", "would", "follow", "after", "talks",
          "harbour", "freight", "regulators", "approved", "any", "plan", "to", "extend", "credit");

  /** A piece of an article. */
  public sealed interface Block {}

  public record Heading(String text) implements Block {}

  /** Words, a figure in the middle of them, more words. */
  public record Paragraph(String before, Mention figure, String after) implements Block {}

  /** A paragraph that ends in a link to another story, or to a page elsewhere. */
  public record Linked(String before, String words, int story) implements Block {
    public static final int ELSEWHERE = -1;
  }

  public record Items(List<String> texts) implements Block {}

  /** Figures of the sheet, one to a row. */
  public record Table(List<Mention> rows) implements Block {}

  /** The chart of five figures, from this one on. */
  public record Chart(String name, int first) implements Block {}

  /**
   * A figure as it stands in the text.
   *
   * @param index which of the sheet
   * @param style how the words are written; 2 leaves them to the generator
   */
  public record Mention(int index, int style) {}

  public Story {
    figures = List.copyOf(figures);
    blocks = List.copyOf(blocks);
  }

  /** The story of this number in a site of so many; the same for the same seed, whatever else. */
  public static Story of(long seed, int number, int stories) {
    Random random = new Random(seed * 1_000_003 + number);
    List<Integer> figures = new ArrayList<>();
    for (int i = 0; i < FIGURES; i++) {
      figures.add(11 + random.nextInt(88));
    }
    List<Block> blocks = new ArrayList<>();
    for (int section = 0; section < SECTIONS; section++) {
      blocks.add(new Heading("Section " + letters(section) + " " + words(random, 4)));
      for (int i = 0; i < PARAGRAPHS_OF_SECTION; i++) {
        blocks.add(new Paragraph(words(random, 32), mention(random), words(random, 32)));
      }
      blocks.add(extra(section, random));
      int linked = section == 3 ? Linked.ELSEWHERE : random.nextInt(stories);
      blocks.add(new Linked(words(random, 12), words(random, 3), linked));
    }
    blocks.add(new Chart("first", 0));
    blocks.add(new Chart("second", 5));
    return new Story(number, figures, blocks);
  }

  private static Block extra(int section, Random random) {
    return switch (section) {
      case 1 -> table(random);
      default -> {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
          items.add(words(random, 9));
        }
        yield new Items(items);
      }
    };
  }

  private static Table table(Random random) {
    List<Mention> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      rows.add(mention(random));
    }
    return new Table(rows);
  }

  private static Mention mention(Random random) {
    return new Mention(random.nextInt(FIGURES), random.nextInt(3));
  }

  private static String words(Random random, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return out.toString();
  }

  public String slug() {
    return slug(number);
  }

  static String slug(int number) {
    return "story-" + number;
  }

  public String title() {
    return "Story " + letters(number) + " of the day";
  }

  /** The figure in words; empty where the generator is to write it. */
  String written(Mention mention) {
    int billions = figures.get(mention.index());
    return switch (mention.style()) {
      case 0 -> "$" + billions + " billion";
      case 1 -> "US$" + billions + "bn";
      default -> "";
    };
  }

  /** A number in letters, so that a title has no figure in it. */
  static String letters(int number) {
    StringBuilder out = new StringBuilder();
    for (int n = number; n >= 0; n = n / 26 - 1) {
      out.insert(0, (char) ('A' + n % 26));
    }
    return out.toString();
  }
}
