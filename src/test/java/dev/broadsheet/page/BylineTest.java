package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person writes, a part of the newsroom is named. */
class BylineTest {
  private static final String ANN = "ann: {name: {en: Ann Quay}}";

  @TempDir Path folder;

  private Document article(String authors, String byline) throws IOException {
    TinySite site = TinySite.in(folder);
    String settings = Files.readString(folder.resolve("content/site.yaml"));
    site.write("content/site.yaml", settings.replace(ANN, authors));
    site.edit("authors: [ann]", "authors: " + byline);
    Map<String, byte[]> files = site.render();
    return Jsoup.parse(TinySite.text(files, "articles/spring-catch/index.html"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ann: {name: {en: Ann Quay}}; [ann]; By Ann Quay; Person",
        "ann: {name: {en: Quay Office}, kind: desk}; [ann]; Quay Office; Organization",
        "desk: {name: {en: The desk}}; [desk]; The desk; Organization",
        "night-desk: {name: {en: Night desk}}; [night-desk]; Night desk; Organization",
        "desk: {name: {en: Dan Desk}, kind: person}; [desk]; By Dan Desk; Person",
        "helpdesk: {name: {en: Hal}}; [helpdesk]; By Hal; Person"
      })
  void saysByOfPersonsOnly(String authors, String byline, String shown, String type)
      throws IOException {
    Document page = article(authors, byline);
    assertThat(page.select(".byline .authors").text()).isEqualTo(shown);
    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("\"author\":[{\"@type\":\"" + type + "\"");
  }

  @Test
  void followsTheFirstOfSeveral() throws IOException {
    String both = ANN + "\n  desk: {name: {en: the desk}}";
    assertThat(article(both, "[ann, desk]").select(".byline .authors").text())
        .isEqualTo("By Ann Quay, the desk");
  }
}
