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
   * @param origin its date and publishers in one line
   * @param unrounded its ends in the unit of the sheet, where its value is written to fewer digits
   */
  public record Entry(
      String id, FactModel fact, String origin, Optional<String> unrounded, Uses uses) {}

  /**
   * Where a fact is used.
   *
   * @param pages the pages that name it
   * @param facts the facts that are computed from it
   */
  public record Uses(List<Use> pages, List<Link> facts) {
    public Uses {
      pages = List.copyOf(pages);
      facts = List.copyOf(facts);
    }
  }

  /**
   * A page that uses a fact.
   *
   * @param quotes the words that stand for it there
   * @param through the charts, tables, timelines and claims that bring it there
   */
  public record Use(Link page, List<String> quotes, List<Link> through) {
    public Use {
      quotes = List.copyOf(quotes);
      through = List.copyOf(through);
    }
  }
}
