package dev.broadsheet.starter;

import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The beginnings of an article or a fact sheet. */
public final class Skeleton {
  private Skeleton() {}

  /**
   * What all languages of an article share.
   *
   * @param author an id of the site's settings
   * @param sheet the fact sheet that plain ids refer to
   */
  public record Shared(String author, Optional<String> sheet, Instant published) {}

  /** The path of an article's file in the site. */
  public static String articlePath(Slug slug, Language language, Language original) {
    String tag = language.equals(original) ? "" : "." + language;
    return "content/articles/" + slug + "/index" + tag + ".md";
  }

  /** An article that builds as it stands, and is a draft. */
  public static String article(Slug slug, Language language, Optional<Shared> shared) {
    StringBuilder text = new StringBuilder("---\n");
    boolean chinese = language.isChinese();
    text.append("title: \"").append(name(slug)).append("\"\n");
    text.append(
        chinese
            ? "summary: \"用一句话告诉读者会读到什么。\"\n"
            : "summary: \"One sentence that says what readers will learn.\"\n");
    shared.ifPresent(s -> append(s, text));
    return text.append("---\n\n").append(chinese ? CHINESE : ENGLISH).toString();
  }

  private static void append(Shared shared, StringBuilder text) {
    text.append("kind: analysis\n");
    text.append("authors: [").append(shared.author()).append("]\n");
    text.append("published: ")
        .append(shared.published().truncatedTo(ChronoUnit.SECONDS))
        .append('\n');
    shared.sheet().ifPresent(sheet -> text.append("sheet: ").append(sheet).append('\n'));
    text.append("draft: true\n");
  }

  private static final String ENGLISH =
      """
      What happened, in one paragraph. A figure is a link to its fact: `[](fact:id)` writes it out, and
      `[about half](fact:id)` holds your own words against it.

      ## Why it matters

      Charts stand alone: `![what it shows](chart:id)`. Take `draft: true` away when readers may see this.
      """;

  private static final String CHINESE =
      """
      用一段话说清发生了什么。数字写成指向事实的链接：`[](fact:id)`由系统写出，`[约一半](fact:id)`则拿你的措辞与事实核对。

      ## 为什么重要

      图表独占一段：`![说明文字](chart:id)`。可以发表时，在默认语言的文件里删去`draft: true`。
      """;

  /** A sheet without facts; {@code schema} is where its schema lies from there. */
  public static String sheet(Slug id, List<Language> languages, Optional<String> schema) {
    StringBuilder text = new StringBuilder("{\n");
    schema.ifPresent(path -> text.append("  \"$schema\": \"").append(path).append("\",\n"));
    text.append(
        """
          "$comment": "Sources first, then facts that name them, then what follows from facts. Ids are small letters with hyphens. Readers never see a $comment.",
          "title": {
        """);
    String separator = "";
    for (Language language : languages) {
      text.append(separator).append("    \"").append(language).append("\": \"");
      text.append(name(id)).append('"');
      separator = ",\n";
    }
    return text.append("\n  },\n  \"sources\": {},\n  \"facts\": {},\n  \"claims\": {},\n")
        .append("  \"charts\": {}\n}\n")
        .toString();
  }

  /** A slug as words: {@code dearer-bread} becomes "Dearer bread". */
  private static String name(Slug slug) {
    String words = slug.value().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
