package dev.broadsheet.chart.spec;

import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostics;

/** Keys that a chart cannot do without; {@code null} does not count as a value. */
final class Required {
  private Required() {}

  static void in(DataReader object, Diagnostics diagnostics, String... keys) {
    for (String key : keys) {
      if (!object.has(key)) {
        diagnostics.add(ChartRules.MISSING_KEY, object.span(), "`" + key + "` is missing");
      }
    }
  }
}
