package dev.broadsheet.chart.spec;

import dev.broadsheet.fact.Status;
import dev.broadsheet.text.Language;

/** The few words that charts add of their own, in English and Chinese. */
public final class Words {
  private final boolean chinese;

  private Words(boolean chinese) {
    this.chinese = chinese;
  }

  /** The words of a language; English where there are none. */
  public static Words of(Language language) {
    return new Words(language.isChinese());
  }

  /** The English or the Chinese form. */
  public String pick(String english, String han) {
    return chinese ? han : english;
  }

  public boolean isChinese() {
    return chinese;
  }

  public String notDisclosed() {
    return pick("not disclosed", "未披露");
  }

  public String forecast() {
    return pick("Forecast", "预测");
  }

  public String others() {
    return pick("others, not disclosed", "其他，未披露");
  }

  public String axisCut() {
    return pick("The axis does not start at zero", "坐标轴不从零开始");
  }

  public String logScale() {
    return pick("Logarithmic scale", "对数坐标");
  }

  /** Joins a label and its value, or a name and its status. */
  public String separator() {
    return pick(", ", "，");
  }

  public String stop() {
    return pick(".", "。");
  }

  public String colon() {
    return pick(": ", "：");
  }

  /** How sure a figure is, in a word. */
  public String status(Status status) {
    return switch (status) {
      case CONFIRMED -> pick("confirmed", "已证实");
      case REPORTED -> pick("reported", "媒体报道");
      case ESTIMATE -> pick("estimate", "估算");
      case TARGET -> pick("target", "目标");
      case PROJECTION -> pick("projection", "预测");
      case CLAIM -> pick("claim", "单方说法");
      case DERIVED -> pick("our calculation", "本站计算");
    };
  }
}
