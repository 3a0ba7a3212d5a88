package dev.broadsheet.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.broadsheet.chart.ChartRoom;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.page.PageRules;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final Path PAGE = Path.of("src/site/markdown/rules.md");
  private static final boolean APPROVE =
      Boolean.getBoolean("golden.approve") && System.getenv("CI") == null;

  /** Only a site in a language of its own breaks it; it is tested where it is found. */
  private static final Set<String> WITHOUT_FIXTURE = Set.of("string-missing");

  @Test
  void listsEveryRuleOfTheCode() throws ReflectiveOperationException {
    Set<String> declared = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("dev.broadsheet")) {
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
  void saysHowToMendEachRule() {
    assertThat(RuleBook.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.summary()).endsWith(".").doesNotContain("\n");
              assertThat(rule.help()).endsWith(".").isNotEqualTo(rule.summary());
            });
  }

  @Test
  void isThePageOfTheDocumentation() throws IOException {
    if (APPROVE) {
      Files.writeString(PAGE, RuleBook.markdown(), StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(RuleBook.markdown());
  }

  @Test
  void hasAFixtureForEachRuleOfChartsAndPages() throws IOException {
    Set<String> expected = new TreeSet<>();
    Stream.concat(ChartRoom.rules().stream(), PageRules.all().stream())
        .map(Rule::code)
        .filter(code -> !WITHOUT_FIXTURE.contains(code))
        .forEach(expected::add);

    assertThat(RuleFixtureTest.rules()).containsExactlyElementsOf(expected);
  }

  private static List<String> codes() {
    return RuleBook.rules().stream().map(Rule::code).toList();
  }
}
