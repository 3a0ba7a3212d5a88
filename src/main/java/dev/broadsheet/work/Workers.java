package dev.broadsheet.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

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
      Throwable thrown = failure.get();
      if (thrown instanceof Error error) {
        throw error;
      }
      if (thrown instanceof RuntimeException exception) {
        throw exception;
      }
    }
  }
}
