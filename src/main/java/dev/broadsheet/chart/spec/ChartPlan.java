package dev.broadsheet.chart.spec;

import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart with everything chosen that does not depend on the size of the picture.
 *
 * @param groups at least one, except in a timeline
 */
public record ChartPlan(
    Head head, ChartType type, Axis axis, List<Group> groups, Details details, Reading reading) {
  public ChartPlan {
    groups = List.copyOf(groups);
  }

  /** What stands around the picture. */
  public record Head(String id, String title, Optional<String> dek, Optional<String> note) {}

  /** The language of the reader, and how it is written. */
  public record Reading(Language language, Words words, QuantityFormat format) {}

  /** All figures in the order in which they are drawn, totals included. */
  public List<Datum> data() {
    List<Datum> all = new ArrayList<>();
    for (Group group : groups) {
      all.addAll(group.data());
      group.total().ifPresent(all::add);
    }
    return all;
  }

  public Words words() {
    return reading.words();
  }
}
