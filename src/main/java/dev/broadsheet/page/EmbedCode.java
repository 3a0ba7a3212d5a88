package dev.broadsheet.page;

import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.page.EmbedLayout.Step;
import java.util.List;
import java.util.Locale;

/**
 * What another site writes to show a chart: a frame, and a style that gives it its height at every
 * width. Where the other page's policy or editor takes the style away, the frame has the height
 * that is enough at every width.
 *
 * @param name a class name of the frame's own
 * @param title what the frame holds, for those who do not see it
 * @param address the page that is framed
 */
record EmbedCode(String name, String title, String address, List<Step> steps) {
  EmbedCode {
    steps = List.copyOf(steps);
  }

  /** The markup. */
  String html() {
    StringBuilder out = new StringBuilder(1024);
    out.append("<div class=\"").append(name).append("\">\n<style>\n");
    rule(out, "", "container-type: inline-size; max-width: " + EmbedLayout.WIDEST + "px");
    rule(out, " iframe", "display: block; width: 100%; border: 0; height: " + height(first()));
    for (Step step : steps.subList(1, steps.size())) {
      out.append("@container (min-width: ").append(step.from()).append("px) { ");
      out.append('.').append(name).append(" iframe { height: ").append(height(step));
      out.append(" } }\n");
    }
    out.append("</style>\n<iframe title=\"").append(HtmlFragment.escape(title));
    out.append("\" src=\"").append(HtmlFragment.escape(address));
    out.append("\" width=\"100%\" height=\"").append(tallest());
    return out.append("\" loading=\"lazy\"></iframe>\n</div>").toString();
  }

  private void rule(StringBuilder out, String below, String declarations) {
    out.append('.').append(name).append(below).append(" { ").append(declarations).append(" }\n");
  }

  private Step first() {
    return steps.get(0);
  }

  private static String height(Step step) {
    if (step.share() == 0) {
      return step.fixed() + "px";
    }
    // A hundredth of the container's width is 1cqi.
    return String.format(Locale.ROOT, "calc(%dpx + %.2fcqi)", step.fixed(), step.share() * 100);
  }

  /** Enough at every width from that of a small phone on. */
  private int tallest() {
    int tallest = first().fixed();
    for (int i = 1; i < steps.size(); i++) {
      int to = i + 1 < steps.size() ? steps.get(i + 1).from() : EmbedLayout.WIDEST;
      tallest = Math.max(tallest, steps.get(i).at(to));
    }
    return tallest;
  }
}
