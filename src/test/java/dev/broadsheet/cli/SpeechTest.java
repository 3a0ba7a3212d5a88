package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.build.Progress.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line says about itself, about mistakes in it, and while it works. */
class SpeechTest {
  private static final String ESCAPE = "\u001b[";

  @TempDir static Path temp;
  private static String site;

  @BeforeAll
  static void begin() {
    site = temp.resolve("site").toString();
    assertThat(run("new", "site", site).code()).isZero();
  }

  private static Shell.Run run(String... args) {
    return new Shell().run(args);
  }

  private static Shell.Run check(Shell shell, String... more) {
    return shell.run(with(more, "check", "--site", site));
  }

  private static String[] with(String[] more, String... first) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    Shell.Run run = run("biuld");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith("broadsheet: there is no command biuld; did you mean build?\n")
        .contains("Try `broadsheet --help` for all; the commands are build, check,");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void suggestsTheOptionThatWasMeant() {
    assertThat(run("build", "--formt=json").err())
        .isEqualTo(
            "broadsheet: there is no option --formt; did you mean --format?\n"
                + "Try `broadsheet build --help`.\n");
    assertThat(run("facts", "explain", "--outptu", "x", "a").err())
        .contains("did you mean --output?", "`broadsheet facts explain --help`");
  }

  @Test
  void namesTheChoicesOfAnOption() {
    Shell.Run run = run("check", "--format", "xml");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--format", "text", "json", "sarif").doesNotContain("\tat ");
  }

  @Test
  void wantsACommand() {
    Shell.Run run = run();

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("broadsheet: missing required subcommand").contains("build");
  }

  @Test
  void isEitherQuietOrVerbose() {
    Shell.Run run = run("check", "--quiet", "--verbose");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--quiet", "--verbose", "mutually exclusive");
  }

  @Test
  void tellsItsVersionAndThatOfJava() {
    assertThat(run("--version").out())
        .startsWith("broadsheet ")
        .containsPattern("\njava " + Runtime.version().feature() + "[.0-9]*\n$");
  }

  @Test
  void summarisesPagesFiguresAndTime() {
    Shell.Run run = check(new Shell());

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("1 article in 2 languages, \\d+ pages among \\d+ files")
        .containsPattern("figures: \\d+ in total")
        .containsPattern("took \\d+\\.\\d\\d s\n")
        .doesNotContain("loading");
  }

  @Test
  void tellsTheTimeOfEachStageWhenVerbose() {
    assertThat(check(new Shell(), "--verbose").out())
        .containsPattern(
            "took \\d+\\.\\d+ s: loading \\d+\\.\\d+ s, checking \\d+\\.\\d+ s,"
                + " planning \\d+\\.\\d+ s, rendering \\d+\\.\\d+ s\n");
  }

  @Test
  void saysNothingOfACleanSiteWhenQuiet() {
    Shell.Run run = check(new Shell().onTerminal(), "--quiet");

    assertThat(run.code()).isZero();
    assertThat(run.out() + run.err()).isEmpty();
  }

  @Test
  void colours() {
    assertThat(findings(new Shell())).doesNotContain(ESCAPE);
    assertThat(findings(new Shell().onTerminal())).contains(ESCAPE + "31");
    assertThat(findings(new Shell().onTerminal(), "--colour=never")).doesNotContain(ESCAPE);
    assertThat(findings(new Shell(), "--color", "always")).contains(ESCAPE + "31");
    assertThat(findings(new Shell().onTerminal().with(Map.of("NO_COLOR", "1"))))
        .doesNotContain(ESCAPE);
    assertThat(findings(new Shell().onTerminal().with(Map.of("NO_COLOR", "")))).contains(ESCAPE);
    assertThat(findings(new Shell().onTerminal().with(Map.of("TERM", "dumb"))))
        .doesNotContain(ESCAPE);
  }

  private static String findings(Shell shell, String... more) {
    Shell.Run run = shell.run(with(more, "check", "--site", temp.toString()));
    assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
    return run.err();
  }

  @Test
  void showsABarOnATerminalOnlyAndTakesItAway() {
    assertThat(check(new Shell().onTerminal()).err()).contains("\rrendering [#").endsWith(" \r");
    assertThat(check(new Shell()).err()).isEmpty();
    assertThat(check(new Shell().onTerminal().with(Map.of("TERM", "dumb"))).err()).isEmpty();
    assertThat(check(new Shell().onTerminal(), "--colour", "never").err()).isEmpty();
  }

  @Test
  void drawsNoBarForWhatIsDoneAtOnce() {
    StringWriter terminal = new StringWriter();
    ProgressBar bar = new ProgressBar(new PrintWriter(terminal), new AtomicLong()::incrementAndGet);
    bar.begin(Stage.LOAD, 0);
    bar.begin(Stage.RENDER, 3);
    bar.step();
    bar.clear();

    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void drawsHowFarItHasCome() {
    StringWriter terminal = new StringWriter();
    AtomicLong clock = new AtomicLong();
    ProgressBar bar =
        new ProgressBar(new PrintWriter(terminal), () -> clock.addAndGet(250_000_000));
    bar.begin(Stage.LOAD, 0);
    bar.begin(Stage.CHECK, 0);
    bar.begin(Stage.RENDER, 8);
    for (int i = 0; i < 6; i++) {
      bar.step();
    }
    bar.clear();

    assertThat(terminal.toString())
        .startsWith("\rchecking ...\rrendering [------------------------] 0 of 8 files")
        .contains("\rrendering [############------------] 4 of 8 files")
        .endsWith("[##################------] 6 of 8 files\r" + " ".repeat(49) + "\r");
  }
}
