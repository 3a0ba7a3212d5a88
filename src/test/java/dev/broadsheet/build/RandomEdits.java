package dev.broadsheet.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Edits a site as editors do: a seeded sequence of small changes, some of them mistakes. */
final class RandomEdits {
  private static final String SETTINGS = "content/site.yaml";
  private static final String OVERVIEW = "content/facts/overview.json";

  private final Gazette site;
  private final Random random;
  private final List<Map<String, String>> history = new ArrayList<>();
  private int counter;

  RandomEdits(Gazette site, long seed) {
    this.site = site;
    this.random = new Random(seed);
  }

  /** A kind of edit; false where the site has nothing for it. */
  private interface Edit {
    boolean make() throws IOException;
  }

  /** Makes one edit and says what it was. */
  String next() throws IOException {
    counter++;
    history.add(new TreeMap<>(site.files()));
    Map<String, Edit> edits = new TreeMap<>();
    edits.put("text", this::text);
    edits.put("title", this::title);
    edits.put("summary with a figure", this::summary);
    edits.put("heading", () -> replaceIn(article(), "## ", "## Now: "));
    edits.put("fact", this::fact);
    edits.put("label", () -> replaceIn(sheet(), "\"Cargo\"", "\"Cargo of late\""));
    edits.put("source", () -> replaceIn(sheet(), "\"Office\"", "\"Harbour office\""));
    edits.put("good until", this::goodUntil);
    edits.put("overview", () -> replaceIn(OVERVIEW, "All of it", "All of that"));
    edits.put("event", () -> replaceIn(OVERVIEW, "Cargo of [](fact", "Some cargo of [](fact"));
    edits.put("template", this::template);
    edits.put("style", this::style);
    edits.put("setting", this::setting);
    edits.put("derived files", this::derived);
    edits.put("rename", this::rename);
    edits.put("delete", this::delete);
    edits.put("new article", this::newArticle);
    edits.put("new sheet", this::newSheet);
    edits.put("draft", this::draft);
    edits.put(
        "published", () -> replaceIn(english(), "published: 2026-01-", "published: 2026-02-"));
    edits.put("topic", () -> replaceIn(english(), "topics: [ships]", "topics: [trains]"));
    edits.put("related", () -> replaceIn(english(), "kind: ", "related: [story-a]\nkind: "));
    edits.put("correction", this::correction);
    edits.put("page", () -> replaceIn("content/pages/about.md", "See ", "Do see "));
    edits.put("page title", () -> replaceIn("content/pages/about.md", "About us", "Who we are"));
    edits.put("translation", this::translation);
    edits.put("revert", this::revert);
    edits.put("revert once more", this::revert);
    edits.put("mistake", this::mistake);
    edits.put("dead link", () -> replaceIn(article(), "(page:about)", "(/nowhere/)"));
    List<String> names = List.copyOf(edits.keySet());
    String name;
    do {
      name = names.get(random.nextInt(names.size()));
    } while (!edits.get(name).make());
    return counter + ": " + name;
  }

