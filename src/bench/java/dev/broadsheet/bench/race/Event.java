package dev.broadsheet.bench.race;

/** What happened since the build before. */
enum Event {
  CLEAN("clean", "nothing was built before"),
  OVER("over", "over the previous output, after a change that shows on every page"),
  SAME("no change", "over the previous output, nothing changed"),
  ARTICLE("one article", "over the previous output, one article changed");

  private final String label;
  private final String meaning;

  Event(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  String label() {
    return label;
  }

  String meaning() {
    return meaning;
  }
}
