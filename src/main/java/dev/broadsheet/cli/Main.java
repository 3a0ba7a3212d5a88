package dev.broadsheet.cli;

import dev.broadsheet.publish.PublishException;
import dev.broadsheet.source.SourceException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** {@code broadsheet COMMAND}: the only place that knows the process, its streams and its exit. */
@Command(
    name = "broadsheet",
    description = "Builds a news-analysis site in which every figure is a checked fact.",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ServeCommand.class,
      FactsCommand.class,
      ImpactCommand.class,
      NewCommand.class,
      SchemaCommand.class,
      CompletionCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the content has errors; nothing was published",
      "2:wrong usage",
      "4:the file system said no; the previous output is untouched",
      "5:another build holds the output",
      "70:a bug in Broadsheet; a report was written"
    })
public final class Main {
  private final Surroundings surroundings;

  private Main(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  public static void main(String[] args) {
    System.exit(run(args, utf8(System.out), utf8(System.err), Surroundings.ofProcess()));
  }

  Surroundings surroundings() {
    return surroundings;
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Runs one command and returns its exit code. */
  static int run(String[] args, PrintWriter out, PrintWriter err, Surroundings surroundings) {
    try {
      CommandLine line = commandLine(surroundings);
      line.setOut(out);
      line.setErr(err);
      int code = line.execute(args);
      out.flush();
      err.flush();
      return code;
    } catch (RuntimeException | Error bug) {
      return BugReport.write(bug, args, err);
    }
  }

  /** All commands and options, as they are parsed, helped with and documented. */
  static CommandLine commandLine(Surroundings surroundings) {
    CommandLine line = new CommandLine(new Main(surroundings));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(Main::failed);
    line.setParameterExceptionHandler(new UsageErrors());
    boolean coloured = surroundings.terminal().out() && Colours.welcome(surroundings);
    line.setColorScheme(Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF));
    return line;
  }

  private static int failed(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (failure instanceof PublishException e) {
      err.println("broadsheet: " + e.getMessage());
      return code(e.reason());
    }
    if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
      err.println("broadsheet: there is no folder " + failure.getMessage());
      return ExitCode.USAGE;
    }
    if (failure instanceof IOException || failure instanceof SourceException) {
      err.println("broadsheet: " + failure.getMessage());
      return ExitCode.FILES;
    }
    return BugReport.write(failure, parsed.originalArgs().toArray(String[]::new), err);
  }

  private static int code(PublishException.Reason reason) {
    return switch (reason) {
      case REFUSED -> ExitCode.USAGE;
      case BUSY -> ExitCode.BUSY;
      case FAILED -> ExitCode.FILES;
    };
  }
}
