package dev.broadsheet.chart.spec;

import dev.broadsheet.fact.Status;
import dev.broadsheet.quantity.Languages;
import dev.broadsheet.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The few words that charts add of their own, one file for each language that figures can be in.
 */
public final class Words {
  private static final Map<Language, Words> KNOWN = new ConcurrentHashMap<>();

  private final Properties texts = new Properties();

  private Words(Language language) {
    Language rules = Languages.rulesOf(language).orElseThrow();
    String name = "words/" + rules.tag() + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no words for charts in " + rules);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a language in which figures can be written. */
  public static Words of(Language language) {
    Words known = KNOWN.get(language);
    return known != null ? known : KNOWN.computeIfAbsent(language, Words::new);
  }

  /** The words of a key; a missing key is a fault of the language file. */
  public String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no such words: " + key);
    }
    return text;
  }

  /** As {@link #get(String)}, with {@code {0}} and {@code {1}} filled in. */
  public String get(String key, String first, String second) {
    return get(key).replace("{0}", first).replace("{1}", second);
  }

  /** As {@link #get(String)}, with {@code {0}} filled in. */
  public String get(String key, String only) {
    return get(key).replace("{0}", only);
  }

  /** A remark behind something, in brackets, with the space before it. */
  public String aside(String text) {
    return get("aside", text);
  }

  public String notDisclosed() {
    return get("notDisclosed");
  }

  public String forecast() {
    return get("forecast");
  }

  public String others() {
    return get("others");
  }

  public String axisCut() {
    return get("axisCut");
  }

  public String logScale() {
    return get("logScale");
  }

  /** Joins a label and its value, or a name and its status. */
  public String separator() {
    return get("separator");
  }

  public String stop() {
    return get("stop");
  }

  public String colon() {
    return get("colon");
  }

  /** How sure a figure is, in a word. */
  public String status(Status status) {
    return get("status." + status.key());
  }
}
