package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader who opens pages all the time while a thousand releases are published. */
class ReaderIT {
  @TempDir Path folder;

  private volatile boolean ended;

  /** What a reader met. */
  private record Reading(int whole, int missing, int wrong) {}

  private static String page(int release) {
    return ("release " + release + "\n").repeat(1 + release % 500);
  }

  private static boolean isWhole(String text) {
    String first = text.lines().findFirst().orElse("release -1");
    int release = Integer.parseInt(first.substring("release ".length()));
    return text.equals(page(release));
  }

  private Reading read(Path page) throws IOException {
    int whole = 0;
    int missing = 0;
    int wrong = 0;
    while (!ended) {
      try {
        boolean right = isWhole(Files.readString(page));
        whole += right ? 1 : 0;
        wrong += right ? 0 : 1;
      } catch (NoSuchFileException e) {
        missing++;
      }
    }
    return new Reading(whole, missing, wrong);
  }

  /** {@code -Dbroadsheet.campaign.releases} releases, else 1,000. */
  @ParameterizedTest
  @EnumSource
  void neverMeetsHalfAPageAndMissesNoneBehindALink(PublishMode mode) throws Exception {
    int releases = Campaign.count("releases", 1000);
    Desk desk = Desk.in(folder);
    desk.publish(mode, pages(0));
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      Future<Reading> reader = pool.submit(() -> read(desk.output().resolve("a/index.html")));
      for (int i = 1; i <= releases; i++) {
        desk.publish(mode, pages(i));
      }
      ended = true;
      Reading reading = reader.get();
      System.out.println(mode + ", " + releases + " releases: " + reading);
      assertThat(reading.wrong()).isZero();
      assertThat(reading.whole()).isGreaterThan(100);
      if (mode == PublishMode.SYMLINK) {
        assertThat(reading.missing()).isZero();
      }
    } finally {
      ended = true;
      pool.shutdown();
    }
  }

  private static Map<String, String> pages(int release) {
    return new TreeMap<>(Map.of("index.html", page(release), "a/index.html", page(release)));
  }
}
