package dev.broadsheet.content;

import dev.broadsheet.content.Reference.Form;
import dev.broadsheet.content.Reference.Place;
import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.data.Dates;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.text.Slug;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the part of front matter that all languages of an article share. */
final class SharedFrontMatterReader {
  private static final String MOMENT_HINT =
      "a date and time with an offset, such as 2026-01-31T09:00:00Z";

  /** Stands in for a missing date; a site with such an article is never published. */
  private static final OffsetDateTime NEVER =
      OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private final DataReader reader;
  private final Slug slug;
  private final SiteNames names;
  private final Diagnostics problems;

  SharedFrontMatterReader(DataReader reader, Slug slug, SiteNames names, Diagnostics problems) {
    this.reader = reader;
    this.slug = slug;
    this.names = names;
    this.problems = problems;
  }

  SharedFrontMatter read() {
    reader.require("authors", "published");
    return new SharedFrontMatter(
        publication(),
        new Placement(topics(), related()),
        sheet(),
        lead(),
        reader.textNode("image").map(node -> new NamedImage(node.value(), node.span())),
        reader
            .choice("figures", FigurePolicy::find, FigurePolicy.keys())
            .orElse(names.config().figures()));
  }

  private Publication publication() {
    OffsetDateTime published = moment("published").orElse(NEVER);
    Optional<OffsetDateTime> updated = moment("updated");
    if (updated.isPresent() && updated.get().isBefore(published)) {
      problems.add(
          ContentRules.FRONT_MATTER_VALUE,
          reader.span("updated"),
          "`updated` is before `published`");
    }
    return new Publication(
        authors(),
        published,
        updated,
        reader.choice("kind", ArticleKind::find, ArticleKind.keys()).orElse(ArticleKind.ANALYSIS),
        reader.flag("draft").orElse(false));
  }

  private Optional<OffsetDateTime> moment(String key) {
    return reader.parsed(key, Dates::moment, MOMENT_HINT);
  }

  private List<String> authors() {
    List<String> authors = new ArrayList<>();
    for (TextNode node : reader.textNodes("authors")) {
      if (names.config().authors().containsKey(node.value())) {
        authors.add(node.value());
      } else {
        NameRules.report(
            NameRules.AUTHOR, node, "author", names.config().authors().keySet(), problems);
      }
    }
    reportEmpty("authors");
    return authors;
  }

  private void reportEmpty(String key) {
    reader
        .member(key)
        .map(Member::value)
        .filter(value -> value instanceof ArrayNode list && list.items().isEmpty())
        .ifPresent(list -> reader.report(list, "`" + key + "` is empty"));
  }

  private List<Slug> topics() {
    List<String> known = names.config().topics().keySet().stream().map(Slug::value).toList();
    List<Slug> topics = new ArrayList<>();
    for (TextNode node : reader.textNodes("topics")) {
      if (known.contains(node.value())) {
        topics.add(new Slug(node.value()));
      } else {
        NameRules.report(NameRules.TOPIC, node, "topic", known, problems);
      }
    }
    return topics;
  }

  private List<Slug> related() {
    List<Slug> related = new ArrayList<>();
    for (TextNode node : reader.textNodes("related")) {
      Optional<Slug> other = Optional.of(node.value()).filter(Slug::isSlug).map(Slug::new);
      if (other.isPresent() && other.get().equals(slug)) {
        problems.add(NameRules.RELATED, node.span(), "an article is not related to itself");
      } else if (other.isPresent() && names.articles().contains(other.get())) {
        related.add(other.get());
      } else {
        List<String> known = names.articles().stream().map(Slug::value).toList();
        NameRules.report(NameRules.RELATED, node, "article", known, problems);
      }
    }
    return related;
  }

  /** The name as written: what relies on a misspelt one is not reported a second time. */
  private Optional<String> sheet() {
    Optional<TextNode> node = reader.textNode("sheet");
    if (node.isPresent() && !names.sheets().contains(node.get().value())) {
      NameRules.report(NameRules.SHEET, node.get(), "fact sheet", names.sheets(), problems);
    }
    return node.map(TextNode::value);
  }

  private Optional<Reference> lead() {
    return reader.textNode("lead").flatMap(this::lead);
  }

  private Optional<Reference> lead(TextNode node) {
    Optional<Scheme> scheme = ReferenceUrl.schemeOf(node.value()).filter(Scheme::isBlock);
    Optional<ReferenceUrl> url = scheme.map(s -> ReferenceUrl.parse(s, node.value()));
    if (url.isEmpty() || url.get().problem().isPresent()) {
      reader.report(node, "`lead` must name a chart, such as chart:pledge");
      return Optional.empty();
    }
    Span span = node.span();
    Place place = new Place(span, span, node.part(0, node.value().length()));
    return Optional.of(
        new Reference(url.get().target(), url.get().parameters(), "", Form.BLOCK, place));
  }
}
