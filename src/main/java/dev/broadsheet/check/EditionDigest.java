package dev.broadsheet.check;

import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What others need to know of an article in one language, so that its text need not stay in memory.
 *
 * @param path its file
 */
public record EditionDigest(
    Language language, String path, Headline headline, Length length, Cited cited, Links links) {

  /** Title and summary, as words alone and with their figures marked. */
  public record Headline(
      String title, String summary, HtmlFragment titleMarkup, HtmlFragment summaryMarkup) {}

  /**
   * How much it says.
   *
   * @param words of the body
   * @param logged its corrections and updates
   * @param newest the date of the newest of them
   */
  public record Length(int words, int logged, Optional<LocalDate> newest) {}

  /**
   * What it cites of the sheets.
   *
   * @param uses what it names itself, in the order of the text
   * @param facts every fact that it shows, named or through something else, in that order
   */
  public record Cited(List<Use> uses, List<Use.Subject> facts) {
    public Cited {
      uses = List.copyOf(uses);
      facts = List.copyOf(facts);
    }
  }

  /**
   * Where it leads.
   *
   * @param named articles and pages by their names
   * @param web whatever is written as an address
   */
  public record Links(List<NamedLink> named, List<WebLink> web) {
    public Links {
      named = List.copyOf(named);
      web = List.copyOf(web);
    }
  }
}
