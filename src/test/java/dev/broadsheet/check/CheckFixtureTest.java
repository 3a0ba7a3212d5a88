package dev.broadsheet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each rule has a folder with a site that breaks it and one that nearly does. What is expected
 * stands in {@code expected.txt} as it is printed, so that a reviewer sees the words under the
 * carets. {@code -Dgolden.approve=true} writes what is found.
 */
class CheckFixtureTest {
  private static final boolean APPROVE =
      Boolean.getBoolean("golden.approve") && System.getenv("CI") == null;

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> reportsEachHitAtItsPlace() throws IOException {
    return Fixture.rules().stream().map(rule -> dynamicTest(rule, () -> checkHit(rule)));
  }

  @TestFactory
  Stream<DynamicTest> reportsNothingForANearMiss() throws IOException {
    return Fixture.rules().stream()
        .map(
            rule ->
                dynamicTest(
                    rule,
                    () ->
                        assertThat(
                                Fixture.of(rule, "near-miss")
                                    .findings(temp.resolve("near-miss-" + rule)))
                            .isEmpty()));
  }

  private void checkHit(String rule) throws IOException {
    Fixture fixture = Fixture.of(rule, "hit");
    String found = fixture.findings(temp.resolve("hit-" + rule));
    if (APPROVE) {
      Files.writeString(fixture.expectedFile(), found, StandardCharsets.UTF_8);
    }
    assertThat(found).contains(" [" + rule + "] ").isEqualTo(fixture.expected());
  }
}
