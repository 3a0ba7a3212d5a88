package dev.broadsheet.bench.race;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the command line asks for. */
record Options(Map<String, String> values) {
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "launcher", "target/dist/bin/broadsheet",
          "theme", "src/bench/hugo",
          "sizes", "100,1000",
          "rounds", "5",
          "events", "clean,over,same,article",
          "full-up-to", "1000",
          "hugo-up-to", "10000",
          "report", "target/bench");

  static Options parse(String[] args) {
    Map<String, String> values = new TreeMap<>(DEFAULTS);
    for (int i = 0; i + 1 < args.length; i += 2) {
      String name = args[i].replaceFirst("^--", "");
      if (!DEFAULTS.containsKey(name) && !name.equals("tmpfs") && !name.equals("disk")) {
        throw new IllegalArgumentException("no such option: " + args[i]);
      }
      values.put(name, args[i + 1]);
    }
    if (args.length % 2 != 0) {
      throw new IllegalArgumentException("no value: " + args[args.length - 1]);
    }
    return new Options(values);
  }

  String get(String name) {
    return values.get(name);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  List<Integer> sizes() {
    return Arrays.stream(get("sizes").split(",")).map(Integer::valueOf).toList();
  }

  int rounds() {
    return Integer.parseInt(get("rounds"));
  }

  int fullUpTo() {
    return Integer.parseInt(get("full-up-to"));
  }

  int hugoUpTo() {
    return Integer.parseInt(get("hugo-up-to"));
  }
}
