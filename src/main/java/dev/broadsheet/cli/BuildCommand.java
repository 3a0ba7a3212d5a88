package dev.broadsheet.cli;

import dev.broadsheet.build.BuildOutcome;
import dev.broadsheet.build.SiteBuilder;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code broadsheet build}: checks everything, then publishes, or stops and says why. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Check every figure and publish the site, or publish nothing and say why.")
final class BuildCommand implements Callable<Integer> {
  @Mixin private SiteOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    BuildOutcome outcome = SiteBuilder.onDisk().build(options.toBuildOptions());
    return Printing.of(options, spec).report(outcome);
  }
}
