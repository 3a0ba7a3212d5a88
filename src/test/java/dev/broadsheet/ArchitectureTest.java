package dev.broadsheet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the one-way order of the rooms, and which library is confined to which. */
class ArchitectureTest {
  private static final String ROOT = "dev.broadsheet.";

  /** What each room may use; whatever is not named here is forbidden. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("pack", Set.of()),
          Map.entry("colour", Set.of()),
          Map.entry("font", Set.of()),
          Map.entry("work", Set.of()),
          Map.entry("diagnostic", Set.of()),
          Map.entry("source", Set.of("work", "diagnostic")),
          Map.entry("data", Set.of("text", "diagnostic")),
          Map.entry("quantity", Set.of("text", "diagnostic", "data")),
          Map.entry("fact", Set.of("text", "diagnostic", "source", "data", "quantity")),
          Map.entry("image", Set.of("pack", "diagnostic")),
          Map.entry(
              "content",
              Set.of(
                  "text",
                  "work",
                  "colour",
                  "diagnostic",
                  "source",
                  "data",
                  "quantity",
                  "fact",
                  "image")),
          Map.entry(
              "check",
              Set.of(
                  "text",
                  "work",
                  "diagnostic",
                  "source",
                  "data",
                  "quantity",
                  "fact",
                  "image",
                  "content")),
          Map.entry(
              "chart", Set.of("text", "pack", "colour", "diagnostic", "data", "quantity", "fact")),
          Map.entry(
              "page",
              Set.of(
                  "text",
                  "work",
                  "colour",
                  "font",
                  "diagnostic",
                  "source",
                  "data",
                  "quantity",
                  "fact",
                  "image",
                  "content",
                  "check",
                  "chart")),
          Map.entry("publish", Set.of("text", "diagnostic", "source")),
          Map.entry(
              "build",
              Set.of(
                  "text",
                  "work",
                  "pack",
                  "diagnostic",
                  "source",
                  "data",
                  "quantity",
                  "fact",
                  "image",
                  "content",
                  "check",
                  "chart",
                  "page",
                  "publish")),
          Map.entry("serve", Set.of("diagnostic", "build")),
          Map.entry("starter", Set.of("text", "data", "fact", "content")),
          Map.entry(
              "cli",
              Set.of(
                  "serve",
                  "starter",
                  "text",
                  "diagnostic",
                  "source",
                  "data",
                  "quantity",
                  "fact",
                  "content",
                  "check",
                  "page",
                  "publish",
                  "build")));

  /** Each library and the rooms that may see it. */
  private static final Map<String, Set<String>> CONFINED =
      Map.of(
          "org.commonmark", Set.of("content"),
          "tools.jackson", Set.of("data"),
          "com.networknt", Set.of("data"),
          "io.pebbletemplates", Set.of("page"),
          "org.apache.commons.io", Set.of("source", "publish", "data"),
          "org.eclipse.jgit", Set.of("build"),
          "com.twelvemonkeys", Set.of("image"),
          "org.brotli", Set.of("font"),
          "picocli", Set.of("cli"));

  private static JavaClasses house;

  @BeforeAll
  static void readClasses() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.broadsheet");
  }

  @Test
  void everyRoomUsesOnlyTheRoomsBelowIt() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : house) {
      Set<String> allowed = MAY_USE.get(room(from));
      assertThat(allowed).as("room of " + from.getName() + " is in the order").isNotNull();
      from.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass())
          .filter(to -> to.getPackageName().startsWith("dev.broadsheet"))
          .filter(to -> !room(to).equals(room(from)) && !allowed.contains(room(to)))
          .forEach(to -> wrong.add(from.getName() + " -> " + to.getName()));
    }
    assertThat(new TreeSet<>(wrong)).isEmpty();
  }

  @Test
  void roomsFormNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("dev.broadsheet.(*)..")
        .should()
        .beFreeOfCycles()
        .check(house);
  }

  @Test
  void everyLibraryStaysInItsRoom() {
    CONFINED.forEach(
        (library, rooms) -> {
          String[] packages = rooms.stream().map(r -> ROOT + r + "..").toArray(String[]::new);
          noClasses()
              .that()
              .resideOutsideOfPackages(packages)
              .should()
              .dependOnClassesThat()
              .resideInAPackage(library + "..")
              .check(house);
        });
  }

  @Test
  void nothingReadsTheClockOrTheEnvironmentOrWritesToStandardOutput() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(house);
  }

  @Test
  void nothingDependsOnTheLocaleOfTheMachine() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .check(house);
  }

  @Test
  void nothingStartsProcessesOrAsksOtherHosts() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + "cli.Interruption")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Runtime.class)
        .check(house);
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ProcessBuilder.class)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.http.HttpClient")
        .check(house);
  }

  @Test
  void onlyThePreviewOpensSockets() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "serve..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.ServerSocket")
        .check(house);
  }

  @Test
  void noClassIsNamedAfterNothing() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl|Common)(\\$.*)?")
        .check(house);
  }

  private static String room(JavaClass type) {
    String rest = type.getPackageName().substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
