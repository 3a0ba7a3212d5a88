package dev.broadsheet.check.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No wrong number gets past the build, and no right one is stopped: more than a thousand single
 * changes to the real content, and what comes of each. The result is a page of the documentation;
 * {@code -Dgolden.approve=true} renews it.
 */
class MutationIT {
  private static final Path CONTENT = Path.of("content");
  private static final Path PAGE = Path.of("src/site/markdown/measurements.md");
  private static final boolean APPROVE =
      Boolean.getBoolean("golden.approve") && System.getenv("CI") == null;

  private static final int UNTRUE = 38;
  private static final int REWORDED = 110;
  private static final int INSERTED = 52;
  private static final int OUTSIDE = 12;

  @TempDir static Path site;
  private static Tally tally = new Tally(List.of());

  @BeforeAll
  static void tryEveryChange() throws IOException {
    PathUtils.copyDirectory(CONTENT, site.resolve(CONTENT));
    Campaign campaign = new Campaign(site);
    assertThat(campaign.errors()).as("errors of the unchanged site").isEmpty();
    tally = new Tally(campaign.run(campaign.draw(MutationIT::quota)));
  }

  private static int quota(MutationKind kind) {
    if (kind.isOutsidePromise()) {
      return OUTSIDE;
    }
    return kind == MutationKind.REWORDED
        ? REWORDED
        : kind == MutationKind.INSERTED ? INSERTED : UNTRUE;
  }

  @Test
  void catchesEveryUntruthAtItsPlace() {
    assertThat(tally.untrue().wrong()).isEmpty();
  }

  @Test
  void triesAThousandUntruthsInBothLanguagesAlike() {
    assertThat(tally.untrue().made()).isGreaterThanOrEqualTo(1000);
    assertThat(tally.untrue().of(Tongue.ENGLISH).made())
        .isCloseTo(tally.untrue().of(Tongue.CHINESE).made(), Percentage.withPercentage(5));
  }

  @Test
  void raisesNothingForHarmlessChanges() {
    assertThat(tally.harmless().wrong()).isEmpty();
    assertThat(tally.harmless().made()).isGreaterThanOrEqualTo(300);
  }

  @Test
  void publishesWhatWasMeasured() throws IOException {
    String page = new MeasurementsPage(tally).text();
    if (APPROVE) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }
}
