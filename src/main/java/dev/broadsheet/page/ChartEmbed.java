package dev.broadsheet.page;

import dev.broadsheet.page.model.FigureModel;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A chart of an article as other sites show it. */
final class ChartEmbed {
  private final Desk desk;
  private final Slug article;
  private final String id;

  ChartEmbed(Desk desk, Slug article, String id) {
    this.desk = desk;
    this.article = article;
    this.id = id;
  }

  /** What another site writes. */
  EmbedCode code(FigureModel figure) {
    String name = "chart-" + article + "-" + id + "-" + desk.language().pathSegment();
    return new EmbedCode(
        name,
        figure.plot().title(),
        desk.routes().embed(desk.language(), article, id).absolute(),
        new EmbedLayout(figure, foot(figure), desk.language()).steps());
  }

  /** The lines below the picture as {@code chart-embed.peb} writes them. */
  private List<String> foot(FigureModel figure) {
    List<String> lines = new ArrayList<>();
    String sources =
        figure.origin().sources().stream()
            .map(Link::label)
            .collect(Collectors.joining(desk.word("semicolon")));
    lines.add(desk.word("source") + " " + sources);
    List<String> notes = figure.origin().notes();
    for (int i = 0; i < notes.size(); i++) {
      lines.add((i == 0 ? desk.word("note") + " " : "") + notes.get(i));
    }
    String credit = desk.word("chart") + " " + desk.siteTitle();
    lines.add(credit + " \u00b7 " + desk.word("dataAndDownloads"));
    return lines;
  }
}
