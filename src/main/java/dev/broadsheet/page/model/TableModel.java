package dev.broadsheet.page.model;

import dev.broadsheet.content.HtmlFragment;
import java.util.List;

/** A table of facts. */
public record TableModel(
    String anchor,
    String title,
    HtmlFragment summary,
    List<String> columns,
    List<Row> rows,
    List<Link> sources) {
  public TableModel {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    sources = List.copyOf(sources);
  }

  /** A row. */
  public record Row(String label, List<HtmlFragment> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
