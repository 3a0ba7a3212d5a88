package dev.broadsheet.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The facts of a sheet in an order in which each comes after those that it is derived from.
 *
 * @param ids without the facts of a circle and those that rest on one
 * @param circles each circle of facts once, from one fact round to the same
 */
record DerivationOrder(List<String> ids, List<List<String>> circles) {
  static DerivationOrder of(Map<String, Fact> facts) {
    Map<String, List<String>> inputs = new LinkedHashMap<>();
    facts.forEach((id, fact) -> inputs.put(id, inputs(fact, facts)));
    List<String> ordered = ordered(inputs);
    ordered.forEach(inputs::remove);
    return new DerivationOrder(ordered, circles(inputs));
  }

  private static List<String> inputs(Fact fact, Map<String, Fact> facts) {
    return fact.formula().map(Formula::names).orElse(List.of()).stream()
        .filter(facts::containsKey)
        .toList();
  }

  private static List<String> ordered(Map<String, List<String>> inputs) {
    Map<String, Integer> waitingFor = new HashMap<>();
    Map<String, List<String>> uses = new HashMap<>();
    Deque<String> ready = new ArrayDeque<>();
    inputs.forEach(
        (id, names) -> {
          waitingFor.put(id, names.size());
          names.forEach(name -> uses.computeIfAbsent(name, n -> new ArrayList<>()).add(id));
          if (names.isEmpty()) {
            ready.add(id);
          }
        });
    List<String> ordered = new ArrayList<>();
    while (!ready.isEmpty()) {
      String id = ready.poll();
      ordered.add(id);
      for (String user : uses.getOrDefault(id, List.of())) {
        if (waitingFor.merge(user, -1, Integer::sum) == 0) {
          ready.add(user);
        }
      }
    }
    return ordered;
  }

  /**
   * Each fact that is left has an input that is left, so following them must lead into a circle.
   */
  private static List<List<String>> circles(Map<String, List<String>> left) {
    List<List<String>> circles = new ArrayList<>();
    TreeSet<String> seen = new TreeSet<>();
    for (String start : left.keySet()) {
      List<String> path = new ArrayList<>();
      String id = start;
      while (seen.add(id)) {
        path.add(id);
        id = left.get(id).stream().filter(left::containsKey).findFirst().orElseThrow();
      }
      int from = path.indexOf(id);
      if (from >= 0) {
        List<String> circle = new ArrayList<>(path.subList(from, path.size()));
        circle.add(id);
        circles.add(List.copyOf(circle));
      }
    }
    return circles;
  }
}
