package dev.broadsheet.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The words of one language, from the resource file that is named after its tag. */
final class LanguageData {
  private final Properties words = new Properties();

  private LanguageData() {}

  static LanguageData of(String tag) {
    LanguageData data = new LanguageData();
    String name = tag + ".properties";
    try (InputStream in = LanguageData.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no language file " + name);
      }
      data.words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return data;
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
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
