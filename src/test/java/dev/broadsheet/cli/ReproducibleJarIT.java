package dev.broadsheet.cli;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** What makes two builds of one commit the same jar. */
class ReproducibleJarIT {
  private static JarFile jar() throws IOException {
    return new JarFile(System.getProperty("broadsheet.jar"));
  }

  /** Those of the libraries bear the times of their jars, which are pinned. */
  @Test
  void everyEntryOfOursBearsOneTime() throws IOException {
    try (JarFile jar = jar()) {
      Set<LocalDateTime> times =
          jar.stream()
              .filter(entry -> entry.getName().startsWith("dev/broadsheet/"))
              .map(JarEntry::getTimeLocal)
              .collect(toSet());
      assertThat(times).hasSize(1);
    }
  }

  @Test
  void noEntryStandsTwice() throws IOException {
    try (JarFile jar = jar()) {
      List<String> names = jar.stream().map(JarEntry::getName).toList();
      assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(1000);
    }
  }

  @Test
  void theManifestNamesNoMachineAndNoPerson() throws IOException {
    try (JarFile jar = jar()) {
      Manifest manifest = jar.getManifest();
      assertThat(manifest.getMainAttributes().keySet().stream().map(Object::toString))
          .contains("Main-Class", "Multi-Release", "Implementation-Version")
          .doesNotContain("Built-By", "Build-Jdk", "Build-Time", "Bnd-LastModified");
    }
  }
}
