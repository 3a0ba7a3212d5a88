package dev.broadsheet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One mistake in one file of a sound site, as a row of a table. A row reads {@code found => put in
 * its place ! code of the finding}, where {@code ▲} marks the place that the finding must point at;
 * where it points elsewhere, {@code @} and a place or the words there follow. Instead of words to
 * be found, {@code ALL}, {@code TOP} and {@code END} replace the file or add to it.
 *
 * @param row where the row stands
 * @param file the file that is changed
 * @param text what is in it then
 * @param place what the finding must point at, as {@code path:line:column}
 * @param code the rule
 */
record WrongInput(String row, String file, String text, String place, String code) {
  static final Path FOLDER = Path.of("src/test/resources/dev/broadsheet/cli/wrong");
  static final Path SITE = FOLDER.resolve("_site");
  private static final String MARK = "▲";

  /** The rows of a table. */
  static List<WrongInput> table(String name) throws IOException {
    List<WrongInput> rows = new ArrayList<>();
    String file = "";
    int number = 0;
    for (String line : Files.readAllLines(FOLDER.resolve(name), StandardCharsets.UTF_8)) {
      number++;
      if (line.startsWith("# file ")) {
        file = line.substring("# file ".length());
      } else if (!line.isBlank()) {
        rows.add(row(name + ":" + number, file, line));
      }
    }
    return rows;
  }

  private static WrongInput row(String name, String file, String line) throws IOException {
    int arrow = line.indexOf("  =>  ");
    int bang = line.lastIndexOf("  !  ");
    if (arrow < 0 || bang < arrow) {
      throw new IllegalArgumentException(name + " is no row: " + line);
    }
    String find = written(line.substring(0, arrow));
    String put = written(line.substring(Math.min(bang, arrow + 6), bang));
    String[] expected = line.substring(bang + 5).split("  @", 2);
    Path original = SITE.resolve(file);
    String before = Files.exists(original) ? Files.readString(original) : "";
    String marked = changed(name, before, find, put);
    String text = marked.replace(MARK, "");
    Optional<String> elsewhere =
        expected.length == 2 ? Optional.of(written(expected[1])) : Optional.empty();
    return new WrongInput(name, file, text, place(file, marked, text, elsewhere), expected[0]);
  }

  /** Characters that a row cannot hold stand in it as pictures. */
  private static String written(String text) {
    return text.replace('⏎', '\n').replace('⇥', '\t').replace('␀', '\0');
  }

  private static String changed(String name, String before, String find, String put) {
    switch (find) {
      case "ALL":
        return put;
      case "TOP":
        return put + before;
      case "END":
        return before + put;
      default:
        int at = before.indexOf(find);
        if (at < 0) {
          throw new IllegalArgumentException(name + ": the file does not say " + find);
        }
        return before.substring(0, at) + put + before.substring(at + find.length());
    }
  }

  private static String place(String file, String marked, String text, Optional<String> elsewhere) {
    if (elsewhere.isPresent() && elsewhere.get().matches("[^:]+:\\d+:\\d+")) {
      return elsewhere.get();
    }
    if (elsewhere.isPresent() && elsewhere.get().matches("\\d+:\\d+")) {
      return file + ":" + elsewhere.get();
    }
    int at = elsewhere.map(text::indexOf).orElse(marked.indexOf(MARK));
    if (at < 0) {
      throw new IllegalArgumentException("nothing says where the finding points: " + marked);
    }
    int lineStart = text.lastIndexOf('\n', at - 1) + 1;
    long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    return file + ":" + line + ":" + (text.codePointCount(lineStart, at) + 1);
  }

  @Override
  public String toString() {
    return row + " " + code;
  }
}
