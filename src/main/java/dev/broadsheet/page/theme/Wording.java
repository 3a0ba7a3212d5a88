package dev.broadsheet.page.theme;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.quantity.Languages;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of the interface in one language: button labels, headings, plurals. Those of the
 * {@linkplain Languages#offered() offered languages} are built in; {@code
 * templates/strings/<tag>.properties} of a site replaces single ones. Every language has every
 * string, or the build fails.
 */
public final class Wording {
  public static final Rule STRING_MISSING =
      Rule.error(
          "string-missing",
          "A word of the interface is not translated.",
          "Add the key to `templates/strings/<tag>.properties`. English has every key; a site in"
              + " another language needs them all.");
  public static final Rule STRING_UNKNOWN =
      Rule.error(
          "string-unknown",
          "A string file has a key that nothing uses.",
          "The key is misspelt or out of date, so its text would never be shown.");

  /** Of a place that is filled, such as {@code {0}}. */
  private static final int PLACE_LENGTH = 3;

  private final Language language;
  private final Map<String, String> texts;

  private Wording(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The words in {@code language}; what is missing is reported and stands in English. */
  public static Wording load(Language language, Theme theme, Diagnostics problems) {
    Map<String, String> english = builtIn(Language.ENGLISH).orElseThrow();
    Map<String, String> texts = new TreeMap<>(ofLanguage(language));
    String path = "templates/strings/" + language.tag() + ".properties";
    SourceFile file = theme.text(path, problems).orElseGet(() -> new SourceFile(path, ""));
    read(file.text())
        .forEach(
            (key, text) -> {
              if (english.containsKey(key)) {
                texts.put(key, text);
              } else {
                problems.add(unknown(file, key, english));
              }
            });
    for (String key : english.keySet()) {
      if (!texts.containsKey(key)) {
        problems.add(STRING_MISSING, file.start(), "there is no `" + key + "` in " + language);
      }
    }
    Map<String, String> complete = new TreeMap<>(english);
    complete.putAll(texts);
    return new Wording(language, Map.copyOf(complete));
  }

  private static Diagnostic unknown(SourceFile file, String key, Map<String, String> known) {
    int at = Math.max(0, file.text().indexOf(key));
    return Diagnostic.of(
            STRING_UNKNOWN, file.span(at, at + key.length()), "there is no string `" + key + "`")
        .withSuggestion(
            Suggestion.nearest(key, new TreeSet<>(known.keySet()))
                .map(near -> "did you mean `" + near + "`?"));
  }

  public Language language() {
    return language;
  }

  /** All texts by key, for a template. */
  public Map<String, String> texts() {
    return texts;
  }

  /** The text of a key. */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no such string: " + key);
    }
    return text;
  }

  /** The text of a key with {@code {0}}, {@code {1}} ... replaced. */
  public String get(String key, Object... arguments) {
    String text = get(key);
    StringBuilder out = new StringBuilder(text.length() + 16);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int index = isPlace(text, open) ? text.charAt(open + 1) - '0' : arguments.length;
      if (index < arguments.length) {
        out.append(text, from, open).append(arguments[index]);
        from = open + PLACE_LENGTH;
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  private static boolean isPlace(String text, int open) {
    return text.length() >= open + PLACE_LENGTH
        && text.charAt(open + 1) >= '0'
        && text.charAt(open + 1) <= '9'
        && text.charAt(open + 2) == '}';
  }

  /** The text of {@code key.one} or {@code key.other} by English plural rules; {0} is the count. */
  public String count(String key, int count) {
    return get(key + (count == 1 ? "One" : "Other"), count);
  }

  /** A region has the words of its language. */
  private static Map<String, String> ofLanguage(Language language) {
    return builtIn(language)
        .or(() -> Languages.rulesOf(language).flatMap(Wording::builtIn))
        .orElse(Map.of());
  }

  private static Optional<Map<String, String>> builtIn(Language language) {
    String name = "/dev/broadsheet/page/strings/" + language.tag() + ".properties";
    try (InputStream in = Wording.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("the jar is damaged: " + name, e);
    }
  }

  private static Map<String, String> read(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot be read from", e);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    new TreeSet<>(properties.stringPropertyNames())
        .forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
