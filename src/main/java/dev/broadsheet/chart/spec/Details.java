package dev.broadsheet.chart.spec;

import dev.broadsheet.fact.Status;
import java.util.List;

/**
 * What only some charts have.
 *
 * @param annotations in order of priority
 * @param nodes the parties of a flow, in order
 * @param links for each group of a flow, from which node to which
 * @param events the entries of a timeline, in order of time
 */
public record Details(
    List<Annotation> annotations, List<String> nodes, List<Link> links, List<Event> events) {
  public static final Details NONE = new Details(List.of(), List.of(), List.of(), List.of());

  public Details {
    annotations = List.copyOf(annotations);
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
    events = List.copyOf(events);
  }

  /** The same with remarks. */
  Details with(List<Annotation> remarks) {
    return new Details(remarks, nodes, links, events);
  }

  /** A remark at a fact. */
  public record Annotation(String fact, String text) {}

  /** Positions of two nodes in {@link Details#nodes}. */
  public record Link(int from, int to) {}

  /**
   * An entry of a timeline.
   *
   * @param day the first day, counted from 1970-01-01
   * @param date the date as written for the reader
   */
  public record Event(long day, String date, String title, Status status, Origin origin) {}

  /** What an event is known from: ISO date, ids of facts and of sources. */
  public record Origin(String date, List<String> facts, List<String> sources) {
    public Origin {
      facts = List.copyOf(facts);
      sources = List.copyOf(sources);
    }
  }
}
