package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the built-in templates that escaping alone cannot hold. */
class TemplateLintTest {
  private static final List<Pattern> FORBIDDEN =
      List.of(
          Pattern.compile("=\\s*\\{\\{"),
          Pattern.compile("\\|\\s*raw\\b"),
          Pattern.compile("\\bautoescape\\b"),
          Pattern.compile("<style\\b"),
          Pattern.compile("\\bstyle="),
          Pattern.compile("\\son[a-z]+="),
          Pattern.compile("<script\\b"),
          Pattern.compile("https?://"),
          Pattern.compile("\\b(?:href|src)=\"javascript"));

  /** The one script that a template may name: an asset of the theme. */
  private static final String OWN_SCRIPT =
      "<script type=\"module\" src=\"{{ frame.head.addresses.files.script.get }}\"></script>";

  private static List<String> findings(String raw) {
    String template = raw.replace(OWN_SCRIPT, "");
    List<String> found = new ArrayList<>();
    for (Pattern pattern : FORBIDDEN) {
      Matcher matcher = pattern.matcher(template);
      while (matcher.find()) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  @Test
  void holdsInEveryTemplate() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".peb")).toList()) {
        assertThat(findings(Files.readString(file))).as(file.toString()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href={{ x }}>",
        "<p class= {{ x }}>",
        "{{ x | raw }}",
        "{{ x|raw }}",
        "{% autoescape false %}",
        "<style>",
        "<p style=\"x\">",
        "<p onclick=\"x\">",
        "<script src=x>",
        "<img src=\"https://elsewhere.example/x\">"
      })
  void findsWhatWasPlanted(String template) {
    assertThat(findings(template)).isNotEmpty();
  }
}
