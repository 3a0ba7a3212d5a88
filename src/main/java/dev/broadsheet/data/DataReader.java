package dev.broadsheet.data;

import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.FlagNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.NullNode;
import dev.broadsheet.data.DataNode.NumberNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import dev.broadsheet.text.Suggestion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Takes typed values out of an object by name. A value of the wrong kind is reported at its place
 * and then counts as absent, so that one run shows all findings. Every name that was asked for is
 * known; {@link #finish()} reports the others with a "did you mean". A {@code null} counts as
 * absent.
 */
public final class DataReader {
  /** A key that every object may have, for words to colleagues. */
  private static final String COMMENT = "$comment";

  private final ObjectNode node;
  private final Span place;
  private final DataRules rules;
  private final Diagnostics diagnostics;
  private final Set<String> known = new HashSet<>();

  private DataReader(ObjectNode node, Span place, DataRules rules, Diagnostics diagnostics) {
    this.node = node;
    this.place = place;
    this.rules = rules;
    this.diagnostics = diagnostics;
  }

  public static DataReader of(ObjectNode node, DataRules rules, Diagnostics diagnostics) {
    return new DataReader(node, node.span(), rules, diagnostics);
  }

  /**
   * A reader for a value that should be an object; nothing (and a finding) when it is something
   * else. Missing keys are reported at the member's name.
   */
  public static Optional<DataReader> of(Member member, DataRules rules, Diagnostics diagnostics) {
    if (member.value() instanceof ObjectNode object) {
      return Optional.of(new DataReader(object, member.nameSpan(), rules, diagnostics));
    }
    diagnostics.add(rules.wrongValue(), member.value().span(), wanted(member, "an object"));
    return Optional.empty();
  }

  private static String wanted(Member member, String kind) {
    return "`" + member.name() + "` must be " + kind + ", not " + article(member.value().kind());
  }

  private static String article(String kind) {
    return kind.equals("null") ? "null" : (kind.matches("[ao].*") ? "an " : "a ") + kind;
  }

  /** The object itself. */
  public ObjectNode node() {
    return node;
  }

  /** Where a finding about the object as a whole points: its name, where it has one. */
  public Span span() {
    return place;
  }

  /** The place of a value, or of the whole object when the key is absent. */
  public Span span(String name) {
    return member(name).map(m -> m.value().span()).orElse(place);
  }

  public boolean has(String name) {
    return member(name).isPresent();
  }

  /** The member of this name, unless its value is {@code null}; from now on the name is known. */
  public Optional<Member> member(String name) {
    known.add(name);
    Member member = node.members().get(name);
    return member == null || member.value() instanceof NullNode
        ? Optional.empty()
        : Optional.of(member);
  }

  /** Whether the key is there with the value {@code null}. */
  public boolean isNull(String name) {
    known.add(name);
    return node.find(name).filter(NullNode.class::isInstance).isPresent();
  }

  /** Names that are known though nobody asked for them. */
  public void allow(String... names) {
    known.addAll(List.of(names));
  }

  /** Reports that a key is required, when it is absent or {@code null}. */
  public void require(String... names) {
    for (String name : names) {
      if (!has(name)) {
        diagnostics.add(rules.missingKey(), place, "`" + name + "` is missing");
      }
    }
  }

  public Optional<TextNode> textNode(String name) {
    return member(name).flatMap(m -> as(m, TextNode.class, "a text"));
  }

  public Optional<String> text(String name) {
    return textNode(name).map(TextNode::value);
  }

  public Optional<String> requiredText(String name) {
    require(name);
    return text(name);
  }

  public Optional<BigDecimal> number(String name) {
    return member(name).flatMap(m -> as(m, NumberNode.class, "a number")).map(NumberNode::value);
  }

  public Optional<Boolean> flag(String name) {
    return member(name).flatMap(m -> as(m, FlagNode.class, "true or false")).map(FlagNode::value);
  }

  /** A calendar date such as {@code 2025-09-22}. */
  public Optional<LocalDate> date(String name) {
    return parsed(name, Dates::date, "a date such as 2025-09-22");
  }

  /** A moment such as {@code 2026-01-31T09:00:00Z} or {@code 2026-01-31T17:00:00+08:00}. */
  public Optional<Instant> instant(String name) {
    return parsed(
        name, Dates::instant, "a date and time with a zone, such as 2026-01-31T09:00:00Z");
  }

  /** A text in a notation of its own; {@code what} says what was wanted, such as "a slug". */
  public <T> Optional<T> parsed(String name, Function<String, Optional<T>> parse, String what) {
    Optional<TextNode> text = textNode(name);
    Optional<T> value = text.map(TextNode::value).flatMap(parse);
    if (text.isPresent() && value.isEmpty()) {
      report(text.get(), "`" + name + "` must be " + what);
    }
    return value;
  }

  /** One of a closed list of words. */
  public <T> Optional<T> choice(
      String name, Function<String, Optional<T>> find, Collection<String> words) {
    Optional<TextNode> text = textNode(name);
    Optional<T> value = text.map(TextNode::value).flatMap(find);
    if (text.isPresent() && value.isEmpty()) {
      String written = text.get().value();
      diagnostics.add(
          Diagnostic.of(
                  rules.wrongValue(),
                  text.get().span(),
                  "`" + name + "` must be one of " + String.join(", ", words))
              .withSuggestion(didYouMean(written, words)));
    }
    return value;
  }

  /** A list of texts; absent is empty. */
  public List<TextNode> textNodes(String name) {
    return items(name, TextNode.class, "a text");
  }

  public List<String> texts(String name) {
    return textNodes(name).stream().map(TextNode::value).toList();
  }

  /** A list of objects; absent is empty. */
  public List<DataReader> objects(String name) {
    List<DataReader> readers = new ArrayList<>();
    for (ObjectNode item : items(name, ObjectNode.class, "an object")) {
      readers.add(new DataReader(item, item.span(), rules, diagnostics));
    }
    return readers;
  }

  /** A list of anything; absent is empty. */
  public List<DataNode> nodes(String name) {
    return member(name)
        .flatMap(m -> as(m, ArrayNode.class, "a list"))
        .map(ArrayNode::items)
        .orElse(List.of());
  }

  public Optional<DataReader> object(String name) {
    return member(name).flatMap(m -> of(m, rules, diagnostics));
  }

  /** The members of an object under this name, in their order; absent is empty. */
  public List<Member> members(String name) {
    return member(name)
        .flatMap(m -> as(m, ObjectNode.class, "an object"))
        .map(o -> List.copyOf(o.members().values()))
        .orElse(List.of());
  }

  /** A text per language: {@code {"en": "...", "zh-Hans": "..."}}; empty when absent or wrong. */
  public Map<Language, TextNode> localNodes(String name) {
    return member(name).map(this::localNodes).orElse(Map.of());
  }

  private Map<Language, TextNode> localNodes(Member member) {
    Map<Language, TextNode> texts = new LinkedHashMap<>();
    as(member, ObjectNode.class, "an object with a text per language")
        .ifPresent(object -> object.members().values().forEach(text -> putLocal(text, texts)));
    return texts;
  }

  private void putLocal(Member text, Map<Language, TextNode> texts) {
    if (!Language.isTag(text.name())) {
      diagnostics.add(
          Diagnostic.of(
                  rules.wrongValue(),
                  text.nameSpan(),
                  "`" + text.name() + "` is no language tag such as en or zh-Hans")
              .withSuggestion(didYouMean(text.name(), List.of("en", "zh-Hans"))));
      return;
    }
    as(text, TextNode.class, "a text").ifPresent(t -> texts.put(new Language(text.name()), t));
  }

  public Optional<LocalText> localText(String name) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Map.Entry<Language, TextNode> text : localNodes(name).entrySet()) {
      texts.put(text.getKey(), text.getValue().value());
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
  }

  /** Reports every key that nobody asked for, except a {@code $comment}. */
  public void finish() {
    for (Member member : node.members().values()) {
      if (!known.contains(member.name()) && !member.name().equals(COMMENT)) {
        diagnostics.add(
            Diagnostic.of(
                    rules.unknownKey(),
                    member.nameSpan(),
                    "`" + member.name() + "` is not a key that is known here")
                .withSuggestion(didYouMean(member.name(), new TreeSet<>(known))));
      }
    }
  }

  /** Reports a value that has the right kind but cannot be used. */
  public void report(DataNode value, String message) {
    diagnostics.add(rules.wrongValue(), value.span(), message);
  }

  /** "did you mean `pledge`?", where a candidate is near. */
  public static Optional<String> didYouMean(String wrong, Collection<String> candidates) {
    return Suggestion.nearest(wrong, candidates).map(name -> "did you mean `" + name + "`?");
  }

  private <T extends DataNode> List<T> items(String name, Class<T> type, String what) {
    List<T> found = new ArrayList<>();
    for (DataNode item : nodes(name)) {
      if (type.isInstance(item)) {
        found.add(type.cast(item));
      } else {
        report(item, "each item of `" + name + "` must be " + what + hint(item));
      }
    }
    return found;
  }

  private <T extends DataNode> Optional<T> as(Member member, Class<T> type, String what) {
    if (type.isInstance(member.value())) {
      return Optional.of(type.cast(member.value()));
    }
    boolean textWanted = type == TextNode.class;
    diagnostics.add(
        rules.wrongValue(),
        member.value().span(),
        wanted(member, what) + (textWanted ? hint(member.value()) : ""));
    return Optional.empty();
  }

  private static String hint(DataNode value) {
    return value instanceof NumberNode || value instanceof FlagNode ? "; put it in quotes" : "";
  }
}
