package dev.broadsheet.content;

import dev.broadsheet.content.FrontMatter.Headline;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the files of one article. */
final class ArticleLoader {
  private final SourceTree tree;
  private final SiteNames names;
  private final Diagnostics problems;

  ArticleLoader(SourceTree tree, SiteNames names, Diagnostics problems) {
    this.tree = tree;
    this.names = names;
    this.problems = problems;
  }

  /** The article; empty, after findings, where the edition that the others inherit from is not. */
  Optional<Article> load(ArticleFiles group) {
    Map<Language, Edition> editions = new LinkedHashMap<>();
    Optional<SharedFrontMatter> shared = Optional.empty();
    boolean first = true;
    for (Map.Entry<Language, String> entry : group.paths().entrySet()) {
      Optional<MarkdownFile> file = MarkdownFile.read(tree, entry.getValue(), problems);
      if (first) {
        shared =
            file.map(
                f ->
                    new SharedFrontMatterReader(f.frontMatter(), group.slug(), names, problems)
                        .read());
      } else {
        file.ifPresent(f -> refuseShared(f.frontMatter()));
      }
      if (file.isPresent() && shared.isPresent()) {
        editions.put(entry.getKey(), edition(entry.getKey(), file.get(), shared.get()));
      }
      first = false;
    }
    return editions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Article(group.slug(), group.folder(), editions, notes(group)));
  }

  private Map<String, PictureNote> notes(ArticleFiles group) {
    PictureNotes notes = new PictureNotes(tree, names.config().languages(), problems);
    return group.folder().map(notes::in).orElse(Map.of());
  }

  private void refuseShared(DataReader reader) {
    for (String key : SharedFrontMatter.KEYS) {
      Optional<Member> member = reader.member(key);
      member.ifPresent(
          m ->
              problems.add(
                  ContentRules.FRONT_MATTER_SHARED_KEY,
                  m.nameSpan(),
                  "`" + key + "` stands in the file of the default language alone"));
    }
  }

  private Edition edition(Language language, MarkdownFile file, SharedFrontMatter shared) {
    LocalFrontMatterReader local = new LocalFrontMatterReader(file.frontMatter(), problems);
    Headline headline = local.headline();
    Furniture furniture = local.furniture();
    Log log = local.log(shared.publication());
    file.frontMatter().finish();
    FrontMatter frontMatter =
        new FrontMatter(
            headline,
            shared.publication(),
            shared.placement(),
            shared.sheet(),
            shared.lead(),
            shared.image(),
            furniture,
            log,
            shared.figures());
    return new Edition(language, frontMatter, file.body(), file.file());
  }
}
