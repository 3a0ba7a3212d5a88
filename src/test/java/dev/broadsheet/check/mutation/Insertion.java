package dev.broadsheet.check.mutation;

import dev.broadsheet.check.mutation.Mutation.Edit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences with years, dates, ordinals and names in them, which are no figures. */
final class Insertion implements Mutator {
  private static final Pattern PARAGRAPH = Pattern.compile("(?m)^(?![#!|>\\-\\s]).{80,}$");

  private static final List<String> ENGLISH =
      List.of(
          " The question will come back in 2027.",
          " GPT-6 may change the picture.",
          " The company filed Form 8-K on 3 March 2026.",
          " It was the company's third round, and the 2nd in Europe.",
          " See section 4.2 of the filing, and page 12.",
          " The H100 and the GB200 were sold out.",
          " Windows 11 was not the reason.",
          " The call began at 9:30 and ended at 10 a.m.",
          " The 1990s had their own promises.",
          " Version 3.5 of the model was still in use.",
          " Nobody remembers Q3 2019.",
          " The fiscal year 2024-25 had ended.",
          " One of them said so, and the other two did not.",
          " The first, second and third drafts differ.",
          " Route 66 was built faster.",
          " The 10-K and the 10-Q tell the same story.",
          " On 27 February, a Friday, the lights stayed on.",
          " The 21st century began with a crash.",
          " Area 51 is not a data centre.",
          " ISO 8601 settles how dates are written.",
          " His phone number ends in 4711.",
          " The Boeing 737 and the iPhone 17 came later.",
          " In the first half of 2026 little was signed.",
          " Between 2023 and 2025 the mood turned.",
          " The two companies disagree.",
          " Chapter 11 was never mentioned.");

  private static final List<String> CHINESE =
      List.of(
          "这个问题到2027年还会回来。",
          "GPT-6或许会改变局面。",
          "公司于2026年3月3日提交了8-K表格。",
          "这是公司的第三轮融资，也是第2次海外募资。",
          "详见申报文件第4.2节，第12页。",
          "H100和GB200早已售罄。",
          "三星和一加都没有参与。",
          "万科与亿纬锂能是另一回事。",
          "会议9:30开始，上午10点结束。",
          "上世纪90年代也有过类似的许诺。",
          "模型的3.5版本仍在使用。",
          "没有人记得2019年第三季度。",
          "2024—2025财年已经结束。",
          "其中一家这么说，另外两家没有。",
          "十分重要的一点，是千万不要轻信。",
          "四川和九江的机房并不相关。",
          "一旦如此，万一出事，谁来负责？",
          "9月30日，星期二，灯一直亮着。",
          "二十一世纪以一场泡沫开头。",
          "百度和三六零也在观望。",
          "五四青年节那天没有消息。",
          "波音737和iPhone 17是后来的事。",
          "2026年上半年签下的不多。",
          "从2023年到2025年，情绪变了。",
          "两家公司各执一词。",
          "七嘴八舌，莫衷一是。");

  @Override
  public Stream<Mutation> mutations(Newsroom newsroom) {
    return newsroom.editions().stream().flatMap(Insertion::into);
  }

  private static Stream<Mutation> into(Manuscript file) {
    List<String> sentences = file.tongue() == Tongue.CHINESE ? CHINESE : ENGLISH;
    int body = file.text().indexOf("\n---\n", 4) + 5;
    List<Integer> ends =
        PARAGRAPH.matcher(file.text()).results().map(m -> m.end()).filter(e -> e > body).toList();
    return Stream.iterate(0, i -> i + 1)
        .limit((long) sentences.size() * 2)
        .map(i -> inserted(file, ends.get(i * 5 % ends.size()), sentences.get(i % sentences.size())));
  }

  private static Mutation inserted(Manuscript file, int at, String sentence) {
    return Mutation.of(MutationKind.INSERTED, file, new Edit(at, at, sentence), List.of());
  }
}
