package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty-three links, anchors and files that do not exist, all in one build: each is found, and at
 * the place where it is written.
 */
class BrokenLinksTest {
  /** Marks where a finding must point; taken out before the file is written. */
  private static final String HERE = "\u25b2";

  private static final String ARTICLE =
      """
      ---
      title: Boats land a catch
      summary: The first [shoals](▲/log/shoals/) of spring.
      kind: analysis
      authors: [ann]
      published: 2024-05-02T06:00:00+01:00
      topics: [herring]
      sheet: catch
      keyPoints:
        - "The [quay](▲/log/quay/) was full."
      known:
        confirmed: ["The [boats](▲/boats/) are back."]
      changeOurView: ["An [empty](▲#empty) net."]
      glossary:
        - term: Cran
          text: An [old](▲/log/cran/) measure.
      methodology: ["We [counted](▲/log/articles/spring-catch/#count) the boxes."]
      corrections:
        - {date: 2024-05-03, text: "The [harbour](▲/log/harbour.html) was wrongly named.", material: true}
      updates:
        - {date: 2024-05-02, text: "Adds the [price](▲https://harbour.example/log/price/)."}
      disclosure: We eat [herring](▲/log/topics/cod/).
      ---

      [One](▲/nowhere/) and [two](▲#nowhere) and again [one](▲/nowhere/).
      See [three](▲two/) or [four](▲/log/facts/catch/#cod), not [May](/log/facts/catch/#may).

      - [five](▲/log/claims/catch/#worse)
      - [six](▲/log/about/#nobody "a title")

      > [seven](▲/log/data/cod.json)

      | a | b |
      | --- | --- |
      | [eight](▲/log/feed.rss) | c |

      ▲[nine][ref] and a note[^1].

      [ref]: /log/authors/bob/

      [^1]: The [tenth](▲/log/assets/none.css).
      """;

  private static final String ABOUT =
      """
      ---
      title: About the log
      summary: Who [keeps](▲/log/keeper/) it.
      ---
      We watch [the quay](▲/log/articles/autumn-catch/), [the log](/log/archive/) and
      [one place](▲/log/articles/spring-catch/#gone).
      """;

  @TempDir private Path folder;

  /** The places of a text that are marked, as {@code file:line:column}, and the text without. */
  private record Planted(String text, List<String> places) {
    static Planted in(String file, String marked) {
      List<String> places = new ArrayList<>();
      String[] lines = marked.split("\n");
      for (int line = 0; line < lines.length; line++) {
        Matcher mark = Pattern.compile(HERE).matcher(lines[line]);
        for (int before = 0; mark.find(); before++) {
          places.add(file + ":" + (line + 1) + ":" + (mark.start() - before + 1));
        }
      }
      return new Planted(marked.replace(HERE, ""), places);
    }
  }

  @Test
  void findsEachWhereItIsWritten() throws IOException {
    String article = "content/articles/spring-catch/index.md";
    String about = "content/pages/about.md";
    Planted story = Planted.in(article, ARTICLE);
    Planted page = Planted.in(about, ABOUT);
    TinySite site = TinySite.in(folder).write(article, story.text()).write(about, page.text());
    site.render();
    List<String> found =
        site.problems().sorted().stream()
            .filter(Diagnostic::isError)
            .map(d -> d.rule().code() + " " + place(d.span()))
            .toList();
    List<String> planted = new ArrayList<>(story.places());
    planted.addAll(page.places());
    assertThat(planted).hasSizeGreaterThanOrEqualTo(20);
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(planted.stream().map("link-broken "::concat).toList());
  }

  private static String place(Span span) {
    return span.toString();
  }
}
