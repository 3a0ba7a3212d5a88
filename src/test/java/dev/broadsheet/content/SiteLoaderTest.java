package dev.broadsheet.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLoaderTest {
  private static final String SETTINGS =
      """
      title: {en: News, zh-Hans: 新闻}
      baseUrl: https://news.example/daily/
      languages: [en, zh-Hans]
      publisher: {name: {en: A firm, zh-Hans: 公司}, contact: desk@news.example}
      licence: CC BY 4.0
      navigation:
        - {label: {en: About, zh-Hans: 关于}, to: page:about}
        - {label: {en: All, zh-Hans: 全部}, to: /archive/}
      authors:
        wu: {name: {en: Wu, zh-Hans: 吴}, bio: {en: Writes., zh-Hans: 记者。}}
      topics:
        deals: {name: {en: Deals, zh-Hans: 交易}, description: {en: Money., zh-Hans: 钱。}}
      """;

  private static final String ARTICLE =
      """
      ---
      title: The *cut*
      summary: A summary.
      kind: news
      authors: [wu]
      published: 2026-02-01T17:00:00+08:00
      updated: 2026-02-02T09:00:00Z
      topics: [deals]
      related: [other]
      lead: chart:deal/sums?
      figures: warn
      draft: true
      keyPoints: [One, Two]
      known: {confirmed: [a], reported: [b], claimed: [c], unknown: [d]}
      changeOurView: [e]
      glossary: [{term: f, text: g}]
      methodology: [h]
      disclosure: i
      corrections: [{date: 2026-02-03, text: j, material: true}]
      updates: [{date: 2026-02-04, text: k}]
      ---
      Body.
      """;

  @TempDir Path folder;
  private final Diagnostics problems = new Diagnostics();

  @BeforeEach
  void writeSettings() throws IOException {
    write("content/site.yaml", SETTINGS);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Site load() throws IOException {
    return SiteLoader.load(SourceTree.open(folder), problems).orElseThrow();
  }

  private List<String> codes() {
    return problems.sorted().stream().map(d -> d.rule().code()).toList();
  }

  private static String minimal(String title) {
    return "---\ntitle: "
        + title
        + "\nsummary: s\nauthors: [wu]\npublished: 2026-01-01T00:00:00Z\n---\nBody.\n";
  }

  @Test
  void readsTheSettings() throws IOException {
    SiteConfig config = load().config();

    assertThat(problems.sorted()).isEmpty();
    assertThat(config.masthead().title().in(Language.SIMPLIFIED_CHINESE)).isEqualTo("新闻");
    assertThat(config.baseUrl()).isEqualTo("https://news.example/daily");
    assertThat(config.languages()).containsExactly(Language.ENGLISH, Language.SIMPLIFIED_CHINESE);
    assertThat(config.publisher().licence()).isEqualTo("CC BY 4.0");
    assertThat(config.navigation().get(0).page()).contains(new Slug("about"));
    assertThat(config.navigation().get(1).page()).isEmpty();
    assertThat(config.authors()).containsOnlyKeys("wu");
    assertThat(config.topics()).containsOnlyKeys(new Slug("deals"));
  }

  @Test
  void readsAllOfAFrontMatter() throws IOException {
    write("content/articles/cut/index.md", ARTICLE.replace("sums?", "sums"));
    write("content/articles/other.md", minimal("Other"));
    Article article = load().article(new Slug("cut")).orElseThrow();
    FrontMatter read = article.original().frontMatter();

    assertThat(codes()).containsOnly("translation-missing");
    assertThat(article.folder()).contains("content/articles/cut");
    assertThat(read.publication().published().toInstant())
        .isEqualTo(Instant.parse("2026-02-01T09:00:00Z"));
    assertThat(read.publication().published().getOffset()).isEqualTo(ZoneOffset.ofHours(8));
    assertThat(read.publication().lastChanged().toInstant())
        .isEqualTo(Instant.parse("2026-02-02T09:00:00Z"));
    assertThat(read.publication().kind()).isEqualTo(ArticleKind.NEWS);
    assertThat(read.publication().draft()).isTrue();
    assertThat(read.placement().related()).containsExactly(new Slug("other"));
    assertThat(read.lead().orElseThrow().target().toString()).isEqualTo("chart:deal/sums");
    assertThat(read.figures()).isEqualTo(FigurePolicy.WARN);
    assertThat(read.log().corrections().get(0).material()).isTrue();
    assertThat(read.log().updates().get(0).date()).isEqualTo(LocalDate.of(2026, 2, 4));
    assertThat(read.texts().map(t -> t.document().plainText((r, words) -> words)))
        .containsExactly(
            "The cut",
            "A summary.",
            "One",
            "Two",
            "a",
            "b",
            "c",
            "d",
            "e",
            "f",
            "g",
            "h",
            "i",
            "j",
            "k");
  }

  @Test
  void letsATranslationInheritWhatIsShared() throws IOException {
    write("content/articles/cut/index.md", ARTICLE.replace("sums?", "sums"));
    write("content/articles/cut/index.zh-Hans.md", "---\ntitle: 题\nsummary: 摘要\n---\n正文。\n");
    write("content/articles/other.md", minimal("Other"));
    Article article = load().article(new Slug("cut")).orElseThrow();
    Edition chinese = article.edition(Language.SIMPLIFIED_CHINESE).orElseThrow();

    assertThat(chinese.frontMatter().publication())
        .isEqualTo(article.original().frontMatter().publication());
    assertThat(chinese.frontMatter().furniture().keyPoints()).isEmpty();
    assertThat(chinese.body().render((r, words) -> words).html()).isEqualTo("<p>正文。</p>\n");
  }

  @Test
  void sortsArticlesAndPagesBySlug() throws IOException {
    for (String slug : List.of("b", "a-z", "a", "c")) {
      write("content/articles/" + slug + ".md", minimal(slug));
      write("content/pages/" + slug + ".md", "---\ntitle: t\nsummary: s\n---\n");
    }
    Site site = load();

    assertThat(site.articles())
        .extracting(a -> a.slug().value())
        .containsExactly("a", "a-z", "b", "c");
    assertThat(site.pages())
        .extracting(p -> p.slug().value())
        .containsExactly("a", "a-z", "b", "c");
  }

  @Test
  void keepsAnArticleWhoseFrontMatterHasFaults() throws IOException {
    write("content/articles/a.md", "---\ntitle: [no text]\nsumary: s\n---\n[](fact:)\n");
    Site site = load();

    assertThat(site.articles()).hasSize(1);
    assertThat(codes())
        .contains(
            "front-matter-value",
            "front-matter-unknown-key",
            "front-matter-missing-key",
            "reference-syntax");
  }

  @Test
  void readsFrontMatterWithAnyLineEnds() throws IOException {
    write("content/articles/a.md", minimal("A").replace("\n", "\r\n"));
    write("content/articles/b.md", minimal("B").replace("\n", "\r"));
    Site site = load();

    assertThat(codes()).containsOnly("translation-missing");
    assertThat(site.articles())
        .allSatisfy(
            a -> assertThat(a.original().body().plainText((r, words) -> words)).isEqualTo("Body."));
  }

  @Test
  void survivesEveryTruncationOfAnArticle() throws IOException {
    String text = ARTICLE.replace("sums?", "sums");
    for (int length = 0; length <= text.length(); length += 3) {
      write("content/articles/cut.md", text.substring(0, length));
      assertThat(load().config().languages()).hasSize(2);
    }
  }

  @Test
  void loadsNothingWithoutSettings() throws IOException {
    Files.delete(folder.resolve("content/site.yaml"));

    assertThat(SiteLoader.load(SourceTree.open(folder), problems)).isEmpty();
    assertThat(codes()).containsExactly("source-unreadable");
  }

  @Test
  void findsTheSameInAnyOrderOfWork() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("content/articles/a" + i + ".md", "---\ntitel: x\n---\n[](fact:)\n<b>\n");
    }
    load();
    List<String> first = problems.sorted().stream().map(Object::toString).toList();
    Diagnostics again = new Diagnostics();
    SiteLoader.load(SourceTree.open(folder), again);

    assertThat(again.sorted()).hasSameSizeAs(first);
    assertThat(
            Stream.of(again.sorted(), problems.sorted())
                .map(l -> l.stream().map(d -> d.span() + d.message()).toList())
                .distinct())
        .hasSize(1);
  }
}
