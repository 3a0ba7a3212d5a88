package dev.broadsheet.chart;

import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.ChartType;
import dev.broadsheet.chart.spec.Datum;
import dev.broadsheet.chart.spec.Details.Event;
import dev.broadsheet.chart.spec.Group;
import dev.broadsheet.chart.spec.Words;
import dev.broadsheet.fact.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says in words what a picture shows: what is drawn, from where to where, and what is missing. */
final class SummaryMaker {
  private static final int LISTED = 6;

  private final ChartPlan plan;
  private final Words words;

  private SummaryMaker(ChartPlan plan) {
    this.plan = plan;
    this.words = plan.words();
  }

  static String of(ChartPlan plan) {
    return new SummaryMaker(plan).text();
  }

  private String text() {
    return switch (plan.type()) {
      case TIMELINE -> timeline();
      case LINE, AREA, SPARKLINE, SLOPE, SMALL_MULTIPLES -> series();
      case DUMBBELL -> pairs();
      case FLOW -> flow();
      default -> plan.groups().size() > 1 ? series() : list();
    };
  }

  private String join(List<String> sentences) {
    return String.join(words.get("sentences"), sentences);
  }

  private String timeline() {
    List<Event> events = plan.details().events();
    if (events.isEmpty()) {
      return words.get("noEvents");
    }
    Event first = events.get(0);
    Event last = events.get(events.size() - 1);
    String count =
        words.get(events.size() == 1 ? "timelineOne" : "timelineOther", "" + events.size());
    String from = words.get("timelineFrom") + first.date() + words.colon() + first.title();
    String to = words.get("timelineTo") + last.date() + words.colon() + last.title();
    return events.size() == 1 ? count + from + words.stop() : count + from + to + words.stop();
  }

  /** Every figure, or the extremes of many. */
  private String list() {
    List<Datum> data = plan.data();
    List<String> sentences = new ArrayList<>();
    if (data.size() <= LISTED) {
      sentences.add(enumerate(data));
    } else {
      Comparator<Datum> bySize = Comparator.comparingDouble(d -> d.extent().high());
      List<Datum> known = data.stream().filter(d -> !d.extent().isMissing()).toList();
      String count = words.get("largest", "" + data.size());
      known.stream().max(bySize).ifPresent(d -> sentences.add(count + name(d) + words.stop()));
      String least = words.get("smallest");
      known.stream().min(bySize).ifPresent(d -> sentences.add(least + name(d) + words.stop()));
    }
    return join(sentences);
  }

  private String enumerate(List<Datum> data) {
    List<String> parts = data.stream().map(this::name).toList();
    return String.join(words.get("semicolon"), parts) + words.stop();
  }

  private String name(Datum datum) {
    String status = words.aside(words.status(datum.status()));
    boolean plain = datum.status() == Status.CONFIRMED;
    return datum.label() + words.colon() + datum.text() + (plain ? "" : status);
  }

  private String series() {
    List<String> sentences = new ArrayList<>();
    for (Group group : plan.groups()) {
      if (!group.data().isEmpty()) {
        sentences.add(plan.type() == ChartType.STACKED_BAR ? parts(group) : path(group));
      }
    }
    return join(sentences);
  }

  private String parts(Group group) {
    String total = group.total().map(t -> words.get("inAll") + t.text()).orElse("");
    String open = group.open() ? words.get("andOthers") : "";
    return group.label() + total + words.colon() + enumerate(group.data()) + open;
  }

  private String path(Group group) {
    Datum first = group.data().get(0);
    Datum last = group.data().get(group.data().size() - 1);
    String label = group.label().isEmpty() ? "" : group.label() + words.colon();
    String from = first.label() + words.get("labelAndValue") + value(first);
    String to = last.label() + words.get("labelAndValue") + value(last);
    return first == last
        ? label + from + words.stop()
        : label + from + words.get("then") + to + words.stop();
  }

  private String value(Datum datum) {
    String forecast = datum.forecast() ? words.aside(words.get("forecastAside")) : "";
    return datum.text() + forecast;
  }

  private String pairs() {
    List<String> sentences = new ArrayList<>();
    for (Group group : plan.groups()) {
      Datum before = group.data().get(0);
      Datum after = group.data().get(1);
      String path = words.get("fromTo", before.text(), after.text());
      sentences.add(group.label() + words.colon() + path + words.stop());
    }
    return join(sentences);
  }

  private String flow() {
    List<String> nodes = plan.details().nodes();
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < plan.groups().size(); i++) {
      Datum datum = plan.groups().get(i).data().get(0);
      String from = nodes.get(plan.details().links().get(i).from());
      String to = nodes.get(plan.details().links().get(i).to());
      String path = words.get("path", from, to);
      sentences.add(
          path + words.colon() + datum.label() + words.separator() + datum.text() + words.stop());
    }
    return join(sentences);
  }
}
