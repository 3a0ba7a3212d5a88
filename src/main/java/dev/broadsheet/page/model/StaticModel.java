package dev.broadsheet.page.model;

import dev.broadsheet.content.HtmlFragment;
import java.util.List;

/** A page that is no article. */
public record StaticModel(
    HtmlFragment title, HtmlFragment summary, HtmlFragment body, List<FactModel> notes) {
  public StaticModel {
    notes = List.copyOf(notes);
  }
}
