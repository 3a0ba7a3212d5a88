package dev.broadsheet.cli;

import dev.broadsheet.build.BuildOutcome;
import dev.broadsheet.build.Summary;
import dev.broadsheet.check.Coverage;
import dev.broadsheet.check.Use;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import dev.broadsheet.diagnostic.TextPrinter;
import dev.broadsheet.publish.PublishResult;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** Says what a command found and did: findings in the chosen format, then a summary in words. */
final class Printing {
  private final SpeechOptions speech;
  private final SiteFolder folder;
  private final Surroundings around;
  private final PrintWriter out;
  private final PrintWriter err;

  private Printing(SpeechOptions speech, SiteFolder folder, CommandSpec spec) {
    this.speech = speech;
    this.folder = folder;
    this.around = Surroundings.of(spec);
    this.out = spec.commandLine().getOut();
    this.err = spec.commandLine().getErr();
  }

  static Printing of(SiteOptions options, CommandSpec spec) {
    return of(options.speech(), options.folder(), spec);
  }

  static Printing of(SpeechOptions speech, SiteFolder folder, CommandSpec spec) {
    return new Printing(speech, folder, spec);
  }

  /** Prints and returns the exit code. */
  int report(BuildOutcome outcome, Watch watch) {
    List<Diagnostic> findings = outcome.findings();
    print(findings);
    if (!speech.quiet()) {
      summarise(outcome, findings, watch);
    }
    return outcome.failed() ? ExitCode.CONTENT : ExitCode.DONE;
  }

  /** Prints what kept a command from its work, and returns the exit code. */
  int findings(List<Diagnostic> findings) {
    print(findings);
    return ExitCode.CONTENT;
  }

  private void print(List<Diagnostic> findings) {
    switch (speech.format()) {
      case text -> err.print(new TextPrinter(new Colours(speech.coloured(around))).print(findings));
      case json -> out.println(FindingsJson.write(findings));
      case sarif -> out.println(Sarif.write(findings, folder.inRepository()));
    }
  }

  private void summarise(BuildOutcome outcome, List<Diagnostic> findings, Watch watch) {
    long errors = findings.stream().filter(Diagnostic::isError).count();
    long warnings = findings.stream().filter(d -> d.severity() == Severity.WARNING).count();
    if (outcome.failed()) {
      err.println(
          count(errors, "error") + ", " + count(warnings, "warning") + "; nothing published");
    }
    PrintWriter to = speech.format() == SpeechOptions.Format.text && !outcome.failed() ? out : err;
    outcome.summary().ifPresent(summary -> to.print(text(summary, warnings)));
    if (outcome.failed() && !speech.verbose()) {
      return;
    }
    String stages = speech.verbose() ? watch.stages() : "";
    to.println("took " + watch.total() + (stages.isEmpty() ? "" : ": " + stages));
  }

  private static String text(Summary summary, long warnings) {
    StringBuilder text = new StringBuilder();
    text.append(count(summary.articles(), "article"))
        .append(" in ")
        .append(count(summary.languages(), "language"))
        .append(", ")
        .append(count(summary.pages(), "page"))
        .append(" among ")
        .append(count(summary.files(), "file"))
        .append(warnings > 0 ? ", " + count(warnings, "warning") : "")
        .append('\n');
    Coverage c = summary.coverage();
    text.append("figures: ")
        .append(c.total())
        .append(" in total, ")
        .append(c.bound())
        .append(" bound to facts (")
        .append(c.derived())
        .append(" derived), ")
        .append(c.exempt())
        .append(" exempt, ")
        .append(c.unbacked())
        .append(" unbacked\n");
    summary.release().ifPresent(r -> text.append(text(r)).append('\n'));
    return text.toString();
  }

  private static String text(PublishResult release) {
    if (!release.changed()) {
      return "unchanged: nothing was touched";
    }
    return "published: "
        + count(release.written(), "file")
        + " new or changed, "
        + release.removed()
        + " removed, "
        + release.bytes() / 1024
        + " kB in all";
  }

  /** What a reader of the terminal calls the kind of thing that is used. */
  static String kind(Use.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static String count(long n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
