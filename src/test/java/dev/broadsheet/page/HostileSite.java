package dev.broadsheet.page;

import dev.broadsheet.content.Document;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.Json;
import dev.broadsheet.data.JsonText;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.quantity.QuantityReader;
import dev.broadsheet.quantity.Units;
import dev.broadsheet.text.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;

/**
 * A site in which an article and a fact sheet say one hostile text in every place where an editor,
 * a source or a syndicated copy gives a text. Where Markdown refuses the text, the refusal is
 * checked, and {@code x} stands there instead.
 */
final class HostileSite {
  private static final QuantityReader FIGURES =
      QuantityReader.of(Language.ENGLISH, Units.standard());

  /** How a text stands in Markdown, by the name of the place. */
  private static final List<UnaryOperator<String>> IN_BODY =
      List.of(
          t -> t,
          t -> "word " + t + " word",
          t -> "## Heading " + t,
          t -> "- item\n- " + t,
          t -> "> " + t,
          t -> "| a |\n| - |\n| " + t + " |",
          t -> "*" + t + "* **" + t + "** ~~" + t + "~~",
          t -> "`" + t + "`",
          t -> "```" + t + "\ncode\n```",
          t -> "~~~ info " + t + "\ncode\n~~~",
          t -> "```\n" + t + "\n```",
          t -> "    " + t,
          t -> "[" + t + "](https://a.example/)",
          t -> "[words](" + t + ")",
          t -> "[words](<" + t + ">)",
          t -> "[words](https://a.example/?q=" + t + ")",
          t -> "[words](https://a.example/ \"" + t + "\")",
          t -> "[words](https://a.example/ '" + t + "')",
          t -> "<https://a.example/" + t + ">",
          t -> "![" + t + "](boat.png)",
          t -> "![words](boat.png \"" + t + "\")",
          t -> "![words](" + t + ")",
          t -> "note[^n]\n\n[^n]: " + t,
          t -> "[words][r]\n\n[r]: https://a.example/ \"" + t + "\"",
          t -> "<!-- figures: off because " + t + " -->");

  private static final String CHARTS =
      ", \"charts\": {\"c\": {\"type\": \"bar\", \"title\": {\"en\": «Q»}, \"dek\": {\"en\": «Q»},"
          + " \"note\": {\"en\": «Q»}, \"items\": [\"a\", {\"fact\": \"b\", \"label\": {\"en\": «Q»}}]}}";

  private final Path folder;
  private int placed;
  private int refused;

  HostileSite(Path folder) {
    this.folder = folder;
  }

  /** In how many places a text stands, or was refused. */
  int placements() {
    return placed + refused;
  }

  int refused() {
    return refused;
  }

  /** Writes the settings, with a text in each of them. */
  void settings(String text) throws IOException {
    String all = quoted(text);
    write(
        "content/site.yaml",
        """
        title: {en: «Q»}
        tagline: {en: «Q»}
        description: {en: «Q»}
        baseUrl: https://harbour.example/log
        languages: [en]
        publisher: {name: {en: «Q»}, contact: quay@harbour.example}
        licence: «Q»
        navigation: [{label: {en: «Q»}, to: /archive/}]
        authors: {ann: {name: {en: «Q»}, bio: {en: «Q»}}}
        topics: {herring: {name: {en: «Q»}, description: {en: «Q»}}}
        """
            .replace("«Q»", all));
    placed += 10;
  }

  /** Writes an article and its sheet, with a text in every place of both. */
  void article(int number, String text) throws IOException {
    String slug = "story-" + number;
    StringBuilder body = new StringBuilder();
    for (UnaryOperator<String> place : IN_BODY) {
      body.append(markdown(place.apply(text))).append("\n\n");
    }
    body.append("![words](table:t)\n\n![words](timeline:t)\n\n![words](claim:c)\n\n[](source:s)\n");
    String inline = quoted(inline(text));
    write(
        "content/articles/" + slug + "/index.md",
        """
        ---
        title: «Q»
        summary: «Q»
        authors: [ann]
        published: 2024-05-02T06:00:00+01:00
        topics: [herring]
        sheet: %s
        %s
        figures: off
        keyPoints: [«Q»]
        known: {confirmed: [«Q»], reported: [«Q»], claimed: [«Q»], unknown: [«Q»]}
        changeOurView: [«Q»]
        glossary: [{term: «Q», text: «Q»}]
        methodology: [«Q»]
        corrections: [{date: 2024-05-03, text: «Q», material: true}]
        updates: [{date: 2024-05-02, text: «Q»}]
        disclosure: «Q»
        ---

        """
                .formatted(slug, drawn(number) ? "lead: chart:c" : "")
                .replace("«Q»", inline)
            + body);
    Path boat = folder.resolve("content/articles/" + slug + "/boat.png");
    ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", boat.toFile());
    write("content/articles/" + slug + "/boat.png.yaml", "credit: Nobody\n");
    sheet(slug, text, drawn(number));
    placed += drawn(number) ? 40 : 36;
  }

