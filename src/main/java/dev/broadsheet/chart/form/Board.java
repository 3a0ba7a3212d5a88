package dev.broadsheet.chart.form;

import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.Details.Annotation;
import dev.broadsheet.chart.spec.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One artboard of one chart, and what found no room on it. */
public final class Board {
  /** Narrowest first, as the style sheet shows them. */
  public static final List<Integer> WIDTHS = List.of(288, 384, 576);

  private static final int WIDE = 576;

  private final ChartPlan plan;
  private final int width;
  private final Set<String> cramped;
  private final Set<String> dropped;
  private final Set<String> shown;

  public Board(ChartPlan plan, int width) {
    this(plan, width, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
  }

  private Board(
      ChartPlan plan, int width, Set<String> cramped, Set<String> dropped, Set<String> shown) {
    this.plan = plan;
    this.width = width;
    this.cramped = cramped;
    this.dropped = dropped;
    this.shown = shown;
  }

  /** The same artboard for a chart that is laid out in another form; findings come here too. */
  Board with(ChartPlan other) {
    return new Board(other, width, cramped, dropped, shown);
  }

  public ChartPlan plan() {
    return plan;
  }

  Words words() {
    return plan.words();
  }

  public int width() {
    return width;
  }

  /** Whether labels may stand beside what they name. */
  boolean isWide() {
    return width >= WIDE;
  }

  /** The most remarks that this width carries. */
  int annotationLimit() {
    return isWide() ? 5 : 3;
  }

  /** Tells of a label that a reader needs and that has no room. */
  void cramped(String label) {
    cramped.add(label);
  }

  /** Tells of a remark that was left out here. */
  void dropped(String remark) {
    dropped.add(remark);
  }

  /** Tells of a remark that stands in the picture. */
  void shown(String remark) {
    shown.add(remark);
  }

  public List<String> crampedLabels() {
    return List.copyOf(cramped);
  }

  /**
   * What the picture does not say: what had no room, and remarks that its form has no place for.
   */
  public List<String> droppedRemarks() {
    Set<String> unsaid = new LinkedHashSet<>(dropped);
    for (Annotation annotation : plan.details().annotations()) {
      if (!shown.contains(annotation.text())) {
        unsaid.add(annotation.text());
      }
    }
    return List.copyOf(unsaid);
  }
}
