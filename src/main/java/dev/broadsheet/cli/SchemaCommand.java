package dev.broadsheet.cli;

import dev.broadsheet.starter.Schemas;
import dev.broadsheet.text.Suggestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code broadsheet schema}: what an editor needs to complete and check sheets and settings. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Print a JSON Schema, or write all of them into a folder.")
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "Which one: ${COMPLETION-CANDIDATES}.")
  private String name;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description =
          "Write each as NAME.schema.json into this folder, over an older one of that name.")
  private Path folder;

  /** The names of the schemas, for completion. */
  static final class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Names() {
      super(Schemas.all().keySet());
    }
  }

  @Override
  public Integer call() throws IOException {
    SortedSet<String> chosen = chosen();
    if (folder == null) {
      chosen.forEach(n -> spec.commandLine().getOut().print(Schemas.all().get(n).text()));
      return ExitCode.DONE;
    }
    Files.createDirectories(folder);
    for (String schema : chosen) {
      Path file = folder.resolve(schema + Schemas.SUFFIX);
      Files.writeString(file, Schemas.all().get(schema).text(), StandardCharsets.UTF_8);
      spec.commandLine().getOut().println(file);
    }
    return ExitCode.DONE;
  }

  private SortedSet<String> chosen() {
    SortedSet<String> known = new TreeSet<>(Schemas.all().keySet());
    if (name == null && folder != null) {
      return known;
    }
    if (name == null) {
      throw usage("name a schema (" + String.join(", ", known) + "), or a folder with --to");
    }
    if (!known.contains(name)) {
      throw usage(
          "there is no schema "
              + name
              + Suggestion.nearest(name, known).map(n -> "; did you mean " + n + "?").orElse(""));
    }
    return new TreeSet<>(Set.of(name));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
