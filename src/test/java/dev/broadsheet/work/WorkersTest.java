package dev.broadsheet.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
  private static final List<Integer> MANY = IntStream.range(0, 10_000).boxed().toList();

  @Test
  void doesEachItemOnce() {
    AtomicIntegerArray done = new AtomicIntegerArray(MANY.size());
    Workers.forEach(MANY, done::incrementAndGet);
    assertThat(IntStream.range(0, MANY.size()).map(done::get)).containsOnly(1);
  }

  @Test
  void keepsTheOrderOfWhatIsMade() {
    assertThat(Workers.map(MANY, i -> 2 * i)).isEqualTo(MANY.stream().map(i -> 2 * i).toList());
  }

  @Test
  void hasNothingToDoForAnEmptyList() {
    Workers.forEach(List.of(), item -> assertThat(item).isNull());
    assertThat(Workers.map(List.of(), item -> item)).isEmpty();
  }

  @Test
  void theCallerWorksToTheEndAndEveryProcessorWithIt() {
    // Each item waits until as many are begun as there are threads: only all together can end it.
    int threads = ForkJoinPool.getCommonPoolParallelism() + 1;
    CountDownLatch begun = new CountDownLatch(threads);
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    Workers.forEach(
        MANY.subList(0, threads),
        i -> {
          workers.add(Thread.currentThread());
          meet(begun);
        });
    assertThat(workers).hasSize(threads).contains(Thread.currentThread());
  }

  @Test
  void oneListCanBeWorkedOnWithinAnother() {
    List<Integer> rows = MANY.subList(0, 200);
    List<Integer> sums =
        Workers.map(
            rows, i -> Workers.map(rows, k -> i * k).stream().mapToInt(Integer::intValue).sum());
    assertThat(sums).isEqualTo(rows.stream().map(i -> i * 199 * 100).toList());
  }

  @Test
  void whatFailsFirstIsThrownAndNothingMoreIsBegun() {
    Set<Integer> begun = ConcurrentHashMap.newKeySet();
    assertThatThrownBy(
            () ->
                Workers.forEach(
                    MANY,
                    i -> {
                      begun.add(i);
                      throw new IllegalArgumentException("item " + i);
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("item ");
    assertThat(begun).hasSizeLessThanOrEqualTo(ForkJoinPool.getCommonPoolParallelism() + 1);
  }

  @Test
  void anErrorIsThrownAsItIs() {
    OutOfMemoryError full = new OutOfMemoryError("full");
    assertThatThrownBy(
            () ->
                Workers.forEach(
                    MANY,
                    i -> {
                      throw full;
                    }))
        .isSameAs(full);
    assertThat(full.getSuppressed()).isEmpty();
  }

  @Test
  void doesTwoThingsAtOnce() throws IOException {
    CountDownLatch both = new CountDownLatch(2);
    int made =
        Workers.beside(
            () -> meet(both),
            () -> {
              meet(both);
              return 7;
            });
    assertThat(made).isEqualTo(7);
  }

  private static void meet(CountDownLatch all) {
    all.countDown();
    try {
      assertThat(all.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatFailsBesideIsThrownWhenBothAreDone() {
    AtomicBoolean done = new AtomicBoolean();
    assertThatThrownBy(
            () ->
                Workers.beside(
                    () -> {
                      throw new NoSuchFileException("aside");
                    },
                    () -> {
                      done.set(true);
                      return 1;
                    }))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage("aside");
    assertThat(done).isTrue();
  }

  @Test
  void aFailureOfTheCallerIsThrownWhenBothAreDone() {
    AtomicBoolean done = new AtomicBoolean();
    IllegalArgumentException aside = new IllegalArgumentException("aside");
    assertThatThrownBy(
            () ->
                Workers.beside(
                    () -> {
                      done.set(true);
                      throw aside;
                    },
                    () -> {
                      throw new NoSuchFileException("main");
                    }))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage("main")
        .hasSuppressedException(aside);
    assertThat(done).isTrue();
  }
}
