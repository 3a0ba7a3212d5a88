package dev.broadsheet.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The same figures as in the picture, in the same order, for a reader and for a machine.
 *
 * @param caption what the table shows
 * @param columns the first one holds the head of each row
 */
public record DataTable(String caption, List<Column> columns, List<Row> rows) {
  /** How many cells of a figure follow the one with its value: status and as-of date. */
  static final int CELLS_AFTER_VALUE = 2;

  public DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("row and columns differ: " + row);
      }
    }
  }

  /**
   * A column.
   *
   * @param header the head, with the unit where the cells are bare numbers
   * @param numeric whether the cells are amounts, to be set flush right
   */
  public record Column(String header, boolean numeric) {}

  /**
   * A row.
   *
   * @param cells one text for each column; the first is the row's head
   * @param figure the raw figure, unless the row is an event without one
   */
  public record Row(List<String> cells, Optional<Figure> figure) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A fact's raw value and where it comes from.
   *
   * @param fact the fact's id
   * @param series the series or group that it was drawn in, or empty text
   * @param label what the row is called
   * @param range low and high end and the hedge
   * @param origin unit, status, dates and sources
   */
  public record Figure(String fact, String series, String label, Range range, Origin origin) {}

  /**
   * The amount in the unit's own scale; an empty end is open or, when both are, undisclosed.
   *
   * @param qualifier key of the {@link dev.broadsheet.quantity.Qualifier}, or {@code undisclosed}
   */
  public record Range(Optional<BigDecimal> low, Optional<BigDecimal> high, String qualifier) {}

  /**
   * How the figure is known.
   *
   * @param unit the unit's symbol, such as {@code USD}
   * @param status key of the {@link dev.broadsheet.fact.Status}
   * @param period what the figure covers, ISO, or empty text
   * @param asOf the date, month, quarter or year it was true at, ISO
   * @param sources ids of the sources
   */
  public record Origin(
      String unit, String status, String period, String asOf, List<String> sources) {
    public Origin {
      sources = List.copyOf(sources);
    }
  }
}
