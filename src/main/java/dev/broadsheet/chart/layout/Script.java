package dev.broadsheet.chart.layout;

/** What line breaking and measuring need to know about characters. */
final class Script {
  /** May not begin a line (clreq 3.1.3): closing marks, stops, joiners, and signs that follow. */
  private static final String NOT_AT_START = "，。、；：？！）》」』”’】〉〕％%…—～·,.;:?!)]}";

  /** May not end a line (clreq 3.1.3): opening marks and signs before a number. */
  private static final String NOT_AT_END = "（《「『“‘【〈〔([{$€£¥#";

  /** Han characters that are units when they follow a number, which they must not leave. */
  private static final String UNITS = "万亿千百美欧英元镑年月日个天周时吉兆太瓦倍成块家名位次项季度岁人用户";

  private Script() {}

  /** Whether the character is set on a full square. */
  static boolean isWide(int c) {
    return c >= 0x1100 && isWideLetter(c);
  }

  private static boolean isWideLetter(int c) {
    return c <= 0x115F
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || c >= 0x1F300;
  }

  /** Whether a line may break before and after the character like before a word. */
  static boolean isHan(int c) {
    return isWide(c) && NOT_AT_START.indexOf(c) < 0 && NOT_AT_END.indexOf(c) < 0;
  }

  static boolean mayStartLine(int c) {
    return NOT_AT_START.indexOf(c) < 0;
  }

  static boolean mayEndLine(int c) {
    return NOT_AT_END.indexOf(c) < 0;
  }

  static boolean isUnit(int c) {
    return UNITS.indexOf(c) >= 0;
  }
}
