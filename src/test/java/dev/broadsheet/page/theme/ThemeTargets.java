package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.TextPrinter;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What fuzzing calls in this room: any value of a page is escaped, any template judged. */
public final class ThemeTargets {
  private static final String VALUES =
      "<p id=\"a\" title=\"{{ m.text }}\">{{ m.text }}</p>"
          + "<a id='b' href=\"#{{ m.text }}\" title='{{ m.many[0] }}'>{{ m.maybe.get }}</a>";
  private static final String FILTERS =
      "<p title=\"{{ m.text | abbreviate(9) }}{{ m.text | default('x') }}{{ m.text | trim }}\">"
          + "{% if m.text contains 'a' and m.text != 'b' or m.many is not empty %}"
          + "{% for t in (m.text ~ 'a,b') | split(',') | sort %}{{ loop.index }}{{ t | trim }}"
          + "{% else %}{{ m.text }}{% endfor %}{% endif %}{{ m.markup | html }}"
          + "{% set kept = \"#{m.text}\" %}{{ kept | length > 3 ? kept : m.many | join(',') }}"
          + "{{ m.many | reverse | first }}{{ m.text | escape }}</p>";
  private static final String ADDRESS = "<a href=\"{{ m.text | url }}\">a</a>";
  private static final String TEMPLATE = "templates/x.peb";
  private static final Path SITE = site();
  private static final Templates TEMPLATES = templates();

  private ThemeTargets() {}

  /** A model as pages have them. */
  public record Model(
      String text, Optional<String> maybe, List<String> many, HtmlFragment markup) {}

  private static Path site() {
    try {
      Path site = Files.createTempDirectory("broadsheet-fuzz");
      Files.createDirectories(site.resolve("templates"));
      Files.writeString(site.resolve("templates/values.peb"), VALUES);
      Files.writeString(site.resolve("templates/filters.peb"), FILTERS);
      Files.writeString(site.resolve("templates/address.peb"), ADDRESS);
      return site;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Templates templates() {
    try {
      return new Templates(new Theme(SourceTree.open(SITE)), new Diagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> model(String text) {
    HtmlFragment markup = HtmlFragment.escape(text);
    return Map.of("m", new Model(text, Optional.of(text), List.of(text), markup));
  }

  /** A text in an element, in attributes quoted either way, and in an address. */
  public static void values(String written) {
    // jsoup takes this one character, which is none, for the end of the page.
    String text = written.replace("\uFFFF", "");
    Diagnostics problems = new Diagnostics();
    Optional<String> page = TEMPLATES.render("values.peb", model(text), problems);
    assertThat(problems.sorted()).isEmpty();
    Document read = Jsoup.parseBodyFragment(page.orElseThrow());
    assertThat(read.body().getAllElements()).hasSize(3);
    assertThat(withoutZeros(read.select("p").attr("title"))).isEqualTo(withoutZeros(text));
    assertThat(withoutZeros(read.select("p").get(0).wholeText())).isEqualTo(withoutZeros(text));
    assertThat(withoutZeros(read.select("a").attr("title"))).isEqualTo(withoutZeros(text));
    assertThat(read.select("a").get(0).attributesSize()).isEqualTo(3);
    filtered(text);
    addressed(text);
  }

  /** Through every filter that a template may use. */
  private static void filtered(String text) {
    Diagnostics problems = new Diagnostics();
    Optional<String> page = TEMPLATES.render("filters.peb", model(text), problems);
    assertThat(problems.sorted()).isEmpty();
    Document read = Jsoup.parseBodyFragment(page.orElseThrow());
    assertThat(read.body().getAllElements()).hasSize(2);
    assertThat(read.select("p").get(0).attributesSize()).isEqualTo(1);
  }

  /** An address is refused with a finding, or is one that a page may lead to. */
  private static void addressed(String text) {
    Diagnostics problems = new Diagnostics();
    Optional<String> page = TEMPLATES.render("address.peb", model(text), problems);
    assertThat(page.isPresent()).isNotEqualTo(problems.hasErrors());
    page.map(Jsoup::parseBodyFragment)
        .ifPresent(
            read -> {
              assertThat(read.body().getAllElements()).hasSize(2);
              assertThat(read.select("a").attr("href"))
                  .doesNotContainPattern("^\\s*(?!(?i:https?|mailto):)[A-Za-z][A-Za-z0-9+.-]*:");
            });
    TextPrinter.plain().print(problems.sorted());
  }

  /** HTML has no way to write a zero, which is dropped or replaced. */
  private static String withoutZeros(String text) {
    return text.replace("\0", "").replace("\uFFFD", "");
  }

  /** A name by which one template includes another. */
  public static void include(String name) {
    String quoted = name.replace("\\", "\\\\").replace("'", "\\'");
    template("{% include '" + quoted + "' %}");
  }

  /** A template, judged and, where it is sound, filled. */
  public static void template(String text) {
    Diagnostics problems = new Diagnostics();
    TemplateLint.check(new SourceFile(TEMPLATE, text), problems);
    try {
      Files.writeString(SITE.resolve(TEMPLATE), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean filled = templates().render("x.peb", model("<b onclick=\"x\">'"), problems).isPresent();
    assertThat(filled || problems.hasErrors()).isTrue();
    TextPrinter.plain().print(problems.sorted());
  }
}
