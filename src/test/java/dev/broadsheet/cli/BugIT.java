package dev.broadsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An exception that nobody meant to happen, thrown into the packaged program at twenty places. */
class BugIT {
  @TempDir static Path folder;
  private static Path agent;
  private static Path site;
  private static SortedMap<String, String> before;

  @BeforeAll
  static void publishOnce() throws Exception {
    site = Jar.copySmallSite(folder.resolve("site"));
    assertThat(Jar.run(site, "build", "--no-fsync").exitCode()).isZero();
    before = Jar.tree(site.resolve("site-output"));
    agent = agent();
  }

  /** A jar that is nothing but the name of the agent, whose classes the class path has. */
  private static Path agent() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", BugAgent.class.getName());
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, BugAgent.classPath());
    Path jar = folder.resolve("agent.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream empty = new JarOutputStream(out, manifest)) {
      empty.finish();
    }
    return jar;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source.SourceTree",
        "data.DataReader",
        "data.DataSchema",
        "data.JsonText",
        "content.SiteLoader",
        "content.MarkdownFile",
        "fact.FactSheets",
        "fact.SheetEvaluator",
        "quantity.QuantityReader",
        "quantity.QuantityFormat",
        "check.Checker",
        "check.Ledger",
        "page.SitePlan",
        "page.SiteRenderer",
        "publish.OutputGuard",
        "publish.Previous",
        "publish.FileHash",
        "publish.Stage",
        "publish.Manifest",
        "publish.Swap"
      })
  void saysSoInOneLineAndPublishesNothing(String type) throws Exception {
    String place = "dev.broadsheet." + type;
    List<String> jvm = List.of("-javaagent:" + agent + "=" + place);
    Jar.Run run =
        Jar.run(site, Map.of(), jvm, "build", "--no-fsync", "--base-url", "https://new.example");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(70);
    assertThat(run.err().lines().filter(line -> line.contains("bug in Broadsheet"))).hasSize(1);
    assertThat(run.err()).doesNotContain("\tat ");
    Path report = Path.of(run.err().strip().replaceFirst("(?s).*the report is in ", ""));
    assertThat(report).content().contains("planted at " + place);
    Files.delete(report);
    assertThat(Jar.tree(site.resolve("site-output"))).isEqualTo(before);
    assertThat(site.resolve(".site-output.stage")).doesNotExist();
  }
}
