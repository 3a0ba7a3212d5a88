package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.broadsheet.diagnostic.Rule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
  private static final List<String> ROOMS =
      List.of("diagnostic", "source", "data", "quantity", "fact", "content", "check");

  /**
   * Rules that no file of a reasonable size breaks, and the one that needs a published site beside
   * the new one; each is tested where it is found.
   */
  private static final Set<String> WITHOUT_FIXTURE =
      Set.of("source-too-large", "document-too-large", "change-unlogged");

  private static final Path PAGE = Path.of("src/site/markdown/rules.md");
  private static final boolean APPROVE =
      Boolean.getBoolean("golden.approve") && System.getenv("CI") == null;

  @Test
  void listsEveryRuleOfTheCode() throws ReflectiveOperationException {
    Set<String> declared = new TreeSet<>();
    String[] packages = ROOMS.stream().map(r -> "dev.broadsheet." + r).toArray(String[]::new);
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages(packages)) {
      for (JavaField field : type.getFields()) {
        if (field.getRawType().isEquivalentTo(Rule.class)
            && field.getModifiers().contains(JavaModifier.STATIC)) {
          Field constant = field.reflect();
          constant.setAccessible(true);
          declared.add(((Rule) constant.get(null)).code());
        }
      }
    }

    assertThat(codes()).containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void namesEachRuleOnce() {
    assertThat(codes()).doesNotHaveDuplicates();
  }

  @Test
  void hasAFixtureForEachRule() throws IOException {
    Set<String> expected = new TreeSet<>(codes());
    expected.removeAll(WITHOUT_FIXTURE);

    assertThat(Fixture.rules()).containsExactlyElementsOf(expected);
  }

  @Test
  void saysHowToMendEachRule() {
    assertThat(RuleCatalogue.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.summary()).endsWith(".").doesNotContain("\n");
              assertThat(rule.help()).endsWith(".").isNotEqualTo(rule.summary());
            });
  }

  @Test
  void isThePageOfTheDocumentation() throws IOException {
    if (APPROVE) {
      Files.writeString(PAGE, RuleCatalogue.markdown(), StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(RuleCatalogue.markdown());
  }

  private static List<String> codes() {
    return RuleCatalogue.rules().stream().map(Rule::code).toList();
  }
}
