package dev.broadsheet.page.model;

import java.util.List;

/** The sheets that have a register, in pages; {@code pager} has numbers alone. */
public record RegistersModel(String title, List<Sheet> sheets, ListModel.Pager pager) {
  public RegistersModel {
    sheets = List.copyOf(sheets);
  }

  /** A sheet, such as "42 facts, 12 sources, 17 claims". */
  public record Sheet(String title, String href, String contents) {}
}
