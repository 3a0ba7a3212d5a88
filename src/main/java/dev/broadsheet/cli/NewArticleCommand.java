package dev.broadsheet.cli;

import dev.broadsheet.content.Site;
import dev.broadsheet.content.SiteConfig;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.starter.Skeleton;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import dev.broadsheet.text.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet new article}: a draft in each language. */
@Command(
    name = "article",
    mixinStandardHelpOptions = true,
    description = {
      "Begin an article as a draft, or translate one that is there:",
      "content/articles/SLUG/index.md and index.TAG.md for each other language."
    })
final class NewArticleCommand implements Callable<Integer> {
  @Mixin private SiteFolder folder;
  @Mixin private SpeechOptions speech;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SLUG", description = "Its name in addresses, such as dearer-bread.")
  private String name;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      split = ",",
      description = "In which languages, such as en,zh-Hans (default: all of the site).")
  private List<String> tags;

  @Option(
      names = "--author",
      paramLabel = "ID",
      description = "Who writes it (default: the first author of the site).")
  private String author;

  @Option(
      names = "--sheet",
      paramLabel = "ID",
      description = "Its fact sheet (default: the one called like it, if there is one).")
  private String sheet;

  @Override
  public Integer call() throws IOException {
    Beginning beginning = new Beginning(spec, speech);
    Slug slug = beginning.slug(name);
    Diagnostics problems = new Diagnostics();
    Optional<Site> site = SiteLoader.load(SourceTree.open(folder.path()), problems);
    if (site.isEmpty()) {
      return Printing.of(speech, folder, spec).findings(problems.sorted());
    }
    return beginning.write(folder.path(), files(slug, site.get(), beginning));
  }

  private Map<String, String> files(Slug slug, Site site, Beginning beginning) {
    SiteConfig config = site.config();
    Language original = config.defaultLanguage();
    List<Language> languages =
        tags == null
            ? config.languages()
            : beginning.languages(tags, config.languages(), "the site");
    String single = "content/articles/" + slug + ".md";
    if (Files.exists(folder.path().resolve(single))) {
      throw beginning.wrong("nothing written; already there: " + single);
    }
    String first = Skeleton.articlePath(slug, original, original);
    if (!languages.contains(original) && !Files.exists(folder.path().resolve(first))) {
      throw beginning.wrong("an article begins in the site's first language, " + original);
    }
    Skeleton.Shared shared = shared(slug, site, beginning);
    Map<String, String> files = new LinkedHashMap<>();
    for (Language language : languages) {
      Optional<Skeleton.Shared> own =
          language.equals(original) ? Optional.of(shared) : Optional.empty();
      files.put(
          Skeleton.articlePath(slug, language, original), Skeleton.article(slug, language, own));
    }
    return files;
  }

  private Skeleton.Shared shared(Slug slug, Site site, Beginning beginning) {
    Collection<String> authors = site.config().authors().keySet();
    if (authors.isEmpty()) {
      throw beginning.wrong(
          "the site has no authors; name one under `authors` in content/site.yaml");
    }
    Collection<String> sheets = site.sheets().keySet();
    String who =
        author == null ? authors.iterator().next() : known("author", author, authors, beginning);
    Optional<String> facts =
        sheet == null
            ? Optional.of(slug.value()).filter(sheets::contains)
            : Optional.of(known("fact sheet", sheet, sheets, beginning));
    Instant now = Surroundings.of(spec).now().get();
    return new Skeleton.Shared(who, facts, now);
  }

  private static String known(String what, String id, Collection<String> all, Beginning beginning) {
    if (all.contains(id)) {
      return id;
    }
    String hint = Suggestion.nearest(id, all).map(n -> "; did you mean " + n + "?").orElse("");
    throw beginning.wrong("the site has no " + what + " `" + id + "`" + hint);
  }
}
