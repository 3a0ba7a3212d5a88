package dev.broadsheet.page;

import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Checker;
import dev.broadsheet.content.Site;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A second site, about herring, in one language, without templates or style sheets of its own. */
final class TinySite {
  static final Instant NOW = Instant.parse("2024-05-03T12:00:00Z");

  private final Path folder;
  private final Diagnostics problems = new Diagnostics();

  private TinySite(Path folder) {
    this.folder = folder;
  }

  static TinySite in(Path folder) throws IOException {
    TinySite site = new TinySite(folder);
    site.write(
        "content/site.yaml",
        """
        title: {en: The Harbour Log}
        tagline: {en: Fish and figures}
        description: {en: What the boats bring in.}
        baseUrl: https://harbour.example/log
        languages: [en]
        publisher:
          name: {en: Harbour Press}
          contact: quay@harbour.example
        licence: CC BY 4.0
        navigation:
          - label: {en: Older logs}
            to: /archive/
          - label: {en: About}
            to: page:about
        authors:
          ann: {name: {en: Ann Quay}}
        topics:
          herring: {name: {en: Herring}, description: {en: The silver one.}}
        """);
    site.write(
        "content/pages/about.md",
        """
        ---
        title: About the log
        summary: Who keeps it.
        ---
        We watch the quay. See [the log](article:spring-catch).
        """);
    site.write("content/facts/catch.json", SHEET);
    site.write("content/articles/spring-catch/index.md", ARTICLE);
    return site;
  }

  TinySite write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** The site with one piece of the article replaced. */
  TinySite edit(String from, String to) throws IOException {
    if (!ARTICLE.contains(from)) {
      throw new IllegalArgumentException("the article does not say " + from);
    }
    return write("content/articles/spring-catch/index.md", ARTICLE.replace(from, to));
  }

  Diagnostics problems() {
    return problems;
  }

  SitePlan plan(PlanOptions options) throws IOException {
    Site site = SiteLoader.load(SourceTree.open(folder), problems).orElseThrow();
    CheckedSite checked = Checker.check(site, LocalDate.parse("2024-05-03"), problems);
    return SitePlan.of(checked, options, problems);
  }

  /** Every file by its path. */
  Map<String, byte[]> render(PlanOptions options) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    SiteRenderer.render(plan(options), (path, bytes) -> put(files, path, bytes), problems);
    return files;
  }

  private static synchronized void put(Map<String, byte[]> files, SitePath path, byte[] bytes) {
    files.put(path.value(), bytes);
  }

  Map<String, byte[]> render() throws IOException {
    return render(PlanOptions.at(NOW));
  }

  static String text(Map<String, byte[]> files, String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new AssertionError("there is no " + path + " among " + files.keySet());
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static final String ARTICLE =
      """
      ---
      title: "Boats land [30 tonnes](fact:may) in a night"
      summary: The first shoals of spring & what they fetch.
      kind: analysis
      authors: [ann]
      published: 2024-05-02T06:00:00+01:00
      updated: 2024-05-03T08:00:00+01:00
      topics: [herring]
      sheet: catch
      lead: chart:landings
      keyPoints:
        - "The night's catch was [](fact:may)."
      known:
        confirmed: ["The boats are back."]
        unknown: ["Where the shoal went."]
      changeOurView: ["An empty net."]
      glossary:
        - term: Cran
          text: An old measure of herring.
      methodology: ["We counted the boxes."]
      corrections:
        - {date: 2024-05-03, text: "The harbour was wrongly named.", material: true}
      updates:
        - {date: 2024-05-02, text: "Adds the price."}
      disclosure: We eat herring.
      ---

      Skippers landed [](fact:may) on Thursday [](source:quay), after
      [up to 25 tonnes](fact:april) in April.

      ## The count &lt;b&gt;

      ![Landings by month](table:months)

      ![How the season went](timeline:season)

      ![May beat April](claim:better)

      It [beat April](claim:better) and [the chart](chart:landings) shows it.
      """;

  static final String SHEET =
      """
      {
        "title": {"en": "The catch"},
        "units": {"t": {"en": {"one": "tonne", "other": "tonnes"}}},
        "sources": {
          "quay": {
            "publisher": "Harbour office", "title": {"en": "Landing book"},
            "published": "2024-05-02", "url": "https://office.example/book", "language": "en",
            "kind": "primary"
          }
        },
        "facts": {
          "may": {
            "label": {"en": "Catch in May"}, "value": 30, "unit": "t",
            "asOf": "2024-05", "status": "confirmed", "sources": ["quay"]
          },
          "april": {
            "label": {"en": "Catch in April"}, "value": 25, "qualifier": "up-to", "unit": "t",
            "asOf": "2024-04", "status": "reported", "sources": ["quay"],
            "goodUntil": "2024-04-30"
          },
          "sum": {"label": {"en": "Both months"}, "formula": "may + april", "unit": "t"}
        },
        "timelines": {
          "season": {
            "title": {"en": "The season"},
            "events": [
              {"date": "2024-05-02", "title": {"en": "The boats come in"}, "status": "confirmed",
               "facts": ["may"], "sources": ["quay"]}
            ]
          }
        },
        "tables": {
          "months": {
            "title": {"en": "Landings"}, "columns": [{"en": "Catch"}],
            "rows": [{"label": {"en": "May"}, "cells": ["may"]}, {"label": {"en": "June"}, "cells": [null]}]
          }
        },
        "claims": {
          "better": {
            "statement": {"en": "May was better than April."}, "by": "quay",
            "check": "may > april", "verdict": "holds"
          }
        },
        "charts": {
          "landings": {
            "type": "bar", "title": {"en": "May is ahead"}, "dek": {"en": "Landings, tonnes"},
            "items": ["may", "april"]
          }
        }
      }
      """;
}
