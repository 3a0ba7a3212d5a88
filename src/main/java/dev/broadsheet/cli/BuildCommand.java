package dev.broadsheet.cli;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.BuildOutcome;
import dev.broadsheet.build.SiteBuilder;
import dev.broadsheet.publish.PublishMode;
import dev.broadsheet.publish.PublishOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code broadsheet build}: checks everything, then publishes, or stops and says why. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Check every figure and publish the site, or publish nothing and say why.")
final class BuildCommand implements Callable<Integer> {
  @Mixin private SiteOptions options;
  @Spec private CommandSpec spec;

  @Option(
      names = "--stamp",
      paramLabel = "FILE",
      description = "Create this empty file on success, and remove it before: for build tools.")
  private Path stamp;

  @Option(
      names = "--compress",
      description = {
        "Publish a .gz and a .br file beside each text file of a kilobyte or more, for servers that",
        "send it as it is, such as nginx with gzip_static."
      })
  private boolean compress;

  @Option(
      names = "--publish",
      paramLabel = "MODE",
      defaultValue = "folder",
      description = {
        "How the output is replaced: ${COMPLETION-CANDIDATES} (default: folder). As symlink it is",
        "a link that is turned in one step, for a folder that a web server sends from."
      })
  private Mode mode;

  @Option(
      names = "--no-fsync",
      description = {
        "Do not wait until the disk has the release. Faster; a killed build loses nothing, but a",
        "loss of power may lose the release. For work in progress."
      })
  private boolean noFsync;

  /** How the output is replaced, in the words of the command line. */
  enum Mode {
    folder,
    symlink
  }

  @Override
  public Integer call() throws IOException {
    if (stamp != null) {
      Files.deleteIfExists(stamp);
    }
    BuildOptions asked = options.toBuildOptions().published(publishing());
    Watch watch = Watch.over(options.speech(), spec);
    BuildOutcome outcome;
    try (watch) {
      SiteBuilder builder = SiteBuilder.onDisk(watch);
      Interruption.before(builder::abandon);
      outcome = builder.build(compress ? asked.compressed() : asked);
    }
    int code = Printing.of(options, spec).report(outcome, watch);
    if (stamp != null && code == ExitCode.DONE) {
      Files.createFile(stamp);
    }
    return code;
  }

  private PublishOptions publishing() {
    PublishMode how = mode == Mode.symlink ? PublishMode.SYMLINK : PublishMode.FOLDER;
    return new PublishOptions(how, !noFsync);
  }
}
