package dev.broadsheet.quantity;

import dev.broadsheet.text.Language;
import java.util.List;

/**
 * The words around a number that name its unit in Chinese.
 *
 * @param per what stands before the number and its hedge: 每月, 每块GPU
 * @param after what follows the number
 * @param slash the same as {@code per}, for a label: {@code /月}
 * @param scales whether large numbers take 万 and 亿
 */
record ChineseUnit(String per, String after, String slash, boolean scales) {

  static ChineseUnit of(Unit unit, Language language, LanguageData words) {
    StringBuilder per = new StringBuilder();
    StringBuilder slash = new StringBuilder();
    for (UnitPart part : unit.under()) {
      String word = under(part, language, words);
      per.append("每").append(word).append(endsInLatin(word) ? " " : "");
      slash.append("/").append(word);
    }
    boolean single = unit.over().size() == 1;
    String after = single ? after(unit.over().get(0), language, words) : product(unit);
    boolean scales = !single || scales(unit.over().get(0).kind());
    return new ChineseUnit(per.toString(), after, slash.toString(), scales);
  }

  /** A Latin letter before a digit would read as one name, such as GPU2. */
  private static boolean endsInLatin(String word) {
    return word.charAt(word.length() - 1) < 0x80;
  }

  private static String product(Unit unit) {
    return unit.over().isEmpty() ? "" : Unit.symbolOf(unit.over(), List.of());
  }

  private static boolean scales(UnitPart.Kind kind) {
    return switch (kind) {
      case NUMBER, CURRENCY, NOUN -> true;
      case PERCENT, POINTS, MULTIPLE, TIME, POWER, ENERGY -> false;
    };
  }

  private static String after(UnitPart part, Language language, LanguageData words) {
    return switch (part.kind()) {
      case NUMBER -> "";
      case PERCENT -> "%";
      case CURRENCY -> words.find("currency." + part.symbol()).orElse(part.symbol());
      case NOUN -> part.noun().orElseThrow().in(language).other();
      case POINTS, MULTIPLE, TIME, POWER, ENERGY -> words.first("unit." + part.symbol());
    };
  }

  private static String under(UnitPart part, Language language, LanguageData words) {
    if (part.kind() == UnitPart.Kind.TIME) {
      List<String> forms = words.list("unit." + part.symbol());
      return forms.get(forms.size() - 1);
    }
    return after(part, language, words);
  }

  /** The unit with a scale word, for an axis or the head of a column: 亿美元/月. */
  String label(String scale) {
    return scale + after + slash;
  }
}
