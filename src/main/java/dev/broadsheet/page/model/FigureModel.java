package dev.broadsheet.page.model;

import dev.broadsheet.chart.DataTable;
import dev.broadsheet.chart.SvgImage;
import dev.broadsheet.content.HtmlFragment;
import java.util.List;
import java.util.Optional;

/**
 * A chart on a page.
 *
 * @param anchor the id of the figure; other ids in it start with it
 * @param level the level of its heading
 * @param plot what is drawn
 * @param summary what it shows, in words
 * @param origin where the figures come from
 */
public record FigureModel(
    String anchor, int level, Plot plot, HtmlFragment summary, Origin origin, DataTable table) {

  /** The picture and what explains it. */
  public record Plot(
      String title, Optional<String> dek, List<SvgImage> artboards, List<Tag> legend) {
    public Plot {
      artboards = List.copyOf(artboards);
      legend = List.copyOf(legend);
    }
  }

  /**
   * The lines below a chart.
   *
   * @param files empty on a site that makes none
   */
  public record Origin(List<Link> sources, List<String> notes, Optional<Files> files) {
    public Origin {
      sources = List.copyOf(sources);
      notes = List.copyOf(notes);
    }
  }

  /** The chart as files, and on a page of its own. */
  public record Files(String page, String png, String svg, String csv, String json) {}
}
