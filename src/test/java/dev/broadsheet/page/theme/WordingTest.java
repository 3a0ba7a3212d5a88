package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingTest {
  private static final Pattern USE = Pattern.compile("\\bt\\.([a-zA-Z]+)");
  private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

  @TempDir Path site;
  private final Diagnostics problems = new Diagnostics();

  private Wording load(String tag) throws IOException {
    return Wording.load(new Language(tag), new Theme(SourceTree.open(site)), problems);
  }

  private void write(String tag, String text) throws IOException {
    Path folder = Files.createDirectories(site.resolve("templates/strings"));
    Files.writeString(folder.resolve(tag + ".properties"), text);
  }

  @Test
  void isCompleteInEnglishAndChinese() throws IOException {
    Wording english = load("en");
    Wording chinese = load("zh-Hans");
    assertThat(problems.sorted()).isEmpty();
    assertThat(chinese.texts().keySet()).isEqualTo(english.texts().keySet());
    english
        .texts()
        .forEach(
            (key, text) -> assertThat(places(chinese.get(key))).as(key).isEqualTo(places(text)));
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      places.add(place.group());
    }
    return places;
  }

  @Test
  void hasEveryWordThatATemplateUses() throws IOException {
    Set<String> known = load("en").texts().keySet();
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".peb")).toList()) {
        Matcher use = USE.matcher(Files.readString(file));
        while (use.find()) {
          assertThat(known).as(file.toString()).contains(use.group(1));
        }
      }
    }
  }

  @Test
  void holdsNoChineseInEnglishNorEnglishSentencesInChinese() throws IOException {
    assertThat(load("en").texts().values()).noneMatch(t -> t.matches(".*[\\u4e00-\\u9fff].*"));
    assertThat(load("zh-Hans").texts())
        .allSatisfy(
            (key, text) -> assertThat(text).as(key).doesNotContainPattern("[a-z]{3,} [a-z]{2,}"));
  }

  @Test
  void takesTheSitesOwnWords() throws IOException {
    write("en", "archive=Back issues\n");
    assertThat(load("en").get("archive")).isEqualTo("Back issues");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void reportsAKeyThatNothingUses() throws IOException {
    write("en", "x=1\narchiv=Back issues\n");
    load("en");
    assertThat(problems.sorted())
        .extracting(d -> d.span() + " " + d.rule().code() + " " + d.suggestion().orElse(""))
        .containsExactly(
            "templates/strings/en.properties:1:1 string-unknown ",
            "templates/strings/en.properties:2:1 string-unknown did you mean `archive`?");
  }

  @Test
  void reportsEveryWordThatALanguageLacks() throws IOException {
    write("nl", "archive=Archief\n");
    Wording dutch = load("nl");
    assertThat(dutch.get("archive")).isEqualTo("Archief");
    assertThat(problems.errorCount()).isEqualTo(dutch.texts().size() - 1);
    assertThat(problems.sorted())
        .allMatch(d -> d.rule().equals(Wording.STRING_MISSING))
        .allMatch(d -> d.span().file().path().equals("templates/strings/nl.properties"));
  }

  @Test
  void fillsPlacesAndCounts() throws IOException {
    Wording english = load("en");
    assertThat(english.get("sourceShort", "A", "B")).isEqualTo("A, B");
    assertThat(english.count("supports", 1)).isEqualTo("supports 1 figure");
    assertThat(english.count("supports", 2)).isEqualTo("supports 2 figures");
  }

  @Test
  void doesNotFillWhatWasFilledIn() throws IOException {
    assertThat(load("en").get("sourceShort", "{1}", "B")).isEqualTo("{1}, B");
  }

  @Test
  void refusesAKeyThatDoesNotExist() throws IOException {
    Wording english = load("en");
    for (String key : List.of("nope", "")) {
      assertThatIllegalArgumentException().isThrownBy(() -> english.get(key));
    }
  }
}
