package dev.broadsheet.chart;

import dev.broadsheet.chart.form.Board;
import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Words;
import dev.broadsheet.fact.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands under a picture: the editor's note, the axis, how sure figures are, remarks. */
final class NoteMaker {
  private NoteMaker() {}

  static List<String> of(ChartPlan plan, List<Board> boards) {
    Words words = plan.words();
    Set<String> notes = new LinkedHashSet<>();
    plan.head().note().ifPresent(notes::add);
    if (plan.type().mayCutAxis() && !plan.axis().zero()) {
      notes.add((plan.axis().log() ? words.logScale() : words.axisCut()) + words.stop());
    }
    String statuses = statuses(plan);
    if (!statuses.isEmpty()) {
      notes.add(statuses);
    }
    boards.forEach(board -> notes.addAll(board.droppedRemarks()));
    return List.copyOf(notes);
  }

  /** The figures by how sure they are, when not all of them are confirmed. */
  private static String statuses(ChartPlan plan) {
    Words words = plan.words();
    Map<Status, Set<String>> byStatus = new LinkedHashMap<>();
    for (Datum datum : plan.data()) {
      byStatus.computeIfAbsent(datum.status(), s -> new LinkedHashSet<>()).add(datum.label());
    }
    if (byStatus.isEmpty() || byStatus.keySet().equals(Set.of(Status.CONFIRMED))) {
      return "";
    }
    if (byStatus.size() == 1) {
      Status only = byStatus.keySet().iterator().next();
      return words.pick("All figures: ", "全部数据：") + words.status(only) + words.stop();
    }
    List<String> parts = new ArrayList<>();
    byStatus.forEach(
        (status, labels) ->
            parts.add(
                words.status(status) + words.colon() + String.join(words.pick(", ", "、"), labels)));
    return words.pick("How sure: ", "可靠程度：")
        + String.join(words.pick("; ", "；"), parts)
        + words.stop();
  }
}
