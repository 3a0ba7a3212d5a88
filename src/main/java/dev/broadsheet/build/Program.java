package dev.broadsheet.build;

import dev.broadsheet.source.Fingerprint;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.stream.Stream;

/** Which program this is: what another one knew of a site, this one must find out again. */
final class Program {
  private Program() {}

  /** Of the program's own code as it lies on the disk, and of the Java that runs it. */
  static Fingerprint fingerprint() throws IOException {
    Fingerprint.Maker maker =
        new Fingerprint.Maker()
            .add(System.getProperty("java.vm.version", ""))
            .add(System.getProperty("java.vendor", ""));
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return maker.done();
    }
    try {
      add(Path.of(source.getLocation().toURI()), maker);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("where code lies is an address", e);
    }
    return maker.done();
  }

  private static void add(Path code, Fingerprint.Maker maker) throws IOException {
    try (Stream<Path> files = Files.walk(code)) {
      for (Path file : files.sorted().toList()) {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        maker.add(file.toString()).add(found.isDirectory() ? 0 : found.size());
        maker.add(found.lastModifiedTime().toMillis());
      }
    }
  }
}
