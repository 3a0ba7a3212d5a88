package dev.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** An exception that nobody meant to happen: one line for the user, the rest into a file. */
final class BugReport {
  private BugReport() {}

  static int write(Throwable bug, String[] args, PrintWriter err) {
    if (isOutOfMemory(bug)) {
      err.println(
          "broadsheet: there is not enough memory for this site; nothing was published; allow more,"
              + " such as BROADSHEET_OPTS=-Xmx4g");
      err.flush();
      return ExitCode.MEMORY;
    }
    StringWriter text = new StringWriter();
    text.append("broadsheet ").append(String.join(" ", args)).append('\n');
    text.append("java ").append(System.getProperty("java.version")).append("\n\n");
    bug.printStackTrace(new PrintWriter(text, true));
    String where;
    try {
      Path report = Files.createTempFile("broadsheet-bug-", ".txt");
      Files.writeString(report, text.toString());
      where = "the report is in " + report;
    } catch (IOException e) {
      where = "no report could be written: " + e.getMessage();
    }
    err.println(
        "broadsheet: this is a bug in Broadsheet ("
            + bug.getClass().getSimpleName()
            + "); nothing was published; "
            + where);
    err.flush();
    return ExitCode.BUG;
  }

  /** What a thread of a pool throws arrives as the cause of something else. */
  private static boolean isOutOfMemory(Throwable bug) {
    return Stream.iterate(bug, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }
}
