package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text per language that may hold references in Markdown, with its places in the sheet, so that a
 * finding inside the text points at the word.
 *
 * @param nodes at least one, in the order in which they were written
 */
public record LocatedText(Map<Language, TextNode> nodes) {
  public LocatedText {
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("a text needs at least one language");
    }
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
  }

  /** The text in {@code language}, if it has one. */
  public Optional<TextNode> find(Language language) {
    return Optional.ofNullable(nodes.get(language));
  }

  /** The text in {@code language}, else the first one written. */
  public TextNode in(Language language) {
    return find(language).orElseGet(() -> nodes.values().iterator().next());
  }

  /** The same text without its places. */
  public LocalText text() {
    Map<Language, String> texts = new LinkedHashMap<>();
    nodes.forEach((language, node) -> texts.put(language, node.value()));
    return new LocalText(texts);
  }
}
