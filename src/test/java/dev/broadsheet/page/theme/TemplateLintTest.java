package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLintTest {
  private static List<Diagnostic> findings(String path, String template) {
    Diagnostics problems = new Diagnostics();
    TemplateLint.check(new SourceFile(path, template), problems);
    return problems.sorted();
  }

  @Test
  void findsNothingInTheBuiltInTemplates() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".peb")).sorted().toList()) {
        assertThat(findings(file.toString(), Files.readString(file))).isEmpty();
      }
    }
  }

  /** The template, with the place that is found in it between marks, and a word of the message. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "<a href=«{{ x }}»> ¦ without quotes",
        "<p class= «{{ x }}»> ¦ without quotes",
        "<p class=a«{{ x }}»> ¦ without quotes",
        "<p «{{ x }}»> ¦ put together",
        "<p data-«{{ x }}»=\"1\"> ¦ put together",
        "<«{{ x }}»> ¦ put together",
        "<p>«{{ x | raw }}»</p> ¦ switched off",
        "«{{x|raw}}» ¦ switched off",
        "«{% filter raw %}»x{% endfilter %} ¦ switched off",
        "«{% autoescape false %}»{{ x }} ¦ switched off",
        "«<style>»</style> ¦ style sheet",
        "<p «style»=\"x\"> ¦ stays out",
        "<p «onclick»=\"x\"> ¦ stays out",
        "<p «ONLOAD»='x'> ¦ stays out",
        "<iframe «srcdoc»=\"x\"> ¦ stays out",
        "«<script>»go()</script> ¦ asset of the theme",
        "«<script src=x>»</script> ¦ asset of the theme",
        "<script src=\"{{ x | url }}\">var a = «{{ x }}»;</script> ¦ put into a `script`",
        "<a href=\"«{{ x }}»\"> ¦ the filter `url`",
        "<a href='«{{ x | upper }}»'> ¦ the filter `url`",
        "<a href=\" «{{ x }}»\"> ¦ the filter `url`",
        "<a href=\"//«{{ x }}»\"> ¦ the filter `url`",
        "<a href=\"java«{{ x }}»\"> ¦ the filter `url`",
        "<img srcset=\"{{ x | url }} 1x, «{{ y }}» 2x\"> ¦ the filter `url`",
        "<img src=\"«https://elsewhere.example/x»\"> ¦ another site",
        "<img alt='a > b' src=\"«//elsewhere.example/x»\"> ¦ another site"
      })
  void findsWhatWasPlanted(String marked, String message) {
    String template = marked.replaceAll("[«»]", "");
    String place = marked.substring(marked.indexOf('«') + 1, marked.indexOf('»'));
    List<Diagnostic> found = findings("templates/x.peb", template);
    assertThat(found)
        .as(template)
        .anySatisfy(
            d -> {
              assertThat(d.span().start()).isEqualTo(marked.indexOf('«'));
              assertThat(d.span().text()).isEqualTo(place);
              assertThat(d.message()).contains(message);
            });
    assertThat(found).allMatch(d -> d.rule().equals(TemplateLint.UNSAFE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"{{ x | url }}\">{{ y }}</a>",
        "<a href=\"#{{ x }}\">",
        "<a href=\"mailto:{{ x }}\">",
        "<a href=\"/a/{{ x }}?b={{ y }}\">",
        "<a href=\"https://a.example/\">",
        "<a href=\"{{ x | url }}#{{ y }}\">",
        "<p class=\"a{% if b == \"c\" %} d{% endif %}\">{{ x }}</p>",
        "<p{% if x %} hidden{% endif %} class='{{ x }}'>",
        "<h{{ level }} class=\"x\">{{ x }}</h{{ level }}>",
        "<p title=\"{{ \"a }} b\" }}\">{{ x }}</p>",
        "{# <p onclick=\"x\"> {{ x | raw }} it's #}{{ x }}",
        "<!-- {{ x }} <p onclick=x> -->{{ x | html }}",
        "<script type=\"module\" src=\"{{ x | url }}\"></script><p>{{ x }}</p>",
        "<input type=search><p>{{ x }} < {{ y }}</p>",
        "<img srcset=\"{{ x | url }} 1x, {{ y | url }} 2x\" alt=\"{{ z }}\">"
      })
  void leavesSoundTemplatesAlone(String template) {
    assertThat(findings("templates/x.peb", template)).isEmpty();
  }
}