  /** Whether the site may have errors now: then the next edit should be to take it back. */
  void takeBack() throws IOException {
    site.restore(history.get(history.size() - 1));
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private List<String> paths(String start, String end) {
    return site.files().keySet().stream()
        .filter(path -> path.startsWith(start) && path.endsWith(end))
        .toList();
  }

  private String article() {
    return any(paths("content/articles/", ".md"));
  }

  private String english() {
    return any(paths("content/articles/", "/index.md"));
  }

  private String sheet() {
    return any(List.of("content/facts/harbour.json", "content/facts/railway.json"));
  }

  private boolean replaceIn(String path, String from, String to) throws IOException {
    String text = site.files().get(path);
    if (text == null || !text.contains(from)) {
      return false;
    }
    site.write(path, text.replace(from, to));
    return true;
  }

  private boolean text() throws IOException {
    String path = article();
    site.write(path, site.files().get(path) + "\nOne more line, the " + words() + ".\n");
    return true;
  }

  private String words() {
    return any(List.of("first", "last", "better", "worse", "plain"))
        + " of "
        + any(List.of("many", "few"));
  }

  private boolean title() throws IOException {
    return replaceIn(article(), "title: \"", "title: \"" + any(List.of("Again, ", "Then, ")));
  }

  private boolean summary() throws IOException {
    return replaceIn(english(), "next to [](fact:second)", "next to [](fact:both)")
        || replaceIn(article(), "[](fact:second)", "[](fact:second?style=short)");
  }

  private boolean fact() throws IOException {
    String path = sheet();
    int value = 61 + random.nextInt(30);
    String text = site.files().get(path);
    site.write(path, text.replaceFirst("\"value\": [0-9]+e9", "\"value\": " + value + "e9"));
    return true;
  }

  private boolean goodUntil() throws IOException {
    String day = any(List.of("2026-01-05", "2026-01-15", "2027-01-01"));
    String path = sheet();
    String text = site.files().get(path);
    site.write(path, text.replaceFirst("goodUntil\": \"[0-9-]+", "goodUntil\": \"" + day));
    return true;
  }

  private boolean template() throws IOException {
    String path = "templates/parts/notes.peb";
    if (site.files().containsKey(path)) {
      site.delete(path);
    } else {
      site.write(path, "<!-- " + counter + " -->\n" + ThemeFile.read(path));
    }
    return true;
  }

  private boolean style() throws IOException {
    String path = "static/css/layout.css";
    site.write(path, ThemeFile.read(path) + "\n/* " + counter + " */\n");
    return true;
  }

  private boolean setting() throws IOException {
    return replaceIn(SETTINGS, "What moves", "What moves now, " + counter)
        || replaceIn(SETTINGS, "Ann Quay", "Anna Quay");
  }

  private boolean derived() throws IOException {
    String name = any(List.of("charts", "shareImages", "search"));
    return replaceIn(SETTINGS, "derived: {" + name + ": false}\n", "")
        || (!site.files().get(SETTINGS).contains("derived")
            && replaceIn(SETTINGS, "authors:", "derived: {" + name + ": false}\nauthors:"));
  }

  private List<String> slugs() {
    return paths("content/articles/story-", "/index.md").stream()
        .map(path -> path.substring("content/articles/".length(), path.lastIndexOf('/')))
        .filter(slug -> !slug.equals("story-a") && !slug.equals("story-b"))
        .toList();
  }

  private boolean rename() throws IOException {
    if (slugs().isEmpty()) {
      return false;
    }
    move(any(slugs()), "story-" + counter);
    return true;
  }

  private void move(String from, String to) throws IOException {
    String folder = "content/articles/" + from + "/";
    for (String path : paths(folder, "")) {
      site.write(
          "content/articles/" + to + "/" + path.substring(folder.length()), site.files().get(path));
      site.delete(path);
    }
  }

  private boolean delete() throws IOException {
    if (slugs().size() < 3) {
      return false;
    }
    for (String path : paths("content/articles/" + any(slugs()) + "/", "")) {
      site.delete(path);
    }
    return true;
  }

  private boolean newArticle() throws IOException {
    if (slugs().size() > 24) {
      return false;
    }
    site.article("story-" + counter, counter, any(List.of("harbour", "railway")));
    return true;
  }

  private boolean newSheet() throws IOException {
    if (paths("content/facts/", ".json").size() > 5) {
      return false;
    }
    site.sheet("sheet-" + counter, 70, 20);
    return true;
  }

  private boolean draft() throws IOException {
    String path = english();
    return !path.contains("story-a")
        && !path.contains("story-b")
        && (replaceIn(path, "draft: true\n", "")
            || replaceIn(path, "kind: ", "draft: true\nkind: "));
  }

  private boolean correction() throws IOException {
    String text =
        "corrections:\n  - {date: 2026-03-0" + (1 + random.nextInt(9)) + ", text: \"Mended.\"}\n";
    String path = article();
    return !site.files().get(path).contains("corrections:")
        && replaceIn(path, "keyPoints:", text + "keyPoints:");
  }

  private boolean translation() throws IOException {
    List<String> chinese = paths("content/articles/story-", "index.zh-Hans.md");
    if (chinese.size() < 3) {
      return false;
    }
    site.delete(any(chinese));
    return true;
  }

  private boolean revert() throws IOException {
    if (history.size() < 2) {
      return false;
    }
    site.restore(history.get(random.nextInt(history.size() - 1)));
    return true;
  }

  private boolean mistake() throws IOException {
    return switch (random.nextInt(4)) {
      case 0 -> replaceIn(article(), "[](fact:first)", "[$7 billion](fact:first)");
      case 1 -> replaceIn(article(), "(article:story-a)", "(article:story-z)");
      case 2 ->
          replaceIn(sheet(), "\"formula\": \"first + second\"", "\"formula\": \"first + third\"");
      default -> replaceIn(sheet(), "\"items\": [\"first\", \"second\"]", "\"items\": []");
    };
  }
}
