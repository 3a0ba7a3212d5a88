package dev.broadsheet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small site in two languages, kept as its files so that tests can edit it: two sheets with
 * charts, a claim, a timeline and a table, one sheet that quotes another, five articles, a page.
 */
final class Gazette {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Path folder;
  private final SortedMap<String, String> files = new TreeMap<>();

  private Gazette(Path folder) {
    this.folder = folder;
  }

  static Gazette in(Path folder) throws IOException {
    Gazette site = new Gazette(folder);
    site.write("content/site.yaml", SETTINGS);
    site.write("content/pages/about.md", page("About us", "Who writes"));
    site.write(
        "content/pages/about.zh-Hans.md", page("\u5173\u4e8e\u6211\u4eec", "\u8c01\u5728\u5199"));
    site.sheet("harbour", 40, 25);
    site.sheet("railway", 60, 12);
    site.write("content/facts/overview.json", OVERVIEW);
    for (int i = 0; i < 5; i++) {
      site.article("story-" + (char) ('a' + i), i, i % 2 == 0 ? "harbour" : "railway");
    }
    return site;
  }

  Path folder() {
    return folder;
  }

  /** What the site consists of, by path. */
  SortedMap<String, String> files() {
    return files;
  }

  Gazette write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    files.put(path, text);
    return this;
  }

  Gazette delete(String path) throws IOException {
    Files.deleteIfExists(folder.resolve(path));
    files.remove(path);
    return this;
  }

  Gazette replace(String path, String from, String to) throws IOException {
    String text = files.get(path);
    if (text == null || !text.contains(from)) {
      throw new IllegalArgumentException(path + " does not say " + from);
    }
    return write(path, text.replace(from, to));
  }

  /** Puts back exactly these files. */
  void restore(Map<String, String> before) throws IOException {
    for (String path : new TreeMap<>(files).keySet()) {
      if (!before.containsKey(path)) {
        delete(path);
      }
    }
    for (Map.Entry<String, String> file : before.entrySet()) {
      if (!file.getValue().equals(files.get(file.getKey()))) {
        write(file.getKey(), file.getValue());
      }
    }
  }

  void sheet(String id, int first, int second) throws IOException {
    String text = SHEET.replace("@ID", id).replace("@ONE", "" + first).replace("@TWO", "" + second);
    write("content/facts/" + id + ".json", text);
  }

  /** Writes an article in both languages. */
  void article(String slug, int number, String sheet) throws IOException {
    String topic = number % 3 == 0 ? "ships" : "trains";
    String head =
        "kind: "
            + (number % 2 == 0 ? "analysis" : "news")
            + "\nauthors: [ann]\npublished: 2026-01-"
            + (10 + number % 19)
            + "T09:00:00Z\ntopics: ["
            + topic
            + "]\nsheet: "
            + sheet
            + "\nlead: chart:bars\n";
    write(
        "content/articles/" + slug + "/index.md",
        ENGLISH.replace("@HEAD", head).replace("@NAME", "Story " + LETTERS.charAt(number % 26)));
    write(
        "content/articles/" + slug + "/index.zh-Hans.md",
        CHINESE.replace("@NAME", "\u62a5\u9053" + LETTERS.charAt(number % 26)));
  }

  private static String page(String title, String summary) {
    return "---\ntitle: "
        + title
        + "\nsummary: "
        + summary
        + "\n---\n\nSee [](article:story-a), [the archive](/archive/) and [](fact:harbour/first).\n";
  }

  private static final String SETTINGS =
      """
      title: {en: The Gazette, zh-Hans: 公报}
      tagline: {en: Ships and trains, zh-Hans: 船与火车}
      description: {en: What moves, zh-Hans: 什么在动}
      baseUrl: https://gazette.example
      languages: [en, zh-Hans]
      publisher: {name: {en: Gazette, zh-Hans: 公报社}, contact: desk@gazette.example}
      licence: CC BY 4.0
      navigation:
        - {label: {en: About, zh-Hans: 关于}, to: page:about}
        - {label: {en: First, zh-Hans: 首篇}, to: article:story-a}
      authors: {ann: {name: {en: Ann Quay, zh-Hans: 安}}}
      topics:
        ships: {name: {en: Ships, zh-Hans: 船}}
        trains: {name: {en: Trains, zh-Hans: 火车}}
      """;

  private static final String SHEET =
      """
      {
        "title": {"en": "The @ID", "zh-Hans": "数据 @ID"},
        "sources": {
          "book": {"publisher": "Office", "title": {"en": "The book"}, "published": "2026-01-02", "kind": "primary"},
          "wire": {"publisher": "Wire", "title": {"en": "Report"}, "published": "2026-01-03", "kind": "press"}
        },
        "facts": {
          "first": {"label": {"en": "Cargo", "zh-Hans": "货物"}, "value": @ONEe9, "unit": "USD",
            "asOf": "2026-01", "status": "confirmed", "sources": ["book"]},
          "second": {"label": {"en": "Freight", "zh-Hans": "运费"}, "value": @TWOe9, "unit": "USD",
            "asOf": "2026-01", "status": "reported", "sources": ["wire"], "goodUntil": "2026-01-20"},
          "both": {"label": {"en": "Together", "zh-Hans": "合计"}, "formula": "first + second", "unit": "USD"}
        },
        "timelines": {
          "year": {"title": {"en": "The year", "zh-Hans": "这一年"}, "events": [
            {"date": "2026-01-02", "title": {"en": "It began", "zh-Hans": "开始"}, "status": "confirmed",
             "facts": ["first"], "sources": ["book"]}]}
        },
        "tables": {
          "sums": {"title": {"en": "Sums", "zh-Hans": "总数"}, "columns": [{"en": "Value", "zh-Hans": "数值"}],
            "rows": [{"label": {"en": "Cargo", "zh-Hans": "货物"}, "cells": ["first"]}]}
        },
        "claims": {
          "more": {"statement": {"en": "Cargo beats freight.", "zh-Hans": "货物多于运费。"}, "by": "wire",
            "check": "first > second", "verdict": "holds"}
        },
        "charts": {
          "bars": {"type": "bar", "title": {"en": "Cargo leads", "zh-Hans": "货物领先"}, "items": ["first", "second"]},
          "more-bars": {"type": "bar", "title": {"en": "Sums of both", "zh-Hans": "两者之和"}, "items": ["first", "both"]}
        }
      }
      """;

  private static final String OVERVIEW =
      """
      {
        "title": {"en": "Overview", "zh-Hans": "概览"},
        "sources": {
          "book": {"publisher": "Office", "title": {"en": "Sums"}, "published": "2026-01-04", "kind": "filing"}
        },
        "facts": {
          "all": {"label": {"en": "All of it", "zh-Hans": "全部"}, "value": 137e9, "unit": "USD",
            "asOf": "2026-01", "status": "confirmed", "sources": ["book"]}
        },
        "timelines": {
          "steps": {"title": {"en": "Steps", "zh-Hans": "步骤"}, "events": [
            {"date": "2026-01-05", "status": "confirmed", "facts": ["all"], "sources": ["book"],
             "title": {"en": "Cargo of [](fact:harbour/first), as in [](article:story-b)", "zh-Hans": "货物 [](fact:harbour/first)，见 [](article:story-b)"}}]}
        }
      }
      """;

  private static final String ENGLISH =
      """
      ---
      title: "@NAME: cargo is [](fact:first)"
      summary: What moved, next to [](fact:second)
      @HEAD
      keyPoints:
        - "Cargo came to [](fact:first)."
      ---

      Cargo came to [](fact:first) [](source:book), freight to [](fact:second).

      ## What it means

      ![More than freight](claim:more)

      ![All sums](table:sums)

      ![How the year went](timeline:year)

      ![Sums of both](chart:more-bars)

      See [](article:story-a), [the page](page:about) and [the whole](fact:overview/all).

      ![Steps to the whole](timeline:overview/steps)
      """
          .replace("@HEAD\n", "@HEAD");

  private static final String CHINESE =
      """
      ---
      title: "@NAME：货物为[](fact:first)"
      summary: 运费为[](fact:second)
      keyPoints:
        - "货物为[](fact:first)。"
      ---

      货物为[](fact:first) [](source:book)，运费为[](fact:second)。

      ## 意味着什么

      ![多于运费](claim:more)

      ![总数](table:sums)

      ![这一年](timeline:year)

      ![两者之和](chart:more-bars)

      见 [](article:story-a)、[页面](page:about)与[全部](fact:overview/all)。

      ![步骤](timeline:overview/steps)
      """;
}
