package dev.broadsheet.cli;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.Rebuild;
import dev.broadsheet.diagnostic.TextPrinter;
import dev.broadsheet.serve.PreviewOptions;
import dev.broadsheet.serve.PreviewServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code broadsheet serve}: the site in a browser while it is worked on. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Show the site in a browser, and build it anew with each change.",
      "Readers on this machine see the last good build, with drafts; what is wrong with the content"
          + " since is laid over the page. Nothing is written."
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private SiteOptions options;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "4000",
      description = "Where to listen (default: ${DEFAULT-VALUE}); 0 takes any port that is free.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "An address of this machine that others can reach, such as 0.0.0.0 for all of them"
              + " (default: this machine alone). Whoever reaches it can read the site and its"
              + " drafts.")
  private InetAddress host;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description = "A further name by which browsers may call this machine. May be repeated.")
  private List<String> names = List.of();

  @Option(
      names = "--open",
      description = "Show the front page in the browser of this desktop, if Java can ask for it.")
  private boolean open;

  @Option(
      names = "--poll",
      description =
          "Look at every file over and over, where the system tells of no changes, as on network"
              + " drives.")
  private boolean poll;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    InetAddress address = host == null ? InetAddress.getLoopbackAddress() : host;
    if (!address.isLoopbackAddress()) {
      err.println("warning: the network can read this preview, drafts included");
    }
    PreviewOptions where = new PreviewOptions(address, port, names, poll);
    try (PreviewServer server = PreviewServer.start(site(), where, this::report)) {
      out.println("serving " + server.address() + " (Ctrl-C ends)");
      out.flush();
      if (open && !BrowserWindow.open(server.address())) {
        err.println("warning: no browser could be asked; open the address yourself");
        err.flush();
      }
      new CountDownLatch(1).await();
    }
    return ExitCode.DONE;
  }

  /** Drafts are shown, and figures may change unannounced: work in progress is what this is for. */
  private BuildOptions site() {
    BuildOptions asked = options.toBuildOptions();
    return new BuildOptions(
        asked.site(),
        asked.output(),
        asked.baseUrl(),
        asked.now(),
        true,
        true,
        false,
        asked.publishing());
  }

  private void report(Rebuild rebuild) {
    PrintWriter err = spec.commandLine().getErr();
    boolean coloured = options.speech().coloured(Surroundings.of(spec));
    err.print(new TextPrinter(new Colours(coloured)).print(rebuild.outcome().findings()));
    if (!options.speech().quiet()) {
      err.println(
          rebuild.failed()
              ? "the content has errors; the last good build is still shown"
              : "build " + rebuild.number() + ": " + changed(rebuild));
    }
    err.flush();
  }

  private static String changed(Rebuild rebuild) {
    return Printing.count(rebuild.changed().size(), "file") + " new or changed";
  }
}
