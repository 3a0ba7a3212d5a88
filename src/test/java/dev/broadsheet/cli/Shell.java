package dev.broadsheet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Runs commands in this process, on a clock that advances a tenth of a second at each look. */
final class Shell {
  private Map<String, String> environment = Map.of();
  private Surroundings.Terminal terminal = Surroundings.Terminal.NONE;

  /** What a finished command left. */
  record Run(int code, String out, String err) {}

  Shell with(Map<String, String> variables) {
    environment = variables;
    return this;
  }

  Shell onTerminal() {
    terminal = new Surroundings.Terminal(true, true);
    return this;
  }

  Surroundings surroundings() {
    AtomicLong clock = new AtomicLong();
    return new Surroundings(
        environment,
        terminal,
        () -> clock.addAndGet(100_000_000),
        () -> Instant.parse("2026-02-01T09:30:00Z"));
  }

  Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(args, new PrintWriter(out), new PrintWriter(err), surroundings());
    return new Run(code, out.toString(), err.toString());
  }
}
