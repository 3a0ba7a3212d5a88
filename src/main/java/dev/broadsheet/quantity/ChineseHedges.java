package dev.broadsheet.quantity;

import java.util.Optional;

/** The words before and after a Chinese figure that say on which side of it the amount lies. */
final class ChineseHedges {
  private static final WordTable<Qualifier> BEFORE = new WordTable<>();
  private static final WordTable<Qualifier> AFTER = new WordTable<>();

  /** Characters that make another word of the hedge after them: 最近, 合约, 附近. */
  private static final String NOT_BEFORE_NEAR = "最附靠远临亲新";

  private static final String NOT_BEFORE_ABOUT = "合节预条契协纽签公";

  static {
    put(BEFORE, Qualifier.OVER, "超过 超过了 超 超出 逾 多于 高于 大于 突破 突破了 远超 已超 大过 高过 > ＞");
    put(BEFORE, Qualifier.AT_LEAST, "至少 至少为 不少于 不低于 不下于 不下 起码 最少 不小于 ≥");
    put(BEFORE, Qualifier.UP_TO, "最多 最多为 最多达 至多 至多为 不超过 不超出 不多于 不高于 不大于 高达 多达 最高 最高达 ≤");
    put(BEFORE, Qualifier.UNDER, "不足 不到 低于 少于 小于 不满 未满 未到 不及 < ＜");
    put(BEFORE, Qualifier.ALMOST, "近 接近 将近 几近 几乎 逼近 接近于 近乎 差不多");
    put(BEFORE, Qualifier.ABOUT, "约 大约 约为 大约为 约合 约占 大概 大致 约有 约达 ~ ≈");
    put(AFTER, Qualifier.AT_LEAST, "以上 及以上 或以上 或更多 +");
    put(AFTER, Qualifier.UP_TO, "以下 及以下 以内 之内 或更少");
    put(AFTER, Qualifier.ABOUT, "左右 上下 前后");
    put(AFTER, Qualifier.OVER, "多 余 有余 出头");
  }

  private ChineseHedges() {}

  private static void put(WordTable<Qualifier> table, Qualifier qualifier, String words) {
    for (String word : words.split(" ")) {
      table.put(word, qualifier);
    }
  }

  /** The hedge that ends right before {@code first}; its edge is its own first character. */
  static Optional<WordTable.Found<Qualifier>> before(ChineseText text, int first) {
    int end = text.spaceBefore(first);
    return BEFORE.before(text.text(), end).filter(hedge -> isWord(text, hedge, end));
  }

  private static boolean isWord(ChineseText text, WordTable.Found<Qualifier> hedge, int end) {
    int before = hedge.edge() - 1;
    if (end - hedge.edge() > 1) {
      return true;
    }
    return switch (text.at(hedge.edge())) {
      case '近' -> !text.isOneOf(before, NOT_BEFORE_NEAR);
      case '约' -> !text.isOneOf(before, NOT_BEFORE_ABOUT);
      default -> true;
    };
  }

  /** The hedge that begins at {@code next}; its edge is the place after it. */
  static Optional<WordTable.Found<Qualifier>> after(ChineseText text, int next) {
    return AFTER.at(text.text(), next).filter(hedge -> isTail(text, hedge));
  }

  /** 多 and 余 begin many a word of their own. */
  private static boolean isTail(ChineseText text, WordTable.Found<Qualifier> hedge) {
    return hedge.value() != Qualifier.OVER || !text.isOneOf(hedge.edge(), "家个次数于种位少名项元下额地");
  }
}
