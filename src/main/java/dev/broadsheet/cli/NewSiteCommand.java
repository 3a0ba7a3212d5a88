package dev.broadsheet.cli;

import dev.broadsheet.starter.StarterSite;
import dev.broadsheet.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet new site}: a small invented site that builds at once. */
@Command(
    name = "site",
    mixinStandardHelpOptions = true,
    description = "Write a small site with an invented story, to be replaced by yours.")
final class NewSiteCommand implements Callable<Integer> {
  @Mixin private SpeechOptions speech;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "A folder that is not there yet, or is empty but for .git.")
  private Path folder;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      split = ",",
      defaultValue = "en,zh-Hans",
      description = "The site's languages, the first at its root (default: en,zh-Hans).")
  private List<String> tags;

  @Override
  public Integer call() throws IOException {
    Beginning beginning = new Beginning(spec, speech);
    List<Language> languages = beginning.languages(tags, StarterSite.LANGUAGES, "the starter");
    if (!isFree()) {
      throw beginning.wrong("`" + folder + "` is there already, and not empty");
    }
    int code = beginning.write(folder, StarterSite.files(languages));
    beginning.say("next: broadsheet build --site " + folder + "; README.md there says more");
    return code;
  }

  private boolean isFree() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.allMatch(entry -> entry.getFileName().toString().equals(".git"));
    }
  }
}
