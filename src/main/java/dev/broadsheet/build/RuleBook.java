package dev.broadsheet.build;

import dev.broadsheet.chart.ChartRoom;
import dev.broadsheet.check.RuleCatalogue;
import dev.broadsheet.check.RuleCatalogue.Group;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.image.ImageRules;
import dev.broadsheet.page.PageRules;
import java.util.ArrayList;
import java.util.List;

/** Every rule of every room, and the page of the documentation that lists them. */
public final class RuleBook {
  private static final List<Group> GROUPS = groupsOfAllRooms();

  private RuleBook() {}

  private static List<Group> groupsOfAllRooms() {
    List<Group> groups = new ArrayList<>(RuleCatalogue.groups());
    groups.add(new Group("Charts", ChartRoom.rules()));
    groups.add(new Group("Pages and their look", PageRules.all()));
    groups.add(new Group("Published images", ImageRules.ofPublished()));
    return List.copyOf(groups);
  }

  /** In the order of the documentation. */
  public static List<Rule> rules() {
    return GROUPS.stream().flatMap(group -> group.rules().stream()).toList();
  }

  /** The rules as a page of the documentation. */
  public static String markdown() {
    StringBuilder out = new StringBuilder("# The rules\n\n");
    out.append(
        "A finding names its rule in brackets. An error stops the build, a warning does not.\n");
    for (Group group : GROUPS) {
      out.append("\n## ").append(group.title()).append('\n');
      group.rules().forEach(rule -> append(rule, out));
    }
    return out.toString();
  }

  private static void append(Rule rule, StringBuilder out) {
    out.append("\n### `").append(rule.code()).append("`\n\n");
    out.append(rule.summary()).append(" (").append(rule.severity().label()).append(")\n\n");
    out.append(rule.help()).append('\n');
  }
}
