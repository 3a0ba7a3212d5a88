package dev.broadsheet.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Does the same to many files, several at a time; the first failure stops it. */
final class Parallel {
  /** Below this number starting threads costs more than it saves. */
  private static final int FEW = 32;

  private Parallel() {}

  /** What to do with one item. */
  interface Task<T> {
    void run(T item) throws IOException;
  }

  static <T> void forEach(int threads, List<T> items, Task<T> task) throws IOException {
    if (threads == 1 || items.size() < FEW) {
      for (T item : items) {
        task.run(item);
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, items.size()));
    try {
      await(start(pool, threads, items, task));
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> List<Future<?>> start(
      ExecutorService pool, int threads, List<T> items, Task<T> task) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(
          pool.submit(
              () -> {
                for (int k = next.getAndIncrement(); k < items.size(); k = next.getAndIncrement()) {
                  task.run(items.get(k));
                }
                return null;
              }));
    }
    return workers;
  }

  private static void await(List<Future<?>> workers) throws IOException {
    for (Future<?> worker : workers) {
      try {
        worker.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException refused) {
          throw refused;
        }
        throw new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      }
    }
  }
}
