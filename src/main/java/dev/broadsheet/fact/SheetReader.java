package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.quantity.Period;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What the readers of a sheet's sections share: ids, references, local texts, periods. */
final class SheetReader {
  private static final int MAX_ID = 100;

  /** What a fact that is given, not derived, may be. */
  private static final List<String> GIVEN =
      Arrays.stream(Status.values()).filter(s -> s != Status.DERIVED).map(Status::key).toList();

  private static final List<String> RESERVED = List.of("and", "or", "not");
  private static final LocalText NO_TEXT = LocalText.of(Language.ENGLISH, "");

  private final DataReader root;
  private final Diagnostics diagnostics;

  SheetReader(DataReader root, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The entries of a section by id; one whose reading gives nothing is left out. */
  <T> Map<String, T> section(String name, BiFunction<Member, DataReader, Optional<T>> read) {
    Map<String, T> entries = new LinkedHashMap<>();
    for (Member member : root.members(name)) {
      if (isId(member)) {
        DataReader.of(member, SheetRules.READING, diagnostics)
            .flatMap(reader -> read.apply(member, reader))
            .ifPresent(entry -> entries.put(member.name(), entry));
      }
    }
    return entries;
  }

  private boolean isId(Member member) {
    String id = member.name();
    boolean fits = isPlain(id) && id.length() <= MAX_ID && !RESERVED.contains(id);
    if (!fits) {
      diagnostics.add(
          Diagnostic.of(SheetRules.ID, member.nameSpan(), "`" + id + "` cannot be an id")
              .withSuggestion(suggestedId(id)));
    }
    return fits;
  }

  /** Small letters and digits, in parts joined by hyphens; a letter is first. */
  private static boolean isPlain(String id) {
    boolean begins = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || i > 0 && c >= '0' && c <= '9';
      if (!letter && (c != '-' || begins)) {
        return false;
      }
      begins = c == '-';
    }
    return !begins;
  }

  private static Optional<String> suggestedId(String id) {
    String plain =
        id.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    boolean usable = isPlain(plain) && !RESERVED.contains(plain);
    return usable ? Optional.of("write `" + plain + "`") : Optional.empty();
  }

  /** A text that every reader can use, though it is missing (which is reported). */
  LocalText requiredText(DataReader reader, String name) {
    reader.require(name);
    return reader.localText(name).orElse(NO_TEXT);
  }

  /** A text per language, or one for all. */
  LocalText textForAll(DataReader reader, String name) {
    reader.require(name);
    boolean plain = reader.member(name).filter(m -> m.value() instanceof TextNode).isPresent();
    return plain
        ? LocalText.of(Language.ENGLISH, reader.text(name).orElse(""))
        : reader.localText(name).orElse(NO_TEXT);
  }

  Optional<LocatedText> located(DataReader reader, String name) {
    Map<Language, TextNode> nodes = reader.localNodes(name);
    return nodes.isEmpty() ? Optional.empty() : Optional.of(new LocatedText(nodes));
  }

  Optional<Period> period(DataReader reader, String name) {
    return reader.parsed(
        name, Period::parse, "a date such as 2025-09-22, 2025-09, 2025-Q3 or 2025");
  }

  Optional<Status> status(DataReader reader) {
    return reader.choice("status", key -> Status.find(key).filter(s -> s != Status.DERIVED), GIVEN);
  }

  /** A list of ids, each of which must be known; the others are reported and left out. */
  List<String> references(DataReader reader, String name, String kind, Collection<String> known) {
    List<String> ids = new ArrayList<>();
    for (TextNode node : reader.textNodes(name)) {
      reference(node, kind, known).ifPresent(ids::add);
    }
    return ids;
  }

  Optional<String> reference(DataNode node, String kind, Collection<String> known) {
    if (!(node instanceof TextNode text)) {
      diagnostics.add(SheetRules.VALUE, node.span(), "this must be the id of a " + kind);
      return Optional.empty();
    }
    if (known.contains(text.value())) {
      return Optional.of(text.value());
    }
    diagnostics.add(
        Diagnostic.of(
                SheetRules.REFERENCE,
                text.span(),
                "there is no " + kind + " `" + text.value() + "` in this sheet")
            .withSuggestion(DataReader.didYouMean(text.value(), known)));
    return Optional.empty();
  }
}
