package dev.broadsheet.chart.spec;

import java.util.List;
import java.util.Optional;

/**
 * Figures that belong together: a series, the parts of one bar, the two ends of a pair, a link; or
 * all items of a chart that has only one kind.
 *
 * @param label its name, or empty text for the only group
 * @param open whether the parts are known not to be all
 * @param total the whole of the parts, where the editor names it
 */
public record Group(String label, List<Datum> data, boolean open, Optional<Datum> total) {
  public Group {
    data = List.copyOf(data);
  }

  public static Group of(String label, List<Datum> data) {
    return new Group(label, data, false, Optional.empty());
  }
}
