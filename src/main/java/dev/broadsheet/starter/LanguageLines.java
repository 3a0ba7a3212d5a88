package dev.broadsheet.starter;

import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves the chosen languages in a JSON or YAML text whose texts stand one language to a line, in
 * the order in which they were chosen, and everything else as it is.
 */
final class LanguageLines {
  private static final Pattern LINE =
      Pattern.compile("(\\s+)\"?([a-z]{2,3}(?:-[A-Z][a-z]{3})?)\"?: (?=\\S)(.*?),?");

  private final List<Language> chosen;
  private final List<String> known;

  LanguageLines(List<Language> chosen, List<Language> known) {
    this.chosen = chosen;
    this.known = known.stream().map(Language::tag).toList();
  }

  String of(String text) {
    List<String> out = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); ) {
      int end = i;
      while (end < lines.size() && tag(lines.get(end)).isPresent()) {
        end++;
      }
      if (end == i) {
        out.add(lines.get(i++));
      } else {
        add(lines.subList(i, end), out);
        i = end;
      }
    }
    return String.join("\n", out) + "\n";
  }

  private Optional<String> tag(String line) {
    Matcher matcher = LINE.matcher(line);
    return matcher.matches() && known.contains(matcher.group(2))
        ? Optional.of(matcher.group(2))
        : Optional.empty();
  }

  private void add(List<String> lines, List<String> out) {
    List<String> kept = new ArrayList<>();
    for (Language language : chosen) {
      lines.stream()
          .filter(line -> tag(line).filter(language.tag()::equals).isPresent())
          .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
          .forEach(kept::add);
    }
    boolean json = lines.get(0).strip().startsWith("\"");
    for (int i = 0; i < kept.size(); i++) {
      out.add(kept.get(i) + (json && i < kept.size() - 1 ? "," : ""));
    }
  }
}
