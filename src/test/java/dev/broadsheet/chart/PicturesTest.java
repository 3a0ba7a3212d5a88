package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.form.Board;
import dev.broadsheet.chart.form.Forms;
import dev.broadsheet.chart.spec.ChartPlan;
import dev.broadsheet.chart.spec.ChartType;
import dev.broadsheet.chart.spec.PlanReader;
import dev.broadsheet.chart.svg.Scene;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What holds for every picture of the gallery, in every language and at every width. */
class PicturesTest {
  private static final Gallery GALLERY = Gallery.load();

  private interface Visit {
    void picture(String name, Scene scene);
  }

  private static void forEachScene(Visit visit) {
    for (ChartSpec spec : GALLERY.charts()) {
      for (Language language : Gallery.LANGUAGES) {
        ChartPlan plan =
            PlanReader.read(spec, GALLERY.sheet(), language, new Diagnostics()).orElseThrow();
        for (int width : Board.WIDTHS) {
          Scene scene = Forms.of(plan.type()).lay(new Board(plan, width));
          visit.picture(spec.id() + " " + language + " " + width, scene);
        }
      }
    }
  }

  @Test
  void galleryHasEveryType() {
    List<String> types =
        GALLERY.charts().stream()
            .map(spec -> spec.spec().members().get("type").value())
            .map(node -> ((dev.broadsheet.data.DataNode.TextNode) node).value())
            .distinct()
            .toList();
    assertThat(types).containsExactlyInAnyOrderElementsOf(ChartType.keys());
  }

  @Test
  void noTwoTextsOverlapAndNoneLeavesThePicture() {
    forEachScene((name, scene) -> assertThat(Overlaps.in(scene)).as(name).isEmpty());
  }

  @Test
  void everyPictureIsAsWideAsItsArtboard() {
    for (ChartSpec spec : GALLERY.charts()) {
      DrawnChart chart = GALLERY.draw(spec, Language.ENGLISH);
      assertThat(chart.artboards()).extracting(SvgImage::width).containsExactly(288, 384, 576);
      assertThat(chart.artboards()).allMatch(a -> a.height() > 30 && a.height() < 900);
    }
  }

  @Test
  void inlinePicturesHoldNoColourStyleIdOrReference() {
    for (ChartSpec spec : GALLERY.charts()) {
      for (Language language : Gallery.LANGUAGES) {
        for (SvgImage image : GALLERY.draw(spec, language).artboards()) {
          assertThat(image.markup())
              .doesNotContainPattern("(fill|stroke)=\"")
              .doesNotContainPattern("\\b(style|id|href|onload|tabindex|transform)=")
              .doesNotContain("<style", "<script", "url(", "NaN", "Infinity", "http")
              .contains("aria-hidden=\"true\"", "focusable=\"false\"");
        }
      }
    }
  }

  @Test
  void filesAreWellFormedAndResolved() throws Exception {
    for (ChartSpec spec : GALLERY.charts()) {
      for (Language language : Gallery.LANGUAGES) {
        DrawnChart chart = GALLERY.draw(spec, language);
        String file = chart.standalone().markup();
        Element root = parse(file);
        assertThat(root.getElementsByTagName("title").item(0).getTextContent())
            .isEqualTo(chart.title());
        assertThat(root.getElementsByTagName("rect").item(0).getAttributes())
            .satisfies(a -> assertThat(a.getNamedItem("fill").getNodeValue()).isEqualTo("#ffffff"));
        assertThat(file)
            .contains(language.isChinese() ? "来源：" : "Source: ")
            .doesNotContain("class=", "var(", "currentColor", "<style", "href", "url(");
        assertThat(root.getTextContent().replaceAll("\\s", ""))
            .contains(chart.title().replaceAll("\\s", ""));
      }
    }
  }

  @Test
  void inlinePicturesAreWellFormed() throws Exception {
    for (ChartSpec spec : GALLERY.charts()) {
      for (SvgImage image : GALLERY.draw(spec, Language.SIMPLIFIED_CHINESE).artboards()) {
        assertThat(parse(image.markup()).getTagName()).isEqualTo("svg");
      }
    }
  }

  @Test
  void figureWeighsLessThanTwelveKilobytes() throws IOException {
    for (ChartSpec spec : GALLERY.charts()) {
      StringBuilder all = new StringBuilder();
      GALLERY.draw(spec, Language.ENGLISH).artboards().forEach(a -> all.append(a.markup()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(all.toString().getBytes(StandardCharsets.UTF_8));
      }
      assertThat(bytes.size()).as(spec.id()).isLessThan(12_000);
    }
  }

  @Test
  void theDefaultLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    ChartSpec spec = GALLERY.charts().get(0);
    DrawnChart english = GALLERY.draw(spec, Language.ENGLISH);
    try {
      Locale.setDefault(new Locale.Builder().setLanguageTag("tr-TR").build());
      assertThat(GALLERY.draw(spec, Language.ENGLISH)).isEqualTo(english);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Element parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }
}
