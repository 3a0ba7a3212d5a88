package dev.broadsheet.quantity;

/**
 * Traditional characters read as their simplified counterparts, one for one, so that every place in
 * a text stays where it is and one reader serves both scripts. Only the characters of figures and
 * of the words around them are listed. In this script \u5146 is a scale word, 10 to the 12th, which
 * simplified Chinese writes \u4e07\u4ebf; before \u74e6 it is the prefix mega in both.
 */
final class TraditionalChinese {
  /** Stands for the scale word; a character that no text contains. */
  static final char TRILLION = '\uE000';

  private static final String PAIRS =
      "億亿萬万個个約约過过於于餘余兩两達达為为滿满幾几數数塊块張张臺台顆颗項项輛辆隻只佔占時时週周圓元歐欧鎊镑韓韩盧卢茲兹"
          + "虧亏損损點点負负員员戶户業业間间內内後后來来裡里從从這这將将與与讓让給给對对臨临遠远親亲協协節节預预條条紐纽簽签"
          + "種种額额還还頭头隨随級级報报齡龄歲岁絨绒線线貝贝實实現现強强長长減减漲涨題题號号層层樓楼頁页講讲課课場场聯联"
          + "國国產产電电價价導导徑径決决車车購购認认資资開开關关務务華华積积";

  private TraditionalChinese() {}

  /** The text with simplified characters, as long as the original. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int at = c < '\u4E00' ? -1 : PAIRS.indexOf(c);
      if (c == '\u5146' && !(i + 1 < text.length() && text.charAt(i + 1) == '\u74E6')) {
        folded.setCharAt(i, TRILLION);
      } else if (at >= 0 && at % 2 == 0) {
        folded.setCharAt(i, PAIRS.charAt(at + 1));
      }
    }
    return folded.toString();
  }
}
