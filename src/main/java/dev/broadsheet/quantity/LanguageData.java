package dev.broadsheet.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words of one language, from the resource file that is named after its tag. */
final class LanguageData {
  private final Map<String, String> words = new HashMap<>();

  private LanguageData() {}

  static LanguageData of(String tag) {
    LanguageData data = new LanguageData();
    String name = tag + ".properties";
    try (InputStream in = LanguageData.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no language file " + name);
      }
      Properties file = new Properties();
      file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      // A plain map is read without the locks and casts of Properties.
      file.stringPropertyNames().forEach(key -> data.words.put(key, file.getProperty(key)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return data;
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }

  /** The entry's parts; a missing entry is a fault of the language file. */
  List<String> list(String key) {
    return findList(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
  }

  Optional<List<String>> findList(String key) {
    return find(key).map(text -> List.of(text.split("\\|")));
  }

  /** The first of the entry's parts. */
  String first(String key) {
    return list(key).get(0);
  }
}
