package dev.broadsheet.check;

import dev.broadsheet.content.Placement;
import dev.broadsheet.content.Publication;
import dev.broadsheet.image.Focus;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.List;
import java.util.Optional;

/**
 * What the rest of the site needs to know of an article, so that its text need not stay in memory.
 *
 * @param folder where its images lie, if it has a folder
 * @param editions the site's default language first; at least one
 * @param entry of what the ledger says of it
 */
public record ArticleDigest(
    Slug slug,
    Optional<String> folder,
    Head head,
    List<EditionDigest> editions,
    Judgement judgement,
    Fingerprint entry) {
  public ArticleDigest {
    editions = List.copyOf(editions);
  }

  /** What its front matter says for all languages. */
  public record Head(
      Publication publication,
      Placement placement,
      Optional<String> sheet,
      Optional<Shared> shared) {}

  /**
   * The image that the article gives to links.
   *
   * @param name of the file
   * @param focus the point of it that a crop must keep
   */
  public record Shared(String name, Focus focus) {}

  public Publication publication() {
    return head.publication();
  }

  public Placement placement() {
    return head.placement();
  }

  public Optional<String> sheet() {
    return head.sheet();
  }

  public Optional<EditionDigest> edition(Language language) {
    return editions.stream().filter(e -> e.language().equals(language)).findFirst();
  }

  /** The edition that the others inherit from. */
  public EditionDigest original() {
    return editions.get(0);
  }

  public List<Language> languages() {
    return editions.stream().map(EditionDigest::language).toList();
  }
}
