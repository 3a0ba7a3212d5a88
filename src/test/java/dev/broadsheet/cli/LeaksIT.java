package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published names no machine, no folder, no source file, and nothing that is a draft. */
class LeaksIT {
  private static final String FOLDER = "leak-probe-folder";
  private static final String SECRET = "Unpublished scoop";

  @TempDir Path folder;

  @Test
  void areNowhereInThePublishedFiles() throws IOException {
    Path site = InProcess.copy(WrongInput.SITE, folder.resolve(FOLDER));
    Path articles = site.resolve("content/articles");
    String draft = Files.readString(articles.resolve("older/index.md"));
    write(
        articles.resolve("scoop/index.md"),
        draft.replace("An older log", SECRET + "\ndraft: true"));
    String translated = Files.readString(articles.resolve("older/index.zh-Hans.md"));
    write(articles.resolve("scoop/index.zh-Hans.md"), translated.replace("旧日志", SECRET));
    for (String name :
        List.of("notes.txt", ".hidden.md", "index.md~", "#index.md#", ".index.md.swp")) {
      write(articles.resolve("catch").resolve(name), SECRET);
    }
    write(articles.resolve("catch/.git/config"), SECRET);
    InProcess run = InProcess.on(site, "build");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(leaks(InProcess.output(site))).isEmpty();
    assertThat(InProcess.on(site, "build", "--drafts").exitCode()).isZero();
    assertThat(leaks(InProcess.output(site))).isNotEmpty();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> leaks(Path output) throws IOException {
    List<String> leaks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = output.relativize(file).toString();
        String text = path + "\n" + Files.readString(file, StandardCharsets.ISO_8859_1);
        secrets().stream().filter(text::contains).forEach(s -> leaks.add(path + " says " + s));
      }
    }
    return leaks;
  }

  private static List<String> secrets() throws IOException {
    List<String> secrets =
        new ArrayList<>(
            List.of(
                FOLDER,
                SECRET,
                "scoop",
                "notes.txt",
                "index.md",
                "zh-Hans.md",
                "site.yaml",
                Path.of("").toAbsolutePath().toString(),
                System.getProperty("java.io.tmpdir") + "/",
                System.getProperty("java.home"),
                InetAddress.getLocalHost().getHostName() + "."));
    String home = System.getProperty("user.home");
    if (home.length() > 1) {
      secrets.add(home + "/");
    }
    return secrets;
  }
}
