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

  /**
   * A page that uses a fact.
   *
   * @param quotes the words that stand for it there
   * @param through the charts, tables, timelines, claims and facts that bring it there
   */
  public record Use(Link page, List<String> quotes, List<Link> through) {
    public Use {
      quotes = List.copyOf(quotes);
      through = List.copyOf(through);
    }
  }
}
