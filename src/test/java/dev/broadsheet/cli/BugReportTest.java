package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class BugReportTest {
  private final StringWriter err = new StringWriter();

  private int write(Throwable bug) {
    return BugReport.write(bug, new String[] {"build"}, new PrintWriter(err, true));
  }

  @Test
  void doesNotCallTooLittleMemoryABug() {
    Throwable elsewhere = new CompletionException(new OutOfMemoryError("Java heap space"));
    assertThat(write(elsewhere)).isEqualTo(ExitCode.MEMORY);
    assertThat(err.toString())
        .isEqualTo(
            "broadsheet: there is not enough memory for this site; nothing was published; allow"
                + " more, such as BROADSHEET_OPTS=-Xmx4g\n");
  }

  @Test
  void writesAReportOfAnythingElse() {
    assertThat(write(new IllegalStateException("odd"))).isEqualTo(ExitCode.BUG);
    assertThat(err.toString()).contains("this is a bug in Broadsheet (IllegalStateException)");
  }
}
