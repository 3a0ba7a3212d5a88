package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

class CommonMarkSpecTest {
  @Test
  void probe() {
    List<Example> all = ExampleReader.readExamples(TestResources.getSpec());
    HtmlRenderer stock =
        HtmlRenderer.builder().extensions(Markdown.RENDERED).percentEncodeUrls(true).build();
    List<String> stockDiffers = new ArrayList<>();
    List<String> oursDiffers = new ArrayList<>();
    for (Example e : all) {
      if (!stock.render(Markdown.blocks(e.getSource())).equals(e.getHtml().replace("→", "\t"))) {
        stockDiffers.add(e.toString());
      }
      Markup m = Markup.of(e.getSource());
      String html = m.html();
      String norm = html.replaceAll("<h([1-6]) id=\"[^\"]*\">", "<h$1>");
      String exp = e.getHtml().replace("→", "\t").replace("<h1>", "<h2>").replace("</h1>", "</h2>");
      if (!norm.equals(exp)) {
        oursDiffers.add(e + " " + m.places() + "\n  " + norm + "\n  " + exp);
      }
    }
    System.out.println(all.size() + " stock " + stockDiffers + "\nours " + oursDiffers.size());
    oursDiffers.forEach(System.out::println);
    assertThat(all).hasSize(652);
  }
}
