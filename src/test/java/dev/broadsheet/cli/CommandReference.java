package dev.broadsheet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the page of the documentation that lists every command and option. */
final class CommandReference {
  private final StringBuilder out = new StringBuilder();
  private final List<String> spoken;
  private final List<String> shared;

  private CommandReference(CommandLine root) {
    this.spoken = names(root.getSubcommands().get("new").getSubcommands().get("sheet"));
    this.shared = names(root.getSubcommands().get("check"));
    spoken.remove("--site");
    shared.removeAll(spoken);
  }

  private static List<String> names(CommandLine command) {
    return new ArrayList<>(
        options(command.getCommandSpec()).stream().map(OptionSpec::longestName).toList());
  }

  static String markdown(CommandLine root) {
    CommandReference reference = new CommandReference(root);
    reference.head(root.getCommandSpec());
    CommandSpec check = root.getSubcommands().get("check").getCommandSpec();
    reference.group("Which site, and what of it", check, reference.shared);
    reference.group("How a command speaks", check, reference.spoken);
    for (CommandLine command : root.getSubcommands().values()) {
      if (!(command.getCommand() instanceof CommandLine.HelpCommand)) {
        reference.command(command);
      }
    }
    return reference.out.toString();
  }

  /** Options that many commands have. */
  private void group(String title, CommandSpec spec, List<String> names) {
    out.append("\n## ").append(title).append("\n\n| option | meaning |\n| --- | --- |\n");
    options(spec).stream()
        .filter(option -> names.contains(option.longestName()))
        .forEach(option -> row(names(option), meaning(option)));
  }

  private void head(CommandSpec root) {
    out.append("# The command line\n\n");
    out.append("Every command with its options, as `broadsheet COMMAND --help` prints them. ");
    out.append("Where there is no launcher, write `java -jar target/broadsheet.jar` for ");
    out.append("`broadsheet`.\n\n");
    out.append("Findings go to standard error as text, to standard output as `json` or `sarif`. ");
    out.append("Colour and the progress bar appear on a terminal only; `NO_COLOR`, set to ");
    out.append("anything, switches colour off. `SOURCE_DATE_EPOCH` stands in for `--now`.\n\n");
    out.append("## Exit codes\n\n| code | meaning |\n| --- | --- |\n");
    root.usageMessage().exitCodeList().forEach((code, meaning) -> row("`" + code + "`", meaning));
  }

  private void row(String... cells) {
    out.append("| ")
        .append(
            Arrays.stream(cells).map(c -> c.replace("|", "\\|")).collect(Collectors.joining(" | ")))
        .append(" |\n");
  }

  private void command(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    out.append("\n## ").append("`").append(spec.qualifiedName()).append("`\n\n");
    out.append(String.join(" ", spec.usageMessage().description())).append("\n\n");
    out.append("```text\n").append(synopsis(line)).append("\n```\n");
    List<OptionSpec> own = options(spec);
    boolean speaks = own.removeIf(option -> spoken.contains(option.longestName()));
    boolean onSite = own.stream().anyMatch(option -> option.longestName().equals("--output"));
    own.removeIf(option -> onSite && shared.contains(option.longestName()));
    if (!spec.positionalParameters().isEmpty() || !own.isEmpty()) {
      out.append("\n| option | meaning |\n| --- | --- |\n");
      spec.positionalParameters().forEach(p -> row("`" + p.paramLabel() + "`", meaning(p)));
      own.forEach(option -> row(names(option), meaning(option)));
    }
    if (speaks) {
      out.append("\nAlso the options of [how a command speaks](#how-a-command-speaks)");
      out.append(onSite ? " and [which site](#which-site-and-what-of-it).\n" : ".\n");
    }
    line.getSubcommands().values().forEach(this::command);
  }

  private static String synopsis(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    StringBuilder text = new StringBuilder(spec.qualifiedName());
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      boolean needed = parameter.required();
      text.append(needed ? " " : " [").append(parameter.paramLabel()).append(needed ? "" : "]");
    }
    text.append(options(spec).isEmpty() ? "" : " [OPTIONS]");
    if (!line.getSubcommands().isEmpty()) {
      boolean optional =
          Runnable.class.isInstance(spec.userObject())
              || Callable.class.isInstance(spec.userObject());
      text.append(optional ? " [" : " (")
          .append(String.join(" | ", line.getSubcommands().keySet()))
          .append(optional ? "]" : ")");
    }
    return text.toString();
  }

  /** All but the two that every command has. */
  private static List<OptionSpec> options(CommandSpec spec) {
    List<OptionSpec> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (!option.usageHelp() && !option.versionHelp() && !option.hidden()) {
        options.add(option);
      }
    }
    options.sort(Comparator.comparing(OptionSpec::longestName));
    return options;
  }

  private static String names(OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    return Arrays.stream(option.names())
        .map(name -> "`" + name + value + "`")
        .collect(Collectors.joining(", "));
  }

  private static String meaning(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    String choices = candidates == null ? "" : String.join(", ", candidates);
    return String.join(" ", argument.description()).replace("${COMPLETION-CANDIDATES}", choices);
  }
}
