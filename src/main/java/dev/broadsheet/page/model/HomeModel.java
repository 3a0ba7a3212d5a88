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
    List<Link> topics,
    String archive) {
  public HomeModel {
    cards = List.copyOf(cards);
    topics = List.copyOf(topics);
  }
}
