package dev.broadsheet.cli;

import dev.broadsheet.build.BuildOutcome;
import dev.broadsheet.build.SiteBuilder;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code broadsheet check}: everything that {@code build} does, except publishing. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Do everything that build does, except publishing.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private SiteOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Watch watch = Watch.over(options.speech(), spec);
    BuildOutcome outcome;
    try (watch) {
      outcome = SiteBuilder.onDisk(watch).check(options.toBuildOptions());
    }
    return Printing.of(options, spec).report(outcome, watch);
  }
}
