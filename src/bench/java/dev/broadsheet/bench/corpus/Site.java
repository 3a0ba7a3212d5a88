package dev.broadsheet.bench.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** What both layouts share: the fact sheet, dates, topics and authors. */
final class Site {
  static final List<String> TOPICS =
      List.of("markets", "chips", "power", "ports", "credit", "cloud", "trade", "labour");
  static final List<String> AUTHORS = List.of("ada", "grace", "linus", "desk");
  private static final OffsetDateTime FIRST =
      OffsetDateTime.of(2010, 1, 1, 6, 0, 0, 0, ZoneOffset.UTC);

  private Site() {}

  static String published(Story story) {
    return FIRST.plusHours(story.number()).toString().replace("Z", ":00Z");
  }

  static String topic(Story story) {
    return TOPICS.get(story.number() % TOPICS.size());
  }

  static String author(Story story) {
    return AUTHORS.get(story.number() % AUTHORS.size());
  }

  static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** The fact sheet: Broadsheet checks it, Hugo reads it as data. */
  static String sheet(Story story) {
    StringBuilder facts = new StringBuilder();
    for (int i = 0; i < Story.FIGURES; i++) {
      facts.append(i == 0 ? "" : ",\n").append("    \"figure-").append(i);
      facts.append("\": {\"label\": {\"en\": \"").append(label(i)).append("\"}, \"value\": ");
      facts.append(story.figures().get(i)).append("e9, \"unit\": \"USD\", \"asOf\": \"2009-12\",");
      facts.append(" \"status\": \"reported\", \"sources\": [\"wire\"]}");
    }
    return """
        {
          "title": {"en": "Figures of story %s"},
          "sources": {"wire": {"publisher": {"en": "Wire"}, "title": {"en": "Report"},
            "url": "https://wire.example/report", "published": "2009-12-31", "kind": "press"}},
          "facts": {
        %s
          },
          "charts": {
            "first": {"type": "bar", "title": {"en": "The first five"}, "items": [%s]},
            "second": {"type": "bar", "title": {"en": "The next five"}, "items": [%s]}
          }
        }
        """
        .formatted(Story.letters(story.number()), facts, items(0), items(5));
  }

  static String label(int figure) {
    return "Figure " + Story.letters(figure);
  }

  private static String items(int first) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i < first + 5; i++) {
      out.append(i == first ? "" : ", ").append("\"figure-").append(i).append('"');
    }
    return out.toString();
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
