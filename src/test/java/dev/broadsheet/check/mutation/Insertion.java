package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.Mutation.Edit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences with years, dates, ordinals and names in them, which are no figures. */
final class Insertion implements Mutator {
  /** From one paragraph to the next: odd, so that every sentence comes into many of them. */
  private static final int STEP = 5;

  private static final Pattern PARAGRAPH = Pattern.compile("(?m)^(?![#!|>\\-\\s]).{80,}$");

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return newsroom.editions().stream().flatMap(Insertion::into);
  }

  private static Stream<Mutation> into(Manuscript file) {
    List<String> sentences = Rows.lines("insertions." + file.tongue().tag() + ".txt");
    int body = file.text().indexOf("\n---\n", 4) + 5;
    List<Integer> ends =
        PARAGRAPH.matcher(file.text()).results().map(m -> m.end()).filter(e -> e > body).toList();
    return Stream.iterate(0, i -> i + 1)
        .limit(sentences.size() * 2L)
        .map(
            i ->
                inserted(
                    file, ends.get(i * STEP % ends.size()), sentences.get(i % sentences.size())));
  }

  private static String space(Manuscript file) {
    return file.tongue() == Tongue.CHINESE ? "" : " ";
  }

  private static Mutation inserted(Manuscript file, int at, String sentence) {
    return Mutation.of(
        MutationKind.INSERTED, file, new Edit(at, at, space(file) + sentence), List.of());
  }
}
