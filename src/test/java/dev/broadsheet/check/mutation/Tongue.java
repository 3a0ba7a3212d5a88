package dev.broadsheet.check.mutation;

/** What a change was made in: an English text, a Chinese one, or the fact sheet that both use. */
enum Tongue {
  ENGLISH,
  CHINESE,
  SHEET;

  static Tongue of(String path) {
    if (path.endsWith(".json")) {
      return SHEET;
    }
    return path.endsWith(".zh-Hans.md") ? CHINESE : ENGLISH;
  }
}
