package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A table whose cells are facts.
 *
 * @param columns the heads of the columns of cells, without that of the row labels
 * @param rows each with as many cells as there are columns
 * @param span the id in the sheet
 */
public record FactTable(
    String id, LocalText title, List<LocalText> columns, List<Row> rows, Span span) {
  public FactTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param cells ids of facts; empty where nothing applies
   */
  public record Row(LocalText label, List<Optional<String>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
