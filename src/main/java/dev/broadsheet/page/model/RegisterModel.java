package dev.broadsheet.page.model;

import java.util.List;
import java.util.Optional;

/** All facts of a sheet, and where each is used. */
public record RegisterModel(
    String title,
    ArticleModel.DataModel data,
    List<Count> tally,
    List<Entry> given,
    List<Entry> derived,
    List<SourceModel> sources) {
  public RegisterModel {
    tally = List.copyOf(tally);
    given = List.copyOf(given);
    derived = List.copyOf(derived);
    sources = List.copyOf(sources);
  }

  /** How many facts have a status. */
  public record Count(Tag tag, int number) {}

  /**
   * A fact.
   *
   * @param ends its lowest and highest value in the unit of the sheet
   * @param uses the places that name it
   */
  public record Entry(String id, FactModel fact, Ends ends, List<Use> uses) {
    public Entry {
      uses = List.copyOf(uses);
    }
  }

  /** The ends of a figure as bare numbers; an end that is open is empty. */
  public record Ends(
      Optional<String> low, Optional<String> high, Optional<String> qualifier, String unit) {}

  /** A place: a page, and the words there or the chart, table, claim or fact in between. */
  public record Use(String title, String href, List<String> details) {
    public Use {
      details = List.copyOf(details);
    }
  }
}
