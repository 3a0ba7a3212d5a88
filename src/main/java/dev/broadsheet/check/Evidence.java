package dev.broadsheet.check;

import dev.broadsheet.content.Library;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.FactSheet;
import dev.broadsheet.quantity.QuantityFormat;
import dev.broadsheet.quantity.QuantityReader;
import dev.broadsheet.quantity.Units;
import dev.broadsheet.source.Shelf;
import dev.broadsheet.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of one article, page or sheet are held against: the evaluated sheets, and readers
 * for their units. Remembers which sheets were looked at.
 */
final class Evidence {
  private static final int READERS = 512;

  private final Library site;
  private final Dependencies dependencies;
  private final Shelf<Tongue, QuantityReader> readers;
  private final Shelf<Tongue, QuantityFormat> formats;
  private final Set<String> seen = new ConcurrentSkipListSet<>();

  /** Nearly every reference of a text is to the sheet of the one before. */
  private volatile Optional<Looked> last = Optional.empty();

  private record Looked(String id, Optional<EvaluatedSheet> sheet) {}

  /** A language as a sheet's units speak it; without a sheet, the built-in units alone. */
  private record Tongue(Language language, Optional<String> sheet) {
    // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by
    // itself.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Tongue tongue
          && tongue.language.equals(language)
          && tongue.sheet.equals(sheet);
    }

    @Override
    public int hashCode() {
      return 31 * language.hashCode() + sheet.hashCode();
    }
  }

  Evidence(Library site) {
    this(site, new Dependencies(), Shelf.ofCount(READERS), Shelf.ofCount(READERS));
  }

  private Evidence(
      Library site,
      Dependencies dependencies,
      Shelf<Tongue, QuantityReader> readers,
      Shelf<Tongue, QuantityFormat> formats) {
    this.site = site;
    this.dependencies = dependencies;
    this.readers = readers;
    this.formats = formats;
  }

  /** The same evidence for other texts. */
  Evidence anew() {
    return new Evidence(site, dependencies, readers, formats);
  }

  /** The id of every sheet that was looked at, whether it is there or not. */
  SortedSet<String> seen() {
    return new TreeSet<>(seen);
  }

  Library site() {
    return site;
  }

  Dependencies dependencies() {
    return dependencies;
  }

  /** Every sheet that can be read, by id in order: for a finding that looks far for a name. */
  Stream<EvaluatedSheet> sheets() {
    return site.sheetIds().stream().flatMap(id -> sheet(id).stream());
  }

  /** The ids of those sheets. */
  List<String> sheetIds() {
    return sheets().map(sheet -> sheet.sheet().id()).toList();
  }

  Optional<EvaluatedSheet> sheet(String id) {
    Optional<Looked> before = last;
    if (before.isPresent() && before.get().id().equals(id)) {
      return before.get().sheet();
    }
    seen.add(id);
    Optional<EvaluatedSheet> sheet = site.sheet(id);
    last = Optional.of(new Looked(id, sheet));
    return sheet;
  }

  /** Whether there is such a sheet that could not be read, which has been reported. */
  boolean isBroken(String sheet) {
    return sheet(sheet).isEmpty() && site.tree().exists(SiteLoader.sheetPath(sheet));
  }

  /** Whether an article or page has a file, be it one that could not be read. */
  static boolean isBroken(Library site, Scheme kind, String slug) {
    String path = "content/" + kind.key() + "s/" + slug;
    return site.tree().exists(path + ".md") || site.tree().exists(path + "/index.md");
  }

  /** The reader of a language that knows the units of a sheet. */
  QuantityReader reader(Language language, Optional<String> sheet) {
    Optional<EvaluatedSheet> known = sheet.flatMap(this::sheet);
    return readers.get(tongue(language, known), t -> QuantityReader.of(t.language(), units(known)));
  }

  QuantityFormat format(Language language, FactSheet sheet) {
    Optional<EvaluatedSheet> known = sheet(sheet.id());
    return formats.get(tongue(language, known), t -> QuantityFormat.of(t.language(), units(known)));
  }

  private static Units units(Optional<EvaluatedSheet> sheet) {
    return sheet.map(s -> s.sheet().units()).orElseGet(Units::standard);
  }

  /** Sheets that declare no noun share a reader; a language that the site lacks is its first. */
  private Tongue tongue(Language language, Optional<EvaluatedSheet> sheet) {
    List<Language> languages = site.config().languages();
    return new Tongue(
        languages.contains(language) ? language : languages.get(0),
        sheet.filter(s -> !s.sheet().units().nouns().isEmpty()).map(s -> s.sheet().id()));
  }
}
