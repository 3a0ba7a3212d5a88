package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.Mutation.Edit;
import dev.broadsheet.check.mutation.Mutation.Mark;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Untruths that no figure carries. Broadsheet does not promise to find them; they are measured. */
final class OutsideMutator implements Mutator {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9A-Za-z:(-])(202[3-6])(?![0-9-])");
  private static final Map<String, String> DIRECTIONS =
      Map.of(
          " rose ", " fell ",
          " smaller", " larger",
          " below ", " above ",
          " more than ", " less than ",
          "升至", "降至",
          "增加", "减少",
          "上涨", "下跌",
          "高于", "低于");
  private static final Map<String, String> NAMES =
      Map.of("NVIDIA", "Amazon", "SoftBank", "Oracle", "英伟达", "亚马逊", "软银", "甲骨文");

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return Stream.of(
            newsroom.editions().stream().flatMap(OutsideMutator::years),
            newsroom.editions().stream().flatMap(f -> words(MutationKind.DIRECTION, f, DIRECTIONS)),
            newsroom.editions().stream().flatMap(f -> words(MutationKind.NAME, f, NAMES)),
            unnamedSwaps(newsroom),
            rows(newsroom.sheet()))
        .flatMap(s -> s);
  }

  private static Stream<Mutation> years(Manuscript file) {
    return YEAR.matcher(file.text())
        .results()
        .filter(m -> isBody(file, m.start()))
        .map(
            m ->
                edit(
                    MutationKind.YEAR,
                    file,
                    m.start(),
                    m.group(),
                    Integer.toString(Integer.parseInt(m.group()) - 1)));
  }

  private static boolean isBody(Manuscript file, int offset) {
    return offset > file.text().indexOf("\n---\n", 4);
  }

  private static Stream<Mutation> words(
      MutationKind kind, Manuscript file, Map<String, String> others) {
    return others.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            entry ->
                Pattern.compile(Pattern.quote(entry.getKey()))
                    .matcher(file.text())
                    .results()
                    .filter(m -> isBody(file, m.start()))
                    .map(m -> edit(kind, file, m.start(), m.group(), entry.getValue())));
  }

  private static Mutation edit(
      MutationKind kind, Manuscript file, int start, String from, String to) {
    int end = start + from.length();
    Mark mark = new Mark(file, start, end);
    return Mutation.of(kind, file, new Edit(start, end, to), List.of(mark));
  }

  /** {@code [](fact:a)} prints whatever the fact is; only the other language can contradict. */
  private static Stream<Mutation> unnamedSwaps(Newsroom newsroom) {
    List<WrittenReference> unnamed =
        newsroom.references().stream().filter(r -> r.isFact() && r.words().isEmpty()).toList();
    return unnamed.stream()
        .flatMap(
            r ->
                newsroom.sheet().facts().values().stream()
                    .filter(f -> f.unit().equals(newsroom.fact(r).unit()))
                    .filter(f -> !f.id().equals(r.id()))
                    .map(f -> Mutation.of(MutationKind.UNNAMED_SWAP, r, r.withId(f.id()))));
  }

  /** Neighbouring rows of a table: the labels stay where they are. */
  private static Stream<Mutation> rows(RawSheet sheet) {
    List<MatchResult> cells =
        Pattern.compile("\"cells\": \\[([^\\]]*)\\]")
            .matcher(sheet.file().text())
            .results()
            .toList();
    return IntStream.range(1, cells.size())
        .filter(i -> !cells.get(i - 1).group(1).equals(cells.get(i).group(1)))
        .filter(
            i ->
                isOneTable(
                    sheet.file().text().substring(cells.get(i - 1).end(), cells.get(i).start())))
        .mapToObj(i -> swapped(sheet.file(), cells.get(i - 1), cells.get(i)));
  }

  private static boolean isOneTable(String between) {
    return !between.contains("\"columns\"");
  }

  private static Mutation swapped(Manuscript file, MatchResult first, MatchResult second) {
    return new Mutation(
        MutationKind.TABLE_ROW,
        file,
        List.of(
            new Edit(first.start(1), first.end(1), second.group(1)),
            new Edit(second.start(1), second.end(1), first.group(1))),
        List.of(new Mark(file, first.start(1), second.end(1))));
  }
}
