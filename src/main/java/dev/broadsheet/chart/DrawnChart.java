package dev.broadsheet.chart;

import java.util.List;
import java.util.Optional;

/**
 * A chart in one language, with everything that a page puts around it.
 *
 * @param id the chart's id in its fact sheet
 * @param title the finding
 * @param dek what is measured, in which unit and period
 * @param artboards the same chart laid out for 288, 384 and 576 pixels, inline form
 * @param standalone the chart as a file that opens alone
 * @param legend what hatching, dashes and arrows mean; empty when the picture has none
 * @param table the figures
 * @param summary one to three sentences made from the facts
 * @param notes the editor's note, then what the picture left out or assumes
 * @param sources ids of the sources of all facts drawn, in order of first use
 * @param facts ids of all facts drawn, in order of first use
 */
public record DrawnChart(
    String id,
    String title,
    Optional<String> dek,
    List<SvgImage> artboards,
    Standalone standalone,
    List<LegendItem> legend,
    DataTable table,
    String summary,
    List<String> notes,
    List<String> sources,
    List<String> facts) {

  public DrawnChart {
    artboards = List.copyOf(artboards);
    legend = List.copyOf(legend);
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
    facts = List.copyOf(facts);
  }
}
