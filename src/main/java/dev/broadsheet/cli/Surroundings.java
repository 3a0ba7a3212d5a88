package dev.broadsheet.cli;

import java.io.Console;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What a command knows of the process around it.
 *
 * @param environment the environment's variables
 * @param terminal whether standard output and standard error are shown on a terminal
 * @param nanoTime a clock that only runs forward, for how long something took
 * @param now the time of day, for what is written anew and dated; never for a build
 */
record Surroundings(
    Map<String, String> environment,
    Terminal terminal,
    LongSupplier nanoTime,
    Supplier<Instant> now) {
  Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Which stream somebody watches. */
  record Terminal(boolean out, boolean err) {
    static final Terminal NONE = new Terminal(false, false);
  }

  /** Those of this process. */
  static Surroundings ofProcess() {
    Terminal terminal = new Terminal(isTerminal(1), isTerminal(2));
    return new Surroundings(System.getenv(), terminal, System::nanoTime, Instant::now);
  }

  /** Those that the command line was started in. */
  static Surroundings of(CommandSpec spec) {
    return ((Main) spec.root().userObject()).surroundings();
  }

  /** A variable that is set, and not to nothing. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * Linux tells for each stream; elsewhere Java knows only of input and output together, and says
   * no where it is unsure, which costs colour but spoils no file.
   */
  private static boolean isTerminal(int stream) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return isConsole(System.console());
    }
  }

  /** From JDK 22 on there may be a console that is none; it says so itself. */
  private static boolean isConsole(@org.jspecify.annotations.Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      Method isTerminal = Console.class.getMethod("isTerminal");
      return Boolean.TRUE.equals(isTerminal.invoke(console));
    } catch (NoSuchMethodException olderJdk) {
      return true;
    } catch (ReflectiveOperationException refused) {
      return false;
    }
  }
}
