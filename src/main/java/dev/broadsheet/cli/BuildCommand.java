package dev.broadsheet.cli;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.BuildOutcome;
import dev.broadsheet.build.SiteBuilder;
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
        "Publish a .gz file beside each text file of a kilobyte or more, for servers that",
        "send it as it is, such as nginx with gzip_static."
      })
  private boolean compress;

  @Override
  public Integer call() throws IOException {
    if (stamp != null) {
      Files.deleteIfExists(stamp);
    }
    BuildOptions asked = options.toBuildOptions();
    Watch watch = Watch.over(options.speech(), spec);
    BuildOutcome outcome;
    try (watch) {
      outcome = SiteBuilder.onDisk(watch).build(compress ? asked.compressed() : asked);
    }
    int code = Printing.of(options, spec).report(outcome, watch);
    if (stamp != null && code == ExitCode.DONE) {
      Files.createFile(stamp);
    }
    return code;
  }
}
