package dev.broadsheet.check.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The hedges that journalists write, with the words that the articles use for them. */
enum Hedge {
  EXACT("exact", List.of(), List.of()),
  ABOUT("about", List.of("about", "roughly", "around"), List.of("约", "约为", "大约")),
  ALMOST("almost", List.of("almost", "nearly"), List.of("近", "逼近", "接近")),
  OVER("over", List.of("over", "more than"), List.of("超过", "逾", "高于")),
  AT_LEAST("at-least", List.of("at least", "no less than"), List.of("至少", "不少于")),
  UP_TO("up-to", List.of("up to", "at most", "as much as"), List.of("最多", "至多")),
  UNDER("under", List.of("less than", "under"), List.of("不到", "不足"));

  private final String key;
  private final List<String> english;
  private final List<String> chinese;

  Hedge(String key, List<String> english, List<String> chinese) {
    this.key = key;
    this.english = english;
    this.chinese = chinese;
  }

  static Hedge ofKey(String key) {
    return Arrays.stream(values()).filter(h -> h.key.equals(key)).findFirst().orElseThrow();
  }

  String key() {
    return key;
  }

  /** The usual word first. */
  List<String> words(Tongue tongue) {
    return tongue == Tongue.CHINESE ? chinese : english;
  }

  static Stream<Hedge> all() {
    return Arrays.stream(values());
  }

  /** Whether it leaves the size of the figure open, so that small differences are no untruth. */
  boolean isLoose() {
    return this == ABOUT || this == ALMOST;
  }
}
