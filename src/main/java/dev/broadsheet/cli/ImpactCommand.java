package dev.broadsheet.cli;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.Earlier;
import dev.broadsheet.build.SiteBuilder;
import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.FactChange;
import dev.broadsheet.check.Use;
import dev.broadsheet.data.JsonText;
import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code broadsheet impact}: what a changed fact touches, in every language. */
@Command(
    name = "impact",
    mixinStandardHelpOptions = true,
    description =
        "Compare the facts with earlier ones, and list every sentence, chart, table and claim that"
            + " each change touches.")
final class ImpactCommand implements Callable<Integer> {
  @Mixin private SiteOptions options;
  @Spec private CommandSpec spec;

  @Option(
      names = "--since",
      paramLabel = "REF|FILE",
      description =
          "A commit (branch, tag, hash, HEAD~3), an earlier fact sheet, or the data/ledger.json of"
              + " an earlier release (default: the ledger of what is published now).")
  private String since;

  @Override
  public Integer call() throws IOException {
    // Sentences that a changed fact has made wrong are what this command is for, not in its way.
    Diagnostics content = new Diagnostics();
    Diagnostics problems = new Diagnostics();
    BuildOptions build = options.toBuildOptions();
    Optional<CheckedSite> checked = SiteBuilder.onDisk().inspect(build, content);
    Optional<Earlier> earlier = earlier(build, problems);
    if (checked.isEmpty() || problems.hasErrors()) {
      problems.addAll(content.sorted());
      return Printing.of(options, spec).findings(problems.sorted());
    }
    if (earlier.isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("broadsheet: `" + since + "` is neither a file nor a commit of this site");
      return ExitCode.USAGE;
    }
    print(FactChange.between(earlier.get().figures(), checked.get(), earlier.get().sheets()));
    return ExitCode.DONE;
  }

  private Optional<Earlier> earlier(BuildOptions build, Diagnostics problems) throws IOException {
    if (since == null) {
      return Earlier.read(Earlier.ledgerIn(build.output()), problems);
    }
    Path file = Path.of(since);
    return Files.isRegularFile(file)
        ? Earlier.read(file, problems)
        : Earlier.atCommit(build.site(), since, problems);
  }

  private void print(List<FactChange> changes) {
    PrintWriter out = spec.commandLine().getOut();
    if (options.speech().format() == SpeechOptions.Format.json) {
      out.println(JsonText.writePretty(changes.stream().map(ImpactCommand::json).toList()));
      return;
    }
    for (FactChange change : changes) {
      out.println(
          change.fact()
              + ": "
              + change.before().orElse("(new)")
              + " -> "
              + change.after().orElse("(gone)"));
      change.uses().forEach(use -> out.println("  " + text(use)));
    }
    if (!options.speech().quiet()) {
      int places = changes.stream().mapToInt(c -> c.uses().size()).sum();
      out.println(
          Printing.count(changes.size(), "changed fact")
              + ", "
              + Printing.count(places, "place")
              + " to look at");
    }
  }

  private static String text(Use use) {
    String words = use.words().isBlank() ? "" : " \"" + use.words() + "\"";
    String through =
        use.through()
            .map(s -> " (through " + Printing.kind(s.kind()) + " " + s.id() + ")")
            .orElse("");
    return use.span() + ": " + use.language() + words + through;
  }

  private static Map<String, Object> json(FactChange change) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("fact", change.fact());
    change.before().ifPresent(v -> out.put("before", v));
    change.after().ifPresent(v -> out.put("after", v));
    out.put("uses", change.uses().stream().map(ImpactCommand::json).toList());
    return out;
  }

  private static Map<String, Object> json(Use use) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("path", use.span().file().path());
    out.put("line", use.span().line());
    out.put("column", use.span().column());
    out.put("article", use.by().slug().value());
    out.put("language", use.language().tag());
    out.put("words", use.words());
    use.through().ifPresent(s -> out.put("through", Printing.kind(s.kind()) + ":" + s.id()));
    return out;
  }
}