  /** Drawing is what takes time, and every chart does the same with a text. */
  private static boolean drawn(int number) {
    return number % 5 == 0;
  }

  private void sheet(String slug, String text, boolean drawn) throws IOException {
    String figureless = FIGURES.read(text).isEmpty() ? text : text.replaceAll("[0-9]", "n");
    String plain = quoted(figureless);
    String checked = quoted(inline(figureless));
    write(
        "content/facts/" + slug + ".json",
        """
        {"title": {"en": «P»},
         "units": {"crate": {"en": {"one": «P», "other": «P»}}},
         "sources": {"s": {"publisher": «P», "title": {"en": «P»}, "published": "2024-05-02",
           "url": "https://office.example/book", "language": "en", "kind": "primary",
           "note": {"en": «Q»}}},
         "facts": {
           "a": {"label": {"en": «P»}, "value": 30, "unit": "USD", "asOf": "2024-05",
             "status": "confirmed", "sources": ["s"], "note": {"en": «Q»}},
           "b": {"label": {"en": «P»}, "value": null, "undisclosed": {"en": «P»}, "unit": "USD",
             "asOf": "2024-04", "status": "reported", "sources": ["s"]},
           "d": {"label": {"en": «P»}, "value": 7, "unit": "crate", "asOf": "2024-04",
             "status": "reported", "sources": ["s"]}},
         "series": {"r": {"label": {"en": «P»}, "points": ["a"]}},
         "timelines": {"t": {"title": {"en": «Q»}, "events": [{"date": "2024-05-02",
           "title": {"en": «Q»}, "text": {"en": «Q»}, "status": "confirmed", "facts": ["a"]}]}},
         "tables": {"t": {"title": {"en": «Q»}, "columns": [{"en": «Q»}],
           "rows": [{"label": {"en": «Q»}, "cells": ["a"]}, {"label": {"en": «P»}, "cells": ["d"]}]}},
         "claims": {"c": {"statement": {"en": «Q»}, "by": "s", "check": "a > 1 USD",
           "verdict": "holds", "explanation": {"en": «Q»}}}%s}
        """
            .formatted(drawn ? CHARTS : "")
            .replace("«P»", plain)
            .replace("«Q»", checked));
  }

  private static String quoted(String text) {
    return JsonText.write(text.isBlank() ? "x" : text).replace("\u0085", "\\u0085");
  }

  /** The text in Markdown, or {@code x} instead after a refusal. */
  private String markdown(String written) {
    SourceFile file = new SourceFile("a.md", "## One\n\n" + written + "\n\nend\n");
    Diagnostics problems = new Diagnostics();
    Document.parse(file, file.span(0, file.text().length()), problems);
    boolean sound = !problems.hasErrors();
    placed += sound ? 1 : 0;
    refused += sound ? 0 : 1;
    return sound ? written : "x";
  }

  private static String inline(String text) {
    SourceFile file = new SourceFile("a.json", quoted(text));
    Diagnostics problems = new Diagnostics();
    Json.read(file, problems)
        .filter(TextNode.class::isInstance)
        .ifPresent(node -> Document.inline((TextNode) node, problems));
    // An image among words is refused by a rule of its own, wherever it stands.
    return problems.hasErrors() || text.contains("![") ? "x" : text;
  }

  /** Takes out a line of a body that the checks refuse, such as an image that is not there. */
  void takeOut(Span place) throws IOException {
    String path = place.file().path();
    if (!path.endsWith(".md") || place.line() < 22) {
      throw new AssertionError(
          place + " refuses what should be text: " + place.file().line(place.line()));
    }
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(path)));
    lines.set(place.line() - 1, "x");
    write(path, String.join("\n", lines));
    placed--;
    refused++;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
