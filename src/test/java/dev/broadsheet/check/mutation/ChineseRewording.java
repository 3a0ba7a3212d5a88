package dev.broadsheet.check.mutation;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Chinese figures in other words that say the same. */
final class ChineseRewording implements Mutator {
  private record Rule(Pattern pattern, List<String> replacements) {
    static Rule of(String pattern, String... replacements) {
      return new Rule(Pattern.compile(pattern), List.of(replacements));
    }

    Stream<String> apply(String words) {
      return pattern.matcher(words).find()
          ? replacements.stream().map(r -> pattern.matcher(words).replaceFirst(r))
          : Stream.of();
    }
  }

  private static final String N = "([0-9][0-9,.]*)";

  private static final List<Rule> RULES =
      List.of(
          Rule.of("^" + N + "亿～" + N + "亿美元$",
              "$1亿至$2亿美元", "$1亿到$2亿美元", "$1亿美元至$2亿美元", "$1亿美元到$2亿美元",
              "$1亿—$2亿美元", "$1亿-$2亿美元", "$1亿~$2亿美元", "$1亿美元～$2亿美元", "$1亿–$2亿美元"),
          Rule.of("^" + N + "%～" + N + "%$",
              "$1%至$2%", "$1%到$2%", "$1%-$2%", "$1%—$2%", "$1%~$2%", "$1%–$2%"),
          Rule.of("^" + N + "～" + N + "(倍|吉瓦)$", "$1至$2$3", "$1到$2$3", "$1-$2$3", "$1$3至$2$3", "$1—$2$3"),
          Rule.of("^400万～500万块GPU$", "400万至500万块GPU", "400万到500万块GPU", "400万块至500万块GPU", "四百万至五百万块GPU"),
          Rule.of("^" + N + "亿美元$", "$1亿美金", "$1 亿美元", "$1亿 美元"),
          Rule.of("^超过", "逾", "高于", "多于", "超"),
          Rule.of("^最多", "至多", "最高", "不超过"),
          Rule.of("^至少", "不少于", "不低于", "最少"),
          Rule.of("^约(?!为)", "大约", "约为", "大概", "大致", "约合", "约莫"),
          Rule.of("^约为", "约", "大约"),
          Rule.of("^近", "接近", "将近", "逼近"),
          Rule.of("^逼近", "接近", "近", "将近"),
          Rule.of("^不到", "不足", "少于"),
          Rule.of("^" + N + "(%|倍)以上$", "超过$1$2", "逾$1$2"),
          Rule.of("^每月(约?)" + N + "亿美元$", "每个月$1$2亿美元", "$1$2亿美元/月", "$1每月$2亿美元"),
          Rule.of("^超过" + N + "(%|亿美元)$", "$1$2以上", "逾$1$2"),
          Rule.of("^(.*[0-9])吉瓦$", "$1GW", "$1 吉瓦", "$1 GW"),
          Rule.of("^([0-9]+)%$", "百分之$1", "$1 %"),
          Rule.of("^([0-9.]+)倍$", "$1 倍"));

  private static final Map<String, List<String>> WHOLE =
      Map.ofEntries(
          Map.entry("两倍", List.of("2倍", "二倍")),
          Map.entry("3倍", List.of("三倍")),
          Map.entry("9倍", List.of("九倍")),
          Map.entry("10倍以上", List.of("十倍以上", "超过十倍")),
          Map.entry("100倍以上", List.of("百倍以上", "一百倍以上", "超过一百倍")),
          Map.entry("两年", List.of("2年", "24个月", "二十四个月")),
          Map.entry("不到两年", List.of("不足两年", "不到24个月", "不到2年")),
          Map.entry("42个月", List.of("四十二个月", "三年半", "3.5年")),
          Map.entry("70%", List.of("七成", "百分之七十", "十分之七")),
          Map.entry("90%", List.of("九成", "百分之九十", "十分之九")),
          Map.entry("35%", List.of("三成五", "百分之三十五")),
          Map.entry("5%", List.of("百分之五", "半成", "二十分之一")),
          Map.entry("27%", List.of("百分之二十七")),
          Map.entry("70%～80%", List.of("七成至八成", "七到八成", "七至八成", "百分之七十至八十")),
          Map.entry("60%～70%", List.of("六成至七成", "六至七成")),
          Map.entry("60%以上", List.of("六成以上", "逾六成", "超过六成")),
          Map.entry("95%以上", List.of("九成五以上", "超过九成五")),
          Map.entry("1.4万亿美元", List.of("14000亿美元", "一万四千亿美元", "1.4 万亿美元")),
          Map.entry("1000亿美元", List.of("一千亿美元", "千亿美元", "0.1万亿美元")),
          Map.entry("最多1000亿美元", List.of("最多一千亿美元", "至多千亿美元")),
          Map.entry("300亿美元", List.of("三百亿美元")),
          Map.entry("100亿美元", List.of("一百亿美元", "百亿美元")),
          Map.entry("1吉瓦", List.of("一吉瓦", "1000兆瓦", "100万千瓦")),
          Map.entry("3吉瓦", List.of("三吉瓦")),
          Map.entry("30吉瓦", List.of("三十吉瓦", "3000万千瓦")),
          Map.entry("至少10吉瓦", List.of("至少十吉瓦", "10吉瓦以上")),
          Map.entry("2～3倍", List.of("两到三倍", "两至三倍", "二至三倍")),
          Map.entry("超过5000名", List.of("5000多名", "五千多名", "逾五千名")),
          Map.entry("超过100万家", List.of("100多万家", "逾百万家", "一百万家以上")),
          Map.entry("约3500万", List.of("3500万左右", "约三千五百万", "3500万上下")),
          Map.entry("约7亿", List.of("7亿左右", "约七亿")),
          Map.entry("超过200亿美元", List.of("200多亿美元", "200亿美元以上", "两百亿美元以上")),
          Map.entry("20亿美元", List.of("二十亿美元")),
          Map.entry("约35%", List.of("35%左右", "约三成五")));

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return newsroom.references().stream()
        .filter(r -> r.isFact() && r.tongue() == Tongue.CHINESE && !r.words().isEmpty())
        .flatMap(
            r -> others(r.words()).map(w -> Mutation.of(MutationKind.REWORDED, r, r.withWords(w))));
  }

  private static Stream<String> others(String words) {
    return Stream.concat(
            RULES.stream().flatMap(rule -> rule.apply(words)),
            WHOLE.getOrDefault(words, List.of()).stream())
        .filter(other -> !other.equals(words))
        .distinct();
  }
}
