package dev.broadsheet.check.mutation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One change to one file.
 *
 * @param edits in the order of their places; together they are the change
 * @param expected every place that must have a finding of its kind, as it lay before the change;
 *     empty for a harmless change
 */
record Mutation(MutationKind kind, Manuscript file, List<Edit> edits, List<Mark> expected) {
  Mutation {
    edits = edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList();
    expected = List.copyOf(expected);
  }

  /** Other text for what stands from {@code start} to {@code end}. */
  record Edit(int start, int end, String text) {
    int growth() {
      return text.length() - (end - start);
    }
  }

  /** A part of a file before the change, which may be in another file than the change. */
  record Mark(Manuscript file, int start, int end) {}

  static Mutation of(MutationKind kind, Manuscript file, Edit edit, List<Mark> expected) {
    return new Mutation(kind, file, List.of(edit), expected);
  }

  /** A reference replaced by other text; the finding must lie in that text. */
  static Mutation of(MutationKind kind, WrittenReference reference, String replacement) {
    List<Mark> expected = kind.isHarmless() ? List.of() : List.of(reference.mark());
    return of(kind, reference.file(), reference.edit(replacement), expected);
  }

  Tongue tongue() {
    return file.tongue();
  }

  /** The file as it is after the change. */
  Manuscript changed() {
    StringBuilder text = new StringBuilder(file.text());
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      text.replace(edit.start(), edit.end(), edit.text());
    }
    return new Manuscript(file.path(), text.toString());
  }

  /** Where the findings must lie after the change. */
  List<Place> places() {
    Manuscript changed = changed();
    return expected.stream()
        .map(
            mark ->
                mark.file().equals(file)
                    ? changed.place(moved(mark.start()), moved(mark.end()))
                    : mark.file().place(mark.start(), mark.end()))
        .toList();
  }

  private int moved(int offset) {
    return offset + edits.stream().filter(e -> e.start() < offset).mapToInt(Edit::growth).sum();
  }

  String from() {
    return edits.stream()
        .map(e -> file.text().substring(e.start(), e.end()))
        .collect(Collectors.joining(" … "));
  }

  String to() {
    return edits.stream().map(Edit::text).collect(Collectors.joining(" … "));
  }
}
