package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.Mutation.Edit;
import dev.broadsheet.check.mutation.Mutation.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference as it stands in a file, found by its brackets alone.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 * @param words what stands between the brackets
 */
record WrittenReference(
    Manuscript file, int start, int end, String words, String scheme, String id) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "!?\\[([^\\]\\[]*)\\]\\((fact|claim|chart|table|timeline|source):([a-z0-9-]+)\\)");

  static List<WrittenReference> in(Manuscript file) {
    List<WrittenReference> found = new ArrayList<>();
    Matcher m = SHAPE.matcher(file.text());
    while (m.find()) {
      found.add(new WrittenReference(file, m.start(), m.end(), m.group(1), m.group(2), m.group(3)));
    }
    return found;
  }

  boolean isFact() {
    return scheme.equals("fact");
  }

  boolean hasFigure() {
    return isFact() && words.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  boolean isImage() {
    return file.text().charAt(start) == '!';
  }

  String text() {
    return file.text().substring(start, end);
  }

  Tongue tongue() {
    return file.tongue();
  }

  Mark mark() {
    return new Mark(file, start, end);
  }

  Edit edit(String replacement) {
    return new Edit(start, end, replacement);
  }

  /** The reference with other words. */
  String withWords(String other) {
    return "[" + other + "](" + scheme + ":" + id + ")";
  }

  /** The reference to something else in the same words. */
  String withId(String other) {
    return "[" + words + "](" + scheme + ":" + other + ")";
  }
}
