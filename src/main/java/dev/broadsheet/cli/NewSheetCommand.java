package dev.broadsheet.cli;

import dev.broadsheet.content.Site;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.starter.Schemas;
import dev.broadsheet.starter.Skeleton;
import dev.broadsheet.text.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet new sheet}: a fact sheet without facts. */
@Command(
    name = "sheet",
    mixinStandardHelpOptions = true,
    description = "Begin a fact sheet: content/facts/ID.json.")
final class NewSheetCommand implements Callable<Integer> {
  private static final String SCHEMA = "schemas/fact-sheet" + Schemas.SUFFIX;

  @Mixin private SiteFolder folder;
  @Mixin private SpeechOptions speech;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "Its name, such as bread-prices.")
  private String name;

  @Override
  public Integer call() throws IOException {
    Beginning beginning = new Beginning(spec, speech);
    Slug id = beginning.slug(name);
    Diagnostics problems = new Diagnostics();
    Optional<Site> site = SiteLoader.load(SourceTree.open(folder.path()), problems);
    if (site.isEmpty()) {
      return Printing.of(speech, folder, spec).findings(problems.sorted());
    }
    Optional<String> schema =
        Files.isRegularFile(folder.path().resolve(SCHEMA))
            ? Optional.of("../../" + SCHEMA)
            : Optional.empty();
    String text = Skeleton.sheet(id, site.get().config().languages(), schema);
    return beginning.write(folder.path(), Map.of("content/facts/" + id + ".json", text));
  }
}
