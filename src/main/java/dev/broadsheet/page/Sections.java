package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.SheetDigest;
import dev.broadsheet.page.Section.Part;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A site as its sections. Every path belongs to one section, which is known from the path alone, so
 * that two sections never plan the same file unless an address was taken that is the site's own.
 */
final class Sections {
  private final Press press;
  private final Supplier<Stream<PlannedFile>> everything;
  private final Set<String> folders = new HashSet<>();
  private final Map<Section, List<PlannedFile>> rest = new ConcurrentHashMap<>();

  /** Sections that are planned whenever somebody asks. */
  Sections(Press press) {
    this.press = press;
    this.everything = () -> all().stream().flatMap(section -> plan(section).stream());
    addFolders();
  }

  /**
   * Sections of a site that is planned at once.
   *
   * @param everything every file of the plan; asked for when the first file is made
   */
  Sections(Press press, Supplier<Stream<PlannedFile>> everything) {
    this.press = press;
    this.everything = everything;
    addFolders();
  }

  private void addFolders() {
    List<Language> languages = press.routes().languages();
    languages.subList(1, languages.size()).forEach(l -> folders.add(l.pathSegment()));
  }

  Press press() {
    return press;
  }

  /** Every section, articles first. */
  List<Section> all() {
    List<Section> all = new ArrayList<>();
    press.articles().forEach(article -> all.add(Section.article(article.slug().value())));
    press.sheets().forEach(sheet -> all.add(Section.sheet(sheet.id())));
    press.desks().forEach(desk -> all.add(Section.lists(desk.language())));
    all.add(Section.REST);
    return all;
  }

  /** What every file of a section is made of; empty where each file has to be asked. */
  List<Fingerprint> key(Section section) {
    return switch (section.part()) {
      case ARTICLE -> articleKey(article(section));
      case SHEET -> press.desks().stream().map(d -> d.keys().register(section.name())).toList();
      case LISTS -> press.desks().stream().map(d -> d.keys().roll()).toList();
      case REST -> List.of();
    };
  }

  private List<Fingerprint> articleKey(ArticleDigest article) {
    List<Fingerprint> key = new ArrayList<>();
    for (Desk desk : press.desks()) {
      if (article.edition(desk.language()).isPresent()) {
        key.add(desk.keys().article(article));
      }
    }
    return key;
  }

  private ArticleDigest article(Section section) {
    return press.article(new Slug(section.name())).orElseThrow();
  }

  /** The files of a section; those that stand by themselves are planned once. */
  List<PlannedFile> plan(Section section) {
    return switch (section.part()) {
      case ARTICLE -> article(article(section));
      case SHEET -> press.checked().digest().sheet(section.name()).map(this::sheet).orElseThrow();
      case LISTS ->
          press.desks().stream()
              .filter(desk -> desk.language().tag().equals(section.name()))
              .flatMap(desk -> new ListPages(desk).plan().stream())
              .toList();
      case REST -> rest.computeIfAbsent(section, s -> rest());
    };
  }

  private List<PlannedFile> article(ArticleDigest article) {
    List<PlannedFile> files = new ArrayList<>();
    for (Desk desk : press.desks()) {
      new ArticlePages(desk).plan(article).ifPresent(files::add);
      if (desk.config().derived().charts()) {
        files.addAll(new ChartPages(desk).plan(article));
      }
      new ShareImages(desk).plan(article).ifPresent(files::add);
    }
    return files;
  }

  private List<PlannedFile> sheet(SheetDigest sheet) {
    List<PlannedFile> files = new ArrayList<>();
    press.desks().forEach(desk -> files.addAll(new RegisterPages(desk).plan(sheet)));
    files.addAll(new SheetFiles(press).plan(sheet.id()));
    return files;
  }

  private List<PlannedFile> rest() {
    List<PlannedFile> files = new ArrayList<>();
    for (Desk desk : press.desks()) {
      files.add(new HomePage(desk).plan());
      files.addAll(new RegisterPages(desk).index());
      files.addAll(new StaticPages(desk).plan());
      if (desk.config().derived().search()) {
        files.add(new SearchPage(desk).plan());
      }
      files.add(new ShareImages(desk).plan());
    }
    files.add(new StaticPages(press.desks().get(0)).notFound());
    files.addAll(new MachineFiles(press).plan(everything));
    files.addAll(press.pictures().plan());
    return List.copyOf(files);
  }

  /** The section that a path belongs to, whether there is such a file or not. */
  Section of(SitePath path) {
    String[] names = path.value().split("/", 5);
    int first = names.length > 1 && folders.contains(names[0]) ? 1 : 0;
    int below = names.length - first - 1;
    String language = first == 1 ? names[0] : press.routes().defaultLanguage().pathSegment();
    return switch (names[first]) {
      case "articles" -> below > 1 ? Section.article(names[first + 1]) : Section.REST;
      case "facts", "claims" -> below == 2 ? Section.sheet(names[first + 1]) : Section.REST;
      case "data" -> below == 1 && first == 0 ? data(names[1]) : Section.REST;
      case "archive", "authors", "topics" -> below > 0 ? lists(language) : Section.REST;
      default -> Section.REST;
    };
  }

  private static Section data(String file) {
    int dot = file.lastIndexOf('.');
    boolean sheet = file.endsWith(".json") || file.endsWith(".csv");
    return sheet ? new Section(Part.SHEET, file.substring(0, dot)) : Section.REST;
  }

  private Section lists(String folder) {
    return press.routes().languages().stream()
        .filter(language -> language.pathSegment().equals(folder))
        .findFirst()
        .map(Section::lists)
        .orElse(Section.REST);
  }
}
