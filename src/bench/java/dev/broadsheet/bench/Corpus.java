package dev.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes a synthetic news site: seeded, so that every run measures the same content. Each article has
 * about a thousand words, thirty references to the figures of its fact sheet, most of them in words
 * that must be verified, and links.
 */
public final class Corpus {
  private static final int FACTS = 20;
  private static final int REFERENCES = 30;
  private static final int WORDS_BETWEEN = 30;
  private static final List<String> WORDS =
      List.of(
          "the", "market", "company", "quarter", "analysts", "expected", "growth", "in", "its",
          "cloud", "business", "while", "investors", "weighed", "costs", "against", "demand", "for",
          "chips", "and", "power", "said", "that", "contracts", "would", "follow", "after", "talks");

  private final Random random;

  public Corpus(long seed) {
    this.random = new Random(seed);
  }

  /** Writes a site of {@code articles} articles, one sheet for every hundred of them. */
  public void write(Path site, int articles) throws IOException {
    Files.createDirectories(site.resolve("content/facts"));
    Files.createDirectories(site.resolve("content/articles"));
    Files.writeString(site.resolve("content/site.yaml"), settings());
    int sheets = (articles + 99) / 100;
    long[][] values = new long[sheets][FACTS];
    for (int s = 0; s < sheets; s++) {
      Files.writeString(
          site.resolve("content/facts/sheet-" + s + ".json"), sheet("sheet-" + s, values[s]));
    }
    for (int a = 0; a < articles; a++) {
      int s = a / 100;
      Files.writeString(
          site.resolve("content/articles/story-" + a + ".md"), article(a, s, values[s]));
    }
  }

  private static String settings() {
    return """
        title: {en: Bench}
        tagline: {en: A synthetic site}
        description: {en: Articles made to be measured}
        baseUrl: https://bench.example
        languages: [en]
        publisher: {name: {en: Bench}, contact: desk@bench.example}
        licence: CC BY 4.0
        navigation: []
        authors: {desk: {name: {en: Desk}}}
        topics: {markets: {name: {en: Markets}}}
        """;
  }

  private String sheet(String id, long[] values) {
    StringBuilder facts = new StringBuilder();
    for (int f = 0; f < FACTS; f++) {
      values[f] = 11 + random.nextInt(88);
      facts
          .append(f == 0 ? "" : ",\n")
          .append("    \"figure-")
          .append(f)
          .append("\": {\"label\": {\"en\": \"Figure ")
          .append((char) ('A' + f))
          .append("\"}, \"value\": ")
          .append(values[f])
          .append("e9, \"unit\": \"USD\", \"asOf\": \"2026-01\", \"status\": \"reported\",")
          .append(" \"sources\": [\"wire\"]}");
    }
    return """
        {
          "title": {"en": "%s"},
          "sources": {"wire": {"publisher": {"en": "Wire"}, "title": {"en": "Report"}, "published": "2026-01-31", "kind": "press"}},
          "facts": {
        %s
          },
          "charts": {
            "first": {"type": "bar", "title": {"en": "The first five"}, "items": ["figure-0", "figure-1", "figure-2", "figure-3", "figure-4"]},
            "second": {"type": "bar", "title": {"en": "The next five"}, "items": ["figure-5", "figure-6", "figure-7", "figure-8", "figure-9"]}
          }
        }
        """
        .replaceFirst("%s", id)
        .replaceFirst("%s", facts.toString());
  }

  private String article(int number, int sheet, long[] values) {
    StringBuilder text = new StringBuilder();
    text.append("---\ntitle: Story ").append(letters(number)).append(" of the day\n");
    text.append("summary: What moved, and why it matters\nkind: analysis\nauthors: [desk]\n");
    text.append("published: 2026-01-31T09:00:00Z\ntopics: [markets]\nsheet: sheet-").append(sheet);
    text.append("\n---\n\n");
    for (int r = 0; r < REFERENCES; r++) {
      words(text);
      int f = random.nextInt(FACTS);
      text.append('[').append(words(values[f], random.nextInt(3))).append("](fact:figure-");
      text.append(f).append(") ");
      words(text);
      text.append(".\n\n");
      if (r % 10 == 4) {
        text.append("## What happened next\n\n");
      }
    }
    text.append("![How the first five figures compare with one another.](chart:first)\n\n");
    text.append("![How the next five figures compare with one another.](chart:second)\n\n");
    text.append("[](source:wire)\n");
    return text.toString();
  }

  private static String words(long billions, int style) {
    return switch (style) {
      case 0 -> "$" + billions + " billion";
      case 1 -> "US$" + billions + "bn";
      default -> "";
    };
  }

  private void words(StringBuilder text) {
    for (int w = 0; w < WORDS_BETWEEN / 2; w++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
  }

  /** A number in letters, so that a title has no figure in it. */
  private static String letters(int number) {
    StringBuilder out = new StringBuilder();
    for (int n = number; n >= 0; n = n / 26 - 1) {
      out.insert(0, (char) ('A' + n % 26));
    }
    return out.toString();
  }
}
