package dev.broadsheet.bench.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Hugo's layout: figures are plain words, the fact sheet is a data file from which the article's
 * template draws its two charts. The theme is a page with little around the text.
 *
 * @param theme the folder of the templates
 */
public record HugoLayout(Path theme) implements Layout {
  private static final List<String> TEMPLATES =
      List.of(
          "_default/baseof.html",
          "_default/single.html",
          "_default/list.html",
          "_default/terms.html",
          "index.html",
          "partials/card.html",
          "partials/chart.html",
          "partials/pages.html");

  @Override
  public void settings(Path site, String tagline) throws IOException {
    Site.write(
        site.resolve("config.toml"),
        """
        baseURL = "https://bench.example/"
        languageCode = "en"
        title = "Bench"
        paginate = 20
        [params]
        tagline = "%s"
        [taxonomies]
        topic = "topics"
        author = "authors"
        [markup.goldmark.renderer]
        unsafe = false
        """
            .formatted(tagline));
    for (String name : TEMPLATES) {
      Path target = site.resolve("layouts").resolve(name);
      Files.createDirectories(target.getParent());
      try (InputStream in = Files.newInputStream(theme.resolve(name))) {
        Files.write(target, in.readAllBytes());
      }
    }
  }

  @Override
  public void story(Path site, Story story, String closing) throws IOException {
    Site.write(site.resolve("data").resolve(story.slug() + ".json"), Site.sheet(story));
    Site.write(
        site.resolve("content/articles").resolve(story.slug() + ".md"), text(story, closing));
  }

  private static String text(Story story, String closing) {
    StringBuilder out = new StringBuilder();
    out.append("---\ntitle: ").append(story.title());
    out.append("\nsummary: What moved, and why it matters\nauthors: [");
    out.append(Site.author(story)).append("]\ndate: ").append(Site.published(story));
    out.append("\ntopics: [").append(Site.topic(story)).append("]\nsheet: ");
    out.append(story.slug()).append("\n---\n\n");
    story.blocks().forEach(block -> block(story, block, out));
    return out.append(closing).append('\n').toString();
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
              : "/articles/" + Story.slug(linked.story()) + "/";
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
    }
  }

  private static String figure(Story story, Story.Mention mention) {
    String words = story.written(mention);
    return words.isEmpty() ? "$" + story.figures().get(mention.index()) + " billion" : words;
  }
}
