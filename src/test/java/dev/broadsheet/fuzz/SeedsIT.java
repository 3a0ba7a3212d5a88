package dev.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every stored text of every target comes back without an exception. */
class SeedsIT {
  private static final int LEAST = 200;

  @ParameterizedTest
  @EnumSource
  void comeBack(Target target) {
    List<String> seeds = Seeds.of(target);
    assertThat(seeds).hasSizeGreaterThanOrEqualTo(LEAST).doesNotHaveDuplicates();
    for (String seed : seeds) {
      try {
        target.run(seed);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError(target + " fails with " + Seeds.write(seed), e);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void areReadAsTheyWereWritten(Target target) {
    for (String seed : Seeds.of(target)) {
      assertThat(Seeds.read(Seeds.write(seed))).isEqualTo(seed);
    }
  }
}
