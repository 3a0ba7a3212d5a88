package dev.broadsheet.bench.race;

import dev.broadsheet.bench.corpus.BroadsheetLayout;
import dev.broadsheet.bench.corpus.HugoLayout;
import dev.broadsheet.bench.corpus.Layout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A generator with its settings.
 *
 * @param name for the report
 * @param layout how it wants the content
 * @param program the command without the folders, and what its options for them are called
 */
record Contender(String name, Layout layout, Program program) {
  /** The settings that leave out what Hugo does not make either. */
  static final String LEAN = "derived: {charts: false, shareImages: false, search: false}\n";

  static final String HUGO = "hugo";
  static final String FULL = "broadsheet, all it makes";

  /** What is started. */
  record Program(List<String> command, String sourceOption, String outputOption) {
    Program {
      command = List.copyOf(command);
    }
  }

  static Contender hugo(Path theme) {
    return new Contender(
        HUGO,
        new HugoLayout(theme),
        new Program(List.of("hugo", "--quiet"), "--source", "--destination"));
  }

  static Contender broadsheet(String name, Path launcher, String settings, String... options) {
    List<String> command = new ArrayList<>(List.of(launcher.toString(), "build", "--quiet"));
    command.addAll(List.of(options));
    return new Contender(
        name, new BroadsheetLayout(settings), new Program(command, "--site", "--output"));
  }

  List<String> command(Path source, Path output) {
    List<String> whole = new ArrayList<>(program.command());
    whole.addAll(
        List.of(
            program.sourceOption(), source.toString(), program.outputOption(), output.toString()));
    return whole;
  }
}
