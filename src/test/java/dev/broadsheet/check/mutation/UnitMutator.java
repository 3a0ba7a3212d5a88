package dev.broadsheet.check.mutation;

import java.util.List;
import java.util.stream.Stream;

/** Another scale, another unit, another currency. Nothing of these is a rewording of the figure. */
final class UnitMutator implements Mutator {
  private record Swap(String from, String to) {}

  private static final List<Swap> SCALES =
      List.of(
          new Swap("billion", "million"),
          new Swap("billion", "trillion"),
          new Swap("trillion", "billion"),
          new Swap("million", "billion"),
          new Swap("万亿", "亿"),
          new Swap("万亿", "万"),
          new Swap("亿", "万"),
          new Swap("亿", "万亿"),
          new Swap("亿", "百万"),
          new Swap("万", "亿"),
          new Swap("万", "千"));

  private static final List<Swap> UNITS =
      List.of(
          new Swap("gigawatts", "megawatts"),
          new Swap("gigawatts", "terawatts"),
          new Swap("gigawatts", "gigawatt-hours"),
          new Swap("gigawatts", "GPUs"),
          new Swap("gigawatt", "megawatt"),
          new Swap("%", " percentage points"),
          new Swap("%", " times"),
          new Swap("%", " months"),
          new Swap("times", "per cent"),
          new Swap("times", "years"),
          new Swap("months", "years"),
          new Swap("months", "weeks"),
          new Swap("months", "days"),
          new Swap("month", "year"),
          new Swap("month", "day"),
          new Swap(" a month", ""),
          new Swap("$", "€"),
          new Swap("$", "£"),
          new Swap("$", "C$"),
          new Swap("GPUs", "users"),
          new Swap("吉瓦", "兆瓦"),
          new Swap("吉瓦", "太瓦"),
          new Swap("吉瓦", "块GPU"),
          new Swap("%", "个百分点"),
          new Swap("%", "倍"),
          new Swap("%", "个月"),
          new Swap("%", "‰"),
          new Swap("倍", "%"),
          new Swap("倍", "成"),
          new Swap("倍", "年"),
          new Swap("个月", "年"),
          new Swap("个月", "周"),
          new Swap("个月", "天"),
          new Swap("每月", "每年"),
          new Swap("每月", "每天"),
          new Swap("每月", ""),
          new Swap("美元", "欧元"),
          new Swap("美元", "人民币"),
          new Swap("美元", "元"),
          new Swap("美元", "日元"),
          new Swap("块GPU", "名员工"),
          new Swap("名", "家"),
          new Swap("家", "名"));

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return Stream.concat(
        newsroom.each(MutationKind.SCALE, f -> changed(f.phrase(), SCALES)),
        newsroom.each(MutationKind.UNIT, f -> changed(f.phrase(), UNITS)));
  }

  private static Stream<String> changed(Phrase phrase, List<Swap> swaps) {
    String words = phrase.words();
    return swaps.stream()
        .filter(swap -> holds(words, swap.from()) && isOf(phrase.tongue(), swap))
        .map(swap -> words.replace(swap.from(), swap.to()));
  }

  /** 万亿 is one word: neither half of it is a scale of its own. */
  private static boolean holds(String words, String word) {
    boolean half = word.equals("亿") || word.equals("万");
    return words.contains(word) && !(half && words.contains("万亿"));
  }

  private static boolean isOf(Tongue tongue, Swap swap) {
    boolean chinese = (swap.from() + swap.to()).codePoints().anyMatch(c -> c >= 0x4E00);
    boolean neutral = swap.to().equals("‰");
    return neutral || chinese == (tongue == Tongue.CHINESE);
  }
}
