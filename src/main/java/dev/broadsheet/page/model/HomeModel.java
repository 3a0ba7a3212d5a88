package dev.broadsheet.page.model;

import java.util.List;
import java.util.Optional;

/**
 * The front page.
 *
 * @param lead the newest article
 * @param figure the chart that leads it
 * @param cards the articles after it, newest first
 */
public record HomeModel(
    String title,
    Optional<CardModel> lead,
    Optional<FigureModel> figure,
    List<CardModel> cards,
    Optional<Story> story,
    String archive) {
  public HomeModel {
    cards = List.copyOf(cards);
  }

  /**
   * The figures and claims of the lead article.
   *
   * @param facts the first figures of its key points
   * @param claims those that it runs again
   * @param register words and address of the whole register
   * @param checks words and address of all claims
   */
  public record Story(List<FactModel> facts, List<ClaimModel> claims, Link register, Link checks) {
    public Story {
      facts = List.copyOf(facts);
      claims = List.copyOf(claims);
    }
  }
}
