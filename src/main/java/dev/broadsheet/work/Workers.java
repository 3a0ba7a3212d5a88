package dev.broadsheet.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shares out a list among all processors: whoever is free takes the next item, the calling thread
 * too, until none is left. A parallel stream divides the list beforehand instead, and a caller from
 * outside its pool does nothing more once its own part is done and the rest is taken.
 *
 * <p>It suits items that take some tens of microseconds at least. Items are begun in their order,
 * so what takes longest should stand first.
 */
public final class Workers {
  private Workers() {}

  /**
   * Does the same to each item, and returns when all is done.
   *
   * @throws RuntimeException or an error, the first that the task threw; the others are suppressed
   *     in it, and no further item is begun
   */
  public static <T> void forEach(List<T> items, Consumer<? super T> task) {
    each(items.size(), index -> task.accept(items.get(index)));
  }

  /** What is made of each item, in the order of the items. */
  public static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> maker) {
    AtomicReferenceArray<R> made = new AtomicReferenceArray<>(items.size());
    each(items.size(), index -> made.set(index, maker.apply(items.get(index))));
    return IntStream.range(0, items.size()).<R>mapToObj(made::get).toList();
  }

  /**
   * Does one thing on another thread while the caller does another.
   *
   * @return what the caller's comes to, when both are done
   * @throws IOException what the caller's threw, else what the other did; both are done then too
   */
  public static <T> T beside(Task aside, Work<T> main) throws IOException {
    Aside other = new Aside(aside);
    ForkJoinPool.commonPool().execute(other);
    T made;
    try {
      made = main.run();
    } catch (IOException | RuntimeException | Error e) {
      other.finish().ifPresent(e::addSuppressed);
      throw e;
    }
    Optional<Throwable> failure = other.finish();
    if (failure.isPresent() && failure.get() instanceof IOException e) {
      throw e;
    }
    failure.ifPresent(Workers::rethrow);
    return made;
  }

  /** Something to do. */
  @FunctionalInterface
  public interface Task {
    void run() throws IOException;
  }

  /** Something to make. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws IOException;
  }

  private static void each(int count, IntConsumer task) {
    Shift shift = new Shift(count, task);
    List<ForkJoinTask<?>> others = new ArrayList<>();
    int most = Math.min(ForkJoinPool.getCommonPoolParallelism(), count - 1);
    for (int i = 0; i < most; i++) {
      others.add(ForkJoinTask.adapt(shift).fork());
    }
    shift.run();
    for (int i = others.size() - 1; i >= 0; i--) {
      others.get(i).join();
    }
    shift.end();
  }

  /** What all who work on one list have in common. */
  private static final class Shift implements Runnable {
    private final int count;
    private final IntConsumer task;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    Shift(int count, IntConsumer task) {
      this.count = count;
      this.task = task;
    }

    @Override
    public void run() {
      try {
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
          task.accept(i);
        }
      } catch (RuntimeException | Error e) {
        next.set(count);
        Throwable first = failure.compareAndExchange(null, e);
        if (first != null && first != e) {
          first.addSuppressed(e);
        }
      }
    }

    /** Throws what went wrong. */
    void end() {
      Optional.ofNullable(failure.get()).ifPresent(Workers::rethrow);
    }
  }

  private static void rethrow(Throwable unchecked) {
    if (unchecked instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) unchecked;
  }

  /** What is done beside something else, once, by whoever comes to it first. */
  private static final class Aside implements Runnable {
    private final Task task;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile @Nullable Throwable failure;

    Aside(Task task) {
      this.task = task;
    }

    @Override
    public void run() {
      if (begun.compareAndSet(false, true)) {
        try {
          task.run();
        } catch (IOException | RuntimeException | Error e) {
          failure = e;
        } finally {
          done.countDown();
        }
      }
    }

    /** Does it, where nobody has begun it, else waits; what went wrong, if anything did. */
    Optional<Throwable> finish() {
      run();
      boolean interrupted = false;
      while (done.getCount() > 0) {
        try {
          done.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      return Optional.ofNullable(failure);
    }
  }
}
