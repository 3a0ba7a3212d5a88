package dev.broadsheet.cli;

import java.lang.instrument.Instrumentation;
import java.net.URI;
import java.net.URISyntaxException;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;

/** Plants an exception at the beginning of a method, before the program starts. */
final class BugAgent {
  private BugAgent() {}

  /** What the method does instead. */
  static final class Bug {
    private Bug() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Origin("#t#m") String place) {
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
   * @param place {@code package.Type#method}; the method's name may be a beginning
   */
  public static void premain(String place, Instrumentation jvm) {
    int hash = place.indexOf('#');
    new AgentBuilder.Default()
        .type(ElementMatchers.named(place.substring(0, hash)))
        .transform(
            (builder, type, loader, module, domain) ->
                builder.visit(
                    Advice.to(Bug.class)
                        .on(ElementMatchers.nameStartsWith(place.substring(hash + 1)))))
        .installOn(jvm);
  }
}
