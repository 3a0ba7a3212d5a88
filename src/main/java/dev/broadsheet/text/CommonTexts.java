package dev.broadsheet.text;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One copy of each of the texts that come first, up to a number of them: what stands on every page
 * is among them, and what a large site adds takes no more memory. Safe to share.
 */
public final class CommonTexts {
  private static final int MOST = 8192;

  private final Map<String, String> texts = new ConcurrentHashMap<>();

  /** The one copy of a text; empty where there is none. */
  public Optional<String> find(String text) {
    String first = texts.get(text);
    if (first == null && texts.size() < MOST) {
      first = texts.putIfAbsent(text, text);
      return Optional.of(first == null ? text : first);
    }
    return Optional.ofNullable(first);
  }
}
