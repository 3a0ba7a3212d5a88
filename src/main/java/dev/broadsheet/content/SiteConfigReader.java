package dev.broadsheet.content;

import dev.broadsheet.content.SiteConfig.Author;
import dev.broadsheet.content.SiteConfig.Derived;
import dev.broadsheet.content.SiteConfig.Masthead;
import dev.broadsheet.content.SiteConfig.NavigationItem;
import dev.broadsheet.content.SiteConfig.Publisher;
import dev.broadsheet.content.SiteConfig.Topic;
import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.data.Yaml;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.quantity.Languages;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code content/site.yaml}. */
final class SiteConfigReader {
  private static final Pattern BASE_URL =
      Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?");

  private static final String DESK = "desk";
  private static final List<String> KINDS = List.of("person", DESK);

  private final DataReader root;
  private final Diagnostics problems;
  private final List<Language> languages;

  private SiteConfigReader(DataReader root, Diagnostics problems) {
    this.root = root;
    this.problems = problems;
    this.languages = readLanguages();
  }

  /** The settings; what is missing is reported and stands in as well as it can. */
  static Optional<SiteConfig> read(SourceFile file, Diagnostics problems) {
    Optional<DataNode> node = Yaml.read(file, problems);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!(node.get() instanceof ObjectNode object)) {
      problems.add(ContentRules.SETTINGS_VALUE, file.start(), "the settings are no object");
      return Optional.empty();
    }
    DataReader reader = DataReader.of(object, ContentRules.SETTINGS, problems);
    return Optional.of(new SiteConfigReader(reader, problems).read());
  }

  private SiteConfig read() {
    root.require("title", "baseUrl", "publisher");
    LocalText title = local(root, "title").orElse(fallback("Untitled"));
    SiteConfig config =
        new SiteConfig(
            new Masthead(
                title,
                local(root, "tagline").orElse(fallback("")),
                local(root, "description").orElse(title)),
            baseUrl(),
            languages,
            publisher(title),
            navigation(),
            authors(),
            topics(),
            derived(),
            root.choice("figures", FigurePolicy::find, FigurePolicy.keys())
                .orElse(FigurePolicy.STRICT),
            LookReader.read(root, problems));
    root.finish();
    return config;
  }

  private LocalText fallback(String text) {
    return LocalText.of(languages.get(0), text);
  }

  private List<Language> readLanguages() {
    root.require("languages");
    List<Language> found = new ArrayList<>();
    for (TextNode node : root.textNodes("languages")) {
      if (!Language.isTag(node.value())) {
        root.report(node, "`" + node.value() + "` is no language tag such as en or zh-Hans");
      } else if (found.contains(new Language(node.value()))) {
        root.report(node, "`" + node.value() + "` stands here twice");
      } else if (Languages.rulesOf(new Language(node.value())).isEmpty()) {
        problems.add(TranslationRules.LANGUAGE_UNREADABLE, node.span(), unreadable(node.value()));
      } else {
        found.add(new Language(node.value()));
      }
    }
    if (found.isEmpty() && root.nodes("languages").isEmpty()) {
      root.member("languages").ifPresent(m -> root.report(m.value(), "`languages` is empty"));
    }
    return found.isEmpty() ? List.of(Language.ENGLISH) : found;
  }

  private static String unreadable(String tag) {
    String offered =
        Languages.offered().stream().map(Language::tag).collect(Collectors.joining(", "));
    return "figures cannot be read in `" + tag + "`; they can in " + offered;
  }

  /** A text in the site's languages; a language that it lacks is a finding. */
  private Optional<LocalText> local(DataReader reader, String name) {
    Optional<LocalText> text = reader.localText(name);
    text.ifPresent(t -> checkLanguages(reader.span(name), name, t));
    return text;
  }

  private void checkLanguages(Span span, String name, LocalText text) {
    for (Language language : languages) {
      if (text.find(language).isEmpty()) {
        String message = "`" + name + "` is not there in `" + language + "`";
        problems.add(TranslationRules.MISSING, span, message);
      }
    }
    for (Language language : text.byLanguage().keySet()) {
      if (!languages.contains(language)) {
        String message = "the site has no language `" + language + "`";
        problems.add(ContentRules.SETTINGS_VALUE, span, message);
      }
    }
  }

  private String baseUrl() {
    String url =
        root.parsed(
                "baseUrl",
                t -> Optional.of(t).filter(u -> BASE_URL.matcher(u).matches()),
                "an address such as https://news.example")
            .orElse("https://site.invalid");
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  private Publisher publisher(LocalText title) {
    String licence = root.text("licence").orElse("");
    Optional<DataReader> reader = root.object("publisher");
    if (reader.isEmpty()) {
      return new Publisher(title, "", licence);
    }
    reader.get().require("name", "contact");
    Publisher publisher =
        new Publisher(
            local(reader.get(), "name").orElse(title),
            reader.get().text("contact").orElse(""),
            licence);
    reader.get().finish();
    return publisher;
  }

  private List<NavigationItem> navigation() {
    List<NavigationItem> items = new ArrayList<>();
    for (DataReader reader : root.objects("navigation")) {
      reader.require("label", "to");
      Optional<LocalText> label = local(reader, "label");
      Optional<String> to =
          reader.parsed("to", SiteConfigReader::destination, "page:…, article:… or a path /…/");
      if (label.isPresent() && to.isPresent()) {
        items.add(new NavigationItem(label.get(), to.get(), reader.span("to")));
      }
      reader.finish();
    }
    return items;
  }

  private static Optional<String> destination(String text) {
    Optional<Scheme> scheme = ReferenceUrl.schemeOf(text);
    if (scheme.isPresent()) {
      boolean known = scheme.get() == Scheme.PAGE || scheme.get() == Scheme.ARTICLE;
      boolean sound = known && ReferenceUrl.parse(scheme.get(), text).problem().isEmpty();
      return sound ? Optional.of(text) : Optional.empty();
    }
    boolean path = text.startsWith("/") && UrlPolicy.refusal(text, false).isEmpty();
    return path ? Optional.of(text) : Optional.empty();
  }

  private Map<String, Author> authors() {
    Map<String, Author> authors = new LinkedHashMap<>();
    for (Member member : root.members("authors")) {
      entry(member)
          .ifPresent(
              reader -> {
                reader.require("name");
                LocalText name = local(reader, "name").orElse(fallback(member.name()));
                Optional<LocalText> bio = local(reader, "bio");
                authors.put(
                    member.name(), new Author(member.name(), name, bio, isDesk(member, reader)));
                reader.finish();
              });
    }
    return authors;
  }

  /** Who does not say is a desk by an id that is {@code desk}, or ends with it. */
  private static boolean isDesk(Member member, DataReader reader) {
    String id = member.name();
    return reader
        .choice("kind", kind -> Optional.of(kind).filter(KINDS::contains).map(DESK::equals), KINDS)
        .orElse(id.equals(DESK) || id.endsWith("-" + DESK));
  }

  private Map<Slug, Topic> topics() {
    Map<Slug, Topic> topics = new LinkedHashMap<>();
    for (Member member : root.members("topics")) {
      entry(member)
          .ifPresent(
              reader -> {
                reader.require("name");
                Slug slug = new Slug(member.name());
                LocalText name = local(reader, "name").orElse(fallback(member.name()));
                topics.put(slug, new Topic(slug, name, local(reader, "description")));
                reader.finish();
              });
    }
    return topics;
  }

  private Derived derived() {
    Optional<DataReader> reader = root.object("derived");
    if (reader.isEmpty()) {
      return Derived.ALL;
    }
    Derived derived =
        new Derived(
            reader.get().flag("charts").orElse(true),
            reader.get().flag("shareImages").orElse(true),
            reader.get().flag("search").orElse(true));
    reader.get().finish();
    return derived;
  }

  /** The object of an author or topic, whose name becomes part of a path. */
  private Optional<DataReader> entry(Member member) {
    if (!Slug.isSlug(member.name())) {
      problems.add(
          Diagnostic.of(SlugRules.INVALID, member.nameSpan(), SlugRules.message(member.name()))
              .withSuggestion(SlugRules.suggestion(member.name())));
      return Optional.empty();
    }
    return DataReader.of(member, ContentRules.SETTINGS, problems);
  }
}
