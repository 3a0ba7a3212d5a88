package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.NullNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.quantity.Period;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads series, timelines, tables and charts: what a sheet makes of its facts. */
final class ExhibitReader {
  private final SheetReader sheet;
  private final Set<String> facts;
  private final Set<String> sources;

  ExhibitReader(SheetReader sheet, Set<String> facts, Set<String> sources) {
    this.sheet = sheet;
    this.facts = facts;
    this.sources = sources;
  }

  Optional<Series> series(Member member, DataReader reader) {
    reader.require("points");
    LocalText label = sheet.requiredText(reader, "label");
    List<String> points = sheet.references(reader, "points", "fact", facts);
    reader.finish();
    return Optional.of(new Series(member.name(), label, points, member.nameSpan()));
  }

  Optional<Timeline> timeline(Member member, DataReader reader) {
    reader.require("events");
    LocalText title = sheet.requiredText(reader, "title");
    List<TimelineEvent> events = new ArrayList<>();
    reader.objects("events").forEach(event -> event(event).ifPresent(events::add));
    events.sort(Comparator.comparing(event -> event.date().first()));
    reader.finish();
    return Optional.of(new Timeline(member.name(), title, events, member.nameSpan()));
  }

  private Optional<TimelineEvent> event(DataReader reader) {
    reader.require("date", "title", "status");
    Optional<Period> date = sheet.period(reader, "date");
    Optional<LocatedText> title = sheet.located(reader, "title");
    Optional<LocatedText> text = sheet.located(reader, "text");
    Status status = sheet.status(reader).orElse(Status.CLAIM);
    List<String> named = sheet.references(reader, "facts", "fact", facts);
    List<String> told = sheet.references(reader, "sources", "source", sources);
    reader.finish();
    if (date.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new TimelineEvent(date.get(), title.get(), text, status, named, told, reader.span("date")));
  }

  Optional<FactTable> table(Member member, DataReader reader) {
    reader.require("columns", "rows");
    LocalText title = sheet.requiredText(reader, "title");
    List<LocalText> columns = new ArrayList<>();
    reader.objects("columns").forEach(column -> columns.add(local(column)));
    List<FactTable.Row> rows = new ArrayList<>();
    reader.objects("rows").forEach(row -> rows.add(row(row, columns.size())));
    reader.finish();
    return Optional.of(new FactTable(member.name(), title, columns, rows, member.nameSpan()));
  }

  private static LocalText local(DataReader reader) {
    Map<Language, String> texts = new LinkedHashMap<>();
    for (String tag : reader.node().members().keySet()) {
      if (Language.isTag(tag)) {
        reader.text(tag).ifPresent(text -> texts.put(new Language(tag), text));
      }
    }
    reader.finish();
    return texts.isEmpty() ? LocalText.of(Language.ENGLISH, "") : new LocalText(texts);
  }

  private FactTable.Row row(DataReader reader, int columns) {
    reader.require("cells");
    LocalText label = sheet.requiredText(reader, "label");
    List<Optional<String>> cells = new ArrayList<>();
    for (DataNode cell : reader.nodes("cells")) {
      cells.add(cell instanceof NullNode ? Optional.empty() : sheet.reference(cell, "fact", facts));
    }
    reader.finish();
    if (reader.has("cells") && cells.size() != columns) {
      reader.report(
          reader.member("cells").orElseThrow().value(),
          "this row has " + cells.size() + " cells, but the table has " + columns + " columns");
    }
    while (cells.size() < columns) {
      cells.add(Optional.empty());
    }
    return new FactTable.Row(label, cells.subList(0, columns));
  }

  /** A chart is kept as written; only the room that draws it knows its keys. */
  Optional<ChartSpec> chart(Member member, DataReader reader) {
    ObjectNode spec = reader.node();
    return Optional.of(new ChartSpec(member.name(), spec, member.nameSpan()));
  }
}
