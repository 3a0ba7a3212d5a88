package dev.broadsheet.page;

import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.machine.Sitemap;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import java.util.List;
import java.util.Optional;

/**
 * A file that the site will have.
 *
 * @param path where it lies
 * @param content how its bytes are made
 * @param links what its editor links to, so that a broken link is found where it is written
 * @param listing how the sitemap lists it, if it does
 * @param making what it is made of, and when
 */
public record PlannedFile(
    SitePath path,
    Content content,
    List<WebLink> links,
    Optional<Sitemap.Entry> listing,
    Making making) {
  public PlannedFile {
    links = List.copyOf(links);
  }

  /**
   * What a file is made of.
   *
   * @param key of everything; {@link Fingerprint#NONE} where that is not known, so that the file is
   *     made in every build
   * @param survey finds what making it would find wrong; empty where only making it tells
   */
  public record Making(Fingerprint key, Optional<Survey> survey) {
    static final Making UNKNOWN = new Making(Fingerprint.NONE, Optional.empty());
  }

  /** Finds what making a file would find wrong, for less than making it costs. */
  @FunctionalInterface
  public interface Survey {
    /** Finds nothing, where nothing can be wrong. */
    Survey NOTHING = problems -> {};

    void find(Diagnostics diagnostics);
  }

  /** The same, made of these things. */
  PlannedFile of(Fingerprint key) {
    return new PlannedFile(path, content, links, listing, new Making(key, making.survey()));
  }

  /** The same, where making it can find nothing wrong. */
  PlannedFile silent() {
    return surveyed(Survey.NOTHING);
  }

  /** The same, where what is wrong with it can be found without making it. */
  PlannedFile surveyed(Survey survey) {
    Making surveyed = new Making(making.key(), Optional.of(survey));
    return new PlannedFile(path, content, links, listing, surveyed);
  }

  /** Makes the bytes of a file; empty when a diagnostic says why there are none. */
  @FunctionalInterface
  public interface Content {
    Optional<byte[]> make(Diagnostics diagnostics);
  }

  /** A file that no editor wrote links in and no sitemap lists. */
  static PlannedFile of(SitePath path, Content content) {
    return new PlannedFile(path, content, List.of(), Optional.empty(), Making.UNKNOWN);
  }

  /** Whether a browser shows it as a page. */
  boolean isPage() {
    return path.extension().equals("html");
  }
}
