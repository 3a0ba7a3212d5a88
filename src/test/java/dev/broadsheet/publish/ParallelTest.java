package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelTest {
  private static List<Integer> items(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "1, 5", "1, 100", "4, 0", "4, 31", "4, 32", "4, 500", "64, 40"})
  void doesEachItemOnce(int threads, int count) throws IOException {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    Parallel.forEach(threads, items(count), done::add);
    assertThat(done).containsExactlyInAnyOrderElementsOf(items(count));
  }

  @ParameterizedTest
  @CsvSource({"1, 100", "8, 31"})
  void doesFewItemsInTheirOrderInTheCallersThread(int threads, int count) throws IOException {
    List<Integer> done = new ArrayList<>();
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    Parallel.forEach(
        threads,
        items(count),
        item -> {
          seen.add(Thread.currentThread());
          done.add(item);
        });
    assertThat(done).isEqualTo(items(count));
    assertThat(seen).containsExactly(Thread.currentThread());
  }

  @Test
  void doesManyItemsAtATime() throws IOException {
    CountDownLatch together = new CountDownLatch(4);
    Parallel.forEach(
        4,
        items(32),
        item -> {
          together.countDown();
          await(together);
        });
    assertThat(together.getCount()).isZero();
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "4, 100"})
  void handsAFailureOn(int threads, int count) {
    assertThatIOException()
        .isThrownBy(() -> Parallel.forEach(threads, items(count), ParallelTest::refuseTheFirst))
        .withMessage("disk full");
  }

  private static void refuseTheFirst(int item) throws IOException {
    if (item == 0) {
      throw new IOException("disk full");
    }
  }

  @Test
  void showsABugOfATaskAsABug() {
    IllegalArgumentException bug = new IllegalArgumentException("bug");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                Parallel.forEach(
                    4,
                    items(40),
                    item -> {
                      throw bug;
                    }))
        .withCause(bug);
  }

  @Test
  void stopsWhenItIsInterruptedAndLeavesThatToBeSeen() {
    Thread.currentThread().interrupt();
    assertThatIOException()
        .isThrownBy(() -> Parallel.forEach(4, items(40), ParallelTest::goOnUntilInterrupted))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  /** What is over before anybody waits for it would need no stopping. */
  private static void goOnUntilInterrupted(int item) throws IOException {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new InterruptedIOException("stopped at " + item);
    }
  }
}
