package dev.broadsheet.chart;

import dev.broadsheet.chart.form.Board;
import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.ChartType;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.spec.Words;
import dev.broadsheet.fact.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
    if (allConfirmed(plan)) {
      return "";
    }
    Words words = plan.words();
    Map<Status, Set<String>> byStatus = new LinkedHashMap<>();
    for (Group group : plan.groups()) {
      List<Datum> data = new ArrayList<>(group.data());
      group.total().ifPresent(data::add);
      boolean alike = data.stream().map(Datum::status).distinct().count() <= 1;
      for (Datum datum : data) {
        String name = name(plan, group, datum, alike);
        byStatus.computeIfAbsent(datum.status(), s -> new LinkedHashSet<>()).add(name);
      }
    }
    if (byStatus.size() == 1) {
      Status only = byStatus.keySet().iterator().next();
      return words.get("allFigures") + words.status(only) + words.stop();
    }
    boolean rest = byStatus.remove(Status.CONFIRMED) != null;
    List<String> sentences = new ArrayList<>();
    byStatus.forEach(
        (status, names) ->
            sentences.add(
                capitalised(words.status(status))
                    + words.colon()
                    + String.join(words.get("semicolon"), names)
                    + words.stop()));
    if (rest) {
      sentences.add(words.get("restConfirmed"));
    }
    return String.join(words.get("sentences"), sentences);
  }

  private static boolean allConfirmed(ChartPlan plan) {
    for (Datum datum : plan.data()) {
      if (datum.status() != Status.CONFIRMED) {
        return false;
      }
    }
    return true;
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** A group whose figures are all equally sure is named as one; else each of its figures. */
  private static String name(ChartPlan plan, Group group, Datum datum, boolean alike) {
    if (plan.groups().size() == 1 || group.label().isEmpty()) {
      return datum.label();
    }
    if (alike) {
      return group.label();
    }
    Words words = plan.words();
    return plan.type().isTimed() || plan.type() == ChartType.COLUMN
        ? group.label() + words.get("labelAndValue") + datum.label()
        : group.label() + words.aside(datum.label());
  }
}
