package dev.broadsheet.check.mutation;

/** What a change was made in: an English text, a Chinese one, or the fact sheet that both use. */
enum Tongue {
  ENGLISH("en"),
  CHINESE("zh-Hans"),
  SHEET("");

  private final String tag;

  Tongue(String tag) {
    this.tag = tag;
  }

  static Tongue of(String path) {
    if (path.endsWith(".json")) {
      return SHEET;
    }
    return path.endsWith(".zh-Hans.md") ? CHINESE : ENGLISH;
  }

  /** The language tag; empty for the sheet. */
  String tag() {
    return tag;
  }
}
