package dev.broadsheet.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language of the site, as a BCP 47 tag such as {@code en} or {@code zh-Hans}.
 *
 * @param tag the tag in its canonical case, as it stands in {@code lang} attributes and file names
 */
public record Language(String tag) implements Comparable<Language> {
  private static final Pattern TAG =
      Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

  public static final Language ENGLISH = new Language("en");
  public static final Language SIMPLIFIED_CHINESE = new Language("zh-Hans");

  public Language {
    if (!isTag(tag)) {
      throw new IllegalArgumentException("not a language tag: " + tag);
    }
  }

  /** Whether {@code text} is a language tag in canonical case: language, script, region. */
  public static boolean isTag(String text) {
    boolean plain = text.length() == 2 && isSmall(text.charAt(0)) && isSmall(text.charAt(1));
    return plain || TAG.matcher(text).matches();
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** The folder of this language's pages: the tag in lower case. */
  public String pathSegment() {
    return tag.toLowerCase(Locale.ROOT);
  }

  /** The primary language subtag: {@code zh} for {@code zh-Hans}. */
  public String primary() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  public boolean isChinese() {
    return primary().equals("zh");
  }

  /** Whether its words are written without spaces between them, in full-width characters. */
  public boolean isUnspaced() {
    return isChinese() || primary().equals("ja");
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }

  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language language && language.tag.equals(tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }
}
