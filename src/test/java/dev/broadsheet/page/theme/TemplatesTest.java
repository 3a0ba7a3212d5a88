package dev.broadsheet.page.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  @TempDir Path site;
  private final Diagnostics problems = new Diagnostics();

  /** A model as pages have them. */
  record Model(String text, HtmlFragment markup, Optional<String> maybe, List<String> many) {
    /** Not a component, so not for templates. */
    public String secret() {
      return "SECRET";
    }
  }

  private Optional<String> render(String template) throws IOException {
    Path folder = Files.createDirectories(site.resolve("templates"));
    Files.writeString(folder.resolve("x.peb"), template);
    Model model =
        new Model(
            "<b>\"it's\" & more", new HtmlFragment("<i>ok</i>"), Optional.of("here"), List.of("a"));
    Templates templates = new Templates(new Theme(SourceTree.open(site)), problems);
    return templates.render("x.peb", Map.of("m", model, "map", Map.of("k", "v")), problems);
  }

  @Test
  void escapesText() throws IOException {
    assertThat(render("<p title=\"{{ m.text }}\">{{ m.text }}</p>"))
        .contains(
            "<p title=\"&lt;b&gt;&quot;it&#39;s&quot; &amp; more\">&lt;b&gt;&quot;it&#39;s&quot; &amp; more</p>");
  }

  @Test
  void letsMarkupThroughByItsType() throws IOException {
    assertThat(render("{{ m.markup | html }}")).contains("<i>ok</i>");
    assertThat(render("{{ m.markup }}")).contains("&lt;i&gt;ok&lt;/i&gt;");
  }

  @Test
  void readsOptionalsListsMapsAndLoops() throws IOException {
    assertThat(
            render(
                "{% if m.maybe.isPresent %}{{ m.maybe.get }}{% endif %}{{ m.many[0] }}{{ map.k }}"
                    + "{% for x in m.many %}{{ loop.index }}{% endfor %}"))
        .contains("hereav0");
  }

  @Test
  void endsAPageThatGrowsWithoutEnd() throws IOException {
    String text = "a".repeat(RenderingBudget.MAX_TEXT / 2 + 1);
    String macro = "{% macro big() %}" + text + "{% endmacro %}";
    assertThat(render(macro + "{{ big() }}")).isEmpty();
    assertThat(render(text)).isPresent();
    assertThat(render("{% block b %}" + text + "{% endblock %}{{ block(\"b\") }}")).isEmpty();
    assertThat(problems.sorted())
        .extracting(d -> d.message())
        .allSatisfy(message -> assertThat(message).contains("the page grows beyond 8000000"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ m.text | html }}",
        "{{ m.text | raw }}",
        "{% autoescape false %}{{ m.text }}{% endautoescape %}",
        "{{ m.nope }}",
        "{{ nope }}",
        "{{ m.secret }}",
        "{{ m.getClass() }}",
        "{{ m.class }}",
        "{{ m.hashCode() }}",
        "{{ m.text.getClass().forName('java.lang.Runtime') }}",
        "{{ m.text.getBytes() }}",
        "{{ map.put('k', 'MUTATED') }}",
        "{{ map.clear() }}",
        "{{ m.many.add('x') }}",
        "{{ m.many.clear() }}",
        "{{ m.maybe.map(1) }}",
        "{% include '../secret.peb' %}",
        "{% include '/etc/passwd' %}",
        "{% include 'nope.peb' %}",
        "{% include m.text %}",
        "{% include 'x.peb' %}",
        "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
        "{% if %}",
        "{{ 'a' | reverse }}",
        "{{ m | sort }}",
        "{{ m.text | slice(9, 1) }}",
        "{{ m.text | abbreviate('a') }}",
        "{{ m.text | join(1) }}",
        "{{ max('a', m) }}",
        "{{ m.text is even }}",
        "{{ m.text * 2 }}",
        "{{ 1 / 0 }}",
        "{{ m.many[99] }}",
        "{{ m > m }}",
        "{{ 999999999999999999999999 }}",
        "{% macro f(a) %}{{ a }}",
        "{% block b %}a",
        "{% for a in m.many %}",
        "{% verbatim %}a",
        "{% embed 'x.peb' %}",
        "{{ 'x' | date }}",
        "{% parallel %}x{% endparallel %}",
        "{% cache 'k' %}x{% endcache %}",
        "{{ m.text | escape('json') }}",
        "{{ m.text | escape('url_param') }}",
        "{{ m.text | upper }}",
        "{{ 'x' | replace({'x': m.text}) }}",
        "{{ m.text | sha256 }}",
        "{{ i18n('dev.broadsheet.page.strings.en', 'skip') }}",
        "{{ 'javascript:x' | url }}",
        "{{ '//evil.example' | url }}",
        "{{ '' | url }}",
        "{{ ('java' ~ 'script:x') | url }}",
        "{{ template.evaluate(1) }}",
        "{{ locale.getDefault() }}",
        "{{ _context.put('k', 1) }}",
        "{% extends '../../etc/passwd' %}",
        "{% import '/etc/passwd' %}",
        "{% embed '../x.peb' %}{% endembed %}",
        "{% macro f(n) %}{{ n > 0 ? f(n - 1) ~ f(n - 1) : '' }}{% endmacro %}{{ f(60) }}",
        "{% macro f(n) %}{% if n > 0 %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(60) }}",
        "{% set l = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' | split('') %}"
            + "{% for a in l %}{% for b in l %}{% for c in l %}{% for d in l %}{% for e in l %}"
            + "{% endfor %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}",
        "{% set s = 'aaaaaaaaaaaaaaaa' %}{% for i in s | split('') %}{% set s = s ~ s %}"
            + "{% set s = \"#{s}#{s}\" %}{% endfor %}",
        "{% set l = ['a'] %}{% for i in 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' | split('') %}"
            + "{% set l = l + l %}{% endfor %}",
        "{% for i in range(1, 2000000000) %}{% endfor %}",
        "{% for i in 1..2000000000 %}{% endfor %}"
      })
  @Timeout(10)
  void refusesWhatCouldReachOutChangeOrRunAway(String template) throws IOException {
    assertThat(render(template)).isEmpty();
    assertThat(problems.sorted())
        .isNotEmpty()
        .allSatisfy(
            d -> {
              assertThat(d.rule()).isEqualTo(Templates.TEMPLATE_ERROR);
              assertThat(d.span().file().path()).startsWith("templates/");
            });
  }

  @Test
  void pointsAtTheLine() throws IOException {
    render("one\ntwo\n{{ m.nope }}\n");
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.span().line()).isEqualTo(3);
              assertThat(d.message()).contains("nope");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\n{{ m.text | reverse }}",
        "one\n{% macro f(a) %}\n{{ a }}",
        "one\n{% if m.many is not empty %}{{ m > m }}{% endif %}"
      })
  void pointsAtTheLineOfWhatPebbleCannotTake(String template) throws IOException {
    assertThat(render(template)).isEmpty();
    assertThat(problems.sorted()).singleElement().extracting(d -> d.span().line()).isEqualTo(2);
  }

  /** A page model with a bug in it. */
  public record Faulty(String text) {
    @Override
    public String text() {
      throw new IllegalStateException("a bug");
    }
  }

  @Test
  void doesNotTakeABugOfOursForAMistakeInATemplate() throws IOException {
    Files.writeString(
        Files.createDirectories(site.resolve("templates")).resolve("x.peb"), "{{ m.text }}");
    Templates templates = new Templates(new Theme(SourceTree.open(site)), problems);
    Map<String, Object> model = Map.of("m", new Faulty("a"));
    assertThatThrownBy(() -> templates.render("x.peb", model, problems)).hasMessage("a bug");
  }

  @Test
  void refusesAPageOfMoreThanEightMillionCharacters() throws IOException {
    String many = "a,".repeat(63) + "a";
    assertThat(
            render(
                "{% set l = '"
                    + many
                    + "' | split(',') %}\n{% for a in l %}{% for b in l %}{% for c in l %}"
                    + "b".repeat(64)
                    + "{% endfor %}{% endfor %}{% endfor %}"))
        .isEmpty();
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.rule()).isEqualTo(Templates.TEMPLATE_ERROR);
              assertThat(d.span().file().path()).isEqualTo("templates/x.peb");
              assertThat(d.message()).contains("8000000");
            });
  }
}
