package dev.broadsheet.cli;

import java.lang.instrument.Instrumentation;
import java.net.URI;
import java.net.URISyntaxException;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;

/** Plants an exception at the beginning of every method of a class, before the program starts. */
final class BugAgent {
  private BugAgent() {}

  /** What each method does first. */
  static final class Bug {
    private Bug() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Origin("#t") String place) {
      if (!place.isEmpty()) {
        throw new IllegalStateException("planted at " + place);
      }
    }
  }

  /** Where the agent's own classes are. */
  static String classPath() {
    return home(BugAgent.class) + " " + home(AgentBuilder.class);
  }

  private static URI home(Class<?> type) {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The JVM calls this first.
   *
   * @param type the name of a class whose every method shall fail
   */
  public static void premain(String type, Instrumentation jvm) {
    new AgentBuilder.Default()
        .type(ElementMatchers.named(type))
        .transform(
            (builder, found, loader, module, domain) ->
                builder.visit(Advice.to(Bug.class).on(ElementMatchers.isMethod())))
        .installOn(jvm);
  }
}
