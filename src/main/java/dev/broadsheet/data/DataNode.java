package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Span;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of a JSON or YAML file that remembers where it stands. */
public sealed interface DataNode {
  Span span();

  /** What a reader calls this kind of value: {@code object}, {@code array}, {@code string} ... */
  String kind();

  /** A value under a name, with the place of the name. */
  record Member(String name, Span nameSpan, DataNode value) {}

  /** An object; members keep the order in which they were written. */
  record ObjectNode(Span span, Map<String, Member> members) implements DataNode {
    public ObjectNode {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    public Optional<DataNode> find(String name) {
      return Optional.ofNullable(members.get(name)).map(Member::value);
    }

    @Override
    public String kind() {
      return "object";
    }
  }

  record ArrayNode(Span span, List<DataNode> items) implements DataNode {
    public ArrayNode {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "array";
    }
  }

  /**
   * A string.
   *
   * @param span with its quotes, where it has any
   * @param content where the characters of {@code value} stand one to one in the file, if they do;
   *     empty when escapes or folding changed them, and then a finding inside the text points at
   *     the whole of it
   */
  record TextNode(Span span, String value, Optional<Span> content) implements DataNode {
    @Override
    public String kind() {
      return "string";
    }

    /** The place of a part of the value, or of all of it where parts cannot be told. */
    public Span part(int from, int to) {
      return content.map(c -> c.part(from, to)).orElse(span);
    }
  }

  /** A number, exactly as written: {@code 100e9} has a precision of three digits. */
  record NumberNode(Span span, BigDecimal value) implements DataNode {
    @Override
    public String kind() {
      return "number";
    }
  }

  record FlagNode(Span span, boolean value) implements DataNode {
    @Override
    public String kind() {
      return "boolean";
    }
  }

  record NullNode(Span span) implements DataNode {
    @Override
    public String kind() {
      return "null";
    }
  }
}
