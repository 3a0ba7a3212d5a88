package dev.broadsheet.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The stored texts of a target, one to a line: what people wrote down, and what fuzzing found to
 * reach code that nothing before had reached. A backslash stands before {@code n}, {@code r},
 * {@code t}, another backslash, or {@code u} and four digits.
 */
public final class Seeds {
  private static final Path FOLDER = Path.of("src/test/resources/dev/broadsheet/fuzz");

  private Seeds() {}

  /** The file of a target. */
  public static Path file(Target target) {
    return FOLDER.resolve(target.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt");
  }

  /** The texts of a target. */
  public static List<String> of(Target target) {
    try (Stream<String> lines = Files.lines(file(target), StandardCharsets.UTF_8)) {
      return lines.map(Seeds::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as a line. */
  public static String write(String text) {
    StringBuilder line = new StringBuilder();
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        default -> {
          boolean plain = (c >= ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF);
          line.append(plain ? "" + c : String.format(Locale.ROOT, "\\u%04X", (int) c));
        }
      }
    }
    return line.toString();
  }

  /** The text of a line. */
  public static String read(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char kind = line.charAt(++i);
      switch (kind) {
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> text.append(kind);
      }
    }
    return text.toString();
  }
}
