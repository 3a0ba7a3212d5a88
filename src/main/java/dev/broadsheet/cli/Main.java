package dev.broadsheet.cli;

import dev.broadsheet.fact.FactSheets;
import dev.broadsheet.publish.PublishException;
import dev.broadsheet.source.SourceException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** {@code broadsheet COMMAND}: the only place that knows the process, its streams and its exit. */
@Command(
    name = "broadsheet",
    description = "Builds a news-analysis site in which every figure is a checked fact.",
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
      "6:the site takes more memory than the virtual machine may use; nothing was published",
      "70:a bug in Broadsheet; a report was written"
    })
public final class Main {
  /** By name, in the order in which help lists them. */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("build", BuildCommand.class);
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("serve", ServeCommand.class);
    COMMANDS.put("facts", FactsCommand.class);
    COMMANDS.put("impact", ImpactCommand.class);
    COMMANDS.put("new", NewCommand.class);
    COMMANDS.put("schema", SchemaCommand.class);
    COMMANDS.put("completion", CompletionCommand.class);
    COMMANDS.put("help", CommandLine.HelpCommand.class);
  }

  private static final Set<String> ABOUT_ALL = Set.of("completion", "help");

  /** Those that read fact sheets. */
  private static final Set<String> READING = Set.of("build", "check", "serve", "facts", "impact");

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
      Set<String> asked = asked(args);
      if (READING.containsAll(asked)) {
        FactSheets.prepare();
      }
      CommandLine line = commandLine(surroundings, asked);
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

  /**
   * The commands that these arguments may need: one, where it is named first and nothing else is
   * about the others, since reading the annotations of all takes a tenth of a short build.
   */
  private static Set<String> asked(String[] args) {
    boolean alone =
        args.length > 0 && COMMANDS.containsKey(args[0]) && !ABOUT_ALL.contains(args[0]);
    return alone ? Set.of(args[0]) : COMMANDS.keySet();
  }

  /** All commands and options, as they are parsed, helped with and documented. */
  static CommandLine commandLine(Surroundings surroundings) {
    return commandLine(surroundings, COMMANDS.keySet());
  }

  private static CommandLine commandLine(Surroundings surroundings, Set<String> names) {
    CommandLine line = new CommandLine(new Main(surroundings));
    COMMANDS.forEach(
        (name, type) -> {
          if (names.contains(name)) {
            line.addSubcommand(name, type);
          }
        });
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
