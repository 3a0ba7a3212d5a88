package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.data.Yaml;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.TextPrinter;
import dev.broadsheet.text.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What fuzzing calls in this room: any text is read or reported, and nothing active comes out. */
public final class ContentTargets {
  private static final SiteConfig CONFIG =
      SiteConfigReader.read(
              new SourceFile(
                  "content/site.yaml",
                  "title: {en: A, zh-Hans: 甲}\nbaseUrl: https://a.example\nlanguages: [en, zh-Hans]\n"
                      + "publisher: {name: {en: A, zh-Hans: 甲}, contact: a@a.example}\n"
                      + "authors:\n  ann: {name: {en: Ann, zh-Hans: 安}}\n"
                      + "topics:\n  fish: {name: {en: Fish, zh-Hans: 鱼}}\n"),
              new Diagnostics())
          .orElseThrow();
  private static final SiteNames NAMES =
      new SiteNames(CONFIG, new TreeSet<>(Set.of(new Slug("older"))), Set.of("catch"));
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "a",
          "blockquote",
          "br",
          "code",
          "del",
          "em",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "img",
          "li",
          "ol",
          "p",
          "pre",
          "s",
          "section",
          "strong",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "ul",
          "div",
          "span",
          "aside");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "src",
          "alt",
          "title",
          "id",
          "class",
          "start",
          "scope",
          "role",
          "tabindex",
          "aria-label",
          "aria-labelledby",
          "aria-describedby",
          "lang");

  private ContentTargets() {}

  /** A whole article file: fences, front matter as typed data, body. */
  public static void frontMatter(String text) {
    SourceFile file = new SourceFile("content/articles/story/index.md", text);
    Diagnostics problems = new Diagnostics();
    FrontMatterFence.find(file, problems)
        .flatMap(fence -> Yaml.read(file, fence.yaml(), problems))
        .ifPresent(
            data -> {
              if (data instanceof ObjectNode object) {
                DataReader reader = DataReader.of(object, ContentRules.FRONT_MATTER, problems);
                SharedFrontMatter shared =
                    new SharedFrontMatterReader(reader, new Slug("story"), NAMES, problems).read();
                LocalFrontMatterReader local = new LocalFrontMatterReader(reader, problems);
                local.headline();
                local.furniture();
                local.log(shared.publication());
                reader.finish();
              }
            });
    assertThat(TextPrinter.plain().print(problems.sorted())).doesNotContain("\u001B");
  }

  /** The settings of a site. */
  public static void settings(String text) {
    Diagnostics problems = new Diagnostics();
    boolean read =
        SiteConfigReader.read(new SourceFile("content/site.yaml", text), problems).isPresent();
    assertThat(read || problems.hasErrors()).isTrue();
    TextPrinter.plain().print(problems.sorted());
  }

  /** Markdown from the text to the page. */
  public static void markdown(String text) {
    for (Markup markup : List.of(Markup.of(text), Markup.inline(text.replace('"', '\'')))) {
      Document document = markup.document();
      document.references().forEach(reference -> reference.targetSpan().text());
      document.prose().forEach(run -> run.span(0, run.text().length()).text());
      assertThat(document.plainText((reference, words) -> words)).isNotNull();
      audit(markup.html());
      TextPrinter.plain().print(markup.findings());
    }
  }

  private static void audit(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).getAllElements()) {
      String name = element.normalName();
      assertThat(name.equals("#root") || ELEMENTS.contains(name)).as(name).isTrue();
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).contains(attribute.getKey());
        if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
          String url = attribute.getValue().strip().toLowerCase(Locale.ROOT);
          assertThat(url).doesNotContainPattern("^(?!https?:|mailto:)[a-z][a-z0-9+.-]*:");
        }
      }
    }
  }

  /** A URL as it stands in a link. */
  public static void url(String url) {
    boolean refused = UrlPolicy.refusal(url, false).isPresent();
    boolean image = UrlPolicy.refusal(url, true).isPresent();
    assertThat(image || !refused).as("an image may lead nowhere that a link may not").isTrue();
    if (!refused) {
      assertThat(url).doesNotContainPattern("^\\s*(?i:javascript|data|vbscript|file|blob):");
      assertThat(url).doesNotStartWith("//").doesNotContain("\\", "\n", "\r", "\t", "\0");
    }
    ReferenceUrl.schemeOf(url)
        .ifPresent(scheme -> assertThat(ReferenceUrl.parse(scheme, url).target()).isNotNull());
    markdown("[a](<" + url + ">) ![b](" + url + ") <" + url + ">");
  }
}
