package dev.broadsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** An exception that nobody meant to happen: one line for the user, the rest into a file. */
final class BugReport {
  private BugReport() {}

  static int write(Throwable bug, String[] args, PrintWriter err) {
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
}
