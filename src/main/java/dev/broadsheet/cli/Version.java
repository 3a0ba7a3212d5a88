package dev.broadsheet.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells, and the JDK it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String own =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
            .orElse("unpackaged");
    return new String[] {"broadsheet " + own, "java " + System.getProperty("java.version")};
  }
}
