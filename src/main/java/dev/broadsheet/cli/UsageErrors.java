package dev.broadsheet.cli;

import dev.broadsheet.text.Suggestion;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in one line what is wrong with a command line, what may have been meant, and where help is.
 */
final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("broadsheet: " + message(failure, line));
    String name = line.getCommandSpec().qualifiedName();
    boolean root = line.getParent() == null;
    err.println("Try `" + name + " --help`" + (root ? commands(line) : "."));
    err.flush();
    return ExitCode.USAGE;
  }

  private static String commands(CommandLine line) {
    return " for all; the commands are "
        + String.join(", ", new TreeSet<>(line.getSubcommands().keySet()))
        + ".";
  }

  private static String message(ParameterException failure, CommandLine line) {
    if (!(failure instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return lower(failure.getMessage());
    }
    List<String> words = unmatched.getUnmatched();
    String wrong = words.get(0);
    if (unmatched.isUnknownOption()) {
      String option = wrong.contains("=") ? wrong.substring(0, wrong.indexOf('=')) : wrong;
      return "there is no option "
          + option
          + hint(option, line.getCommandSpec().optionsMap().keySet());
    }
    return line.getSubcommands().isEmpty()
        ? "`" + wrong + "` is too much"
        : "there is no command " + wrong + hint(wrong, line.getSubcommands().keySet());
  }

  private static String hint(String wrong, Collection<String> known) {
    Optional<String> nearest = Suggestion.nearest(wrong, known);
    return nearest.map(name -> "; did you mean " + name + "?").orElse("");
  }

  /** Sentences of the library begin with a capital; ours go on after a colon. */
  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
