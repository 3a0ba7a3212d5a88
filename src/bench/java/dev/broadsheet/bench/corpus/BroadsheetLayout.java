package dev.broadsheet.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Broadsheet's layout: each figure is a reference, and so is each chart.
 *
 * @param settings lines that are added to {@code site.yaml}
 */
public record BroadsheetLayout(String settings) implements Layout {
  @Override
  public void settings(Path site, String tagline) throws IOException {
    StringBuilder authors = new StringBuilder();
    for (String name : Site.AUTHORS) {
      authors.append("  ").append(name).append(": {name: {en: ");
      authors.append(Site.capitalised(name)).append("}}\n");
    }
    StringBuilder topics = new StringBuilder();
    for (String name : Site.TOPICS) {
      topics.append("  ").append(name).append(": {name: {en: ");
      topics.append(Site.capitalised(name)).append("}}\n");
    }
    Site.write(
        site.resolve("content/site.yaml"),
        """
        title: {en: Bench}
        tagline: {en: %s}
        description: {en: Articles made to be measured}
        baseUrl: https://bench.example
        languages: [en]
        publisher: {name: {en: Bench}, contact: desk@bench.example}
        licence: CC BY 4.0
        navigation: []
        authors:
        %stopics:
        %s%s
        """
            .formatted(tagline, authors, topics, settings));
  }

  @Override
  public void story(Path site, Story story, String closing) throws IOException {
    Site.write(
        site.resolve("content/facts").resolve(story.slug() + ".json"), Site.sheet(story));
    Site.write(
        site.resolve("content/articles").resolve(story.slug() + ".md"), text(story, closing));
  }

  private static String text(Story story, String closing) {
    StringBuilder out = new StringBuilder();
    out.append("---\ntitle: ").append(story.title());
    out.append("\nsummary: What moved, and why it matters\nkind: analysis\nauthors: [");
    out.append(Site.author(story)).append("]\npublished: ").append(Site.published(story));
    out.append("\ntopics: [").append(Site.topic(story)).append("]\nsheet: ");
    out.append(story.slug()).append("\n---\n\n");
    story.blocks().forEach(block -> block(story, block, out));
    return out.append(closing).append(" [](source:wire)\n").toString();
  }

  private static void block(Story story, Story.Block block, StringBuilder out) {
    if (block instanceof Story.Heading heading) {
      out.append("## ").append(heading.text()).append("\n\n");
    } else if (block instanceof Story.Paragraph p) {
      out.append(p.before()).append(' ').append(figure(story, p.figure()));
      out.append(' ').append(p.after()).append(".\n\n");
    } else if (block instanceof Story.Linked linked) {
      String target =
          linked.story() == Story.Linked.ELSEWHERE
              ? "https://wire.example/report"
              : "article:" + Story.slug(linked.story());
      out.append(linked.before()).append(" [").append(linked.words()).append("](");
      out.append(target).append(").\n\n");
    } else if (block instanceof Story.Items items) {
      items.texts().forEach(text -> out.append("- ").append(text).append('\n'));
      out.append('\n');
    } else if (block instanceof Story.Table table) {
      out.append("| What | How much |\n| --- | ---: |\n");
      for (Story.Mention row : table.rows()) {
        out.append("| ").append(Site.label(row.index())).append(" | ");
        out.append(figure(story, row)).append(" |\n");
      }
      out.append('\n');
    } else if (block instanceof Story.Chart chart) {
      out.append("![How five figures compare with one another.](chart:");
      out.append(chart.name()).append(")\n\n");
    }
  }

  private static String figure(Story story, Story.Mention mention) {
    return "[" + story.written(mention) + "](fact:figure-" + mention.index() + ")";
  }
}
