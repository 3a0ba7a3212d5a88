package dev.broadsheet.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two versions of the drawing code in one JVM, in turns, one chart each: on a crowded machine the
 * only fair comparison. Processor time of the thread, in microseconds, medians; and bytes allocated.
 *
 * <p>Arguments: the folder of classes (or the jar) of the old version, that of the new one, and how
 * many charts. The class path holds the benchmarks and, after the first two, the libraries.
 */
public final class InTurns {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Object benchmark;
  private final Method method;
  private final long[] nanoseconds;
  private long bytes;

  private InTurns(String classes, String language, String method, int charts)
      throws ReflectiveOperationException, MalformedURLException {
    List<URL> path = new ArrayList<>();
    path.add(Path.of(classes).toUri().toURL());
    for (String entry : System.getProperty("java.class.path").split(":")) {
      path.add(Path.of(entry).toUri().toURL());
    }
    ClassLoader own =
        new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    Class<?> type = own.loadClass("dev.broadsheet.bench.ChartBenchmark");
    this.benchmark = type.getConstructor().newInstance();
    type.getField("language").set(benchmark, language);
    type.getMethod("load").invoke(benchmark);
    this.method = type.getMethod(method);
    this.nanoseconds = new long[charts];
  }

  /** See the class. */
  public static void main(String[] arguments)
      throws ReflectiveOperationException, MalformedURLException {
    int charts = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 12_000;
    for (String language : List.of("en", "zh-Hans")) {
      for (String method : List.of("fiveBars", "linesOfTwoByTwentyFourPoints")) {
        InTurns old = new InTurns(arguments[0], language, method, charts);
        InTurns now = new InTurns(arguments[1], language, method, charts);
        for (int round = 0; round < 2; round++) {
          for (int i = 0; i < charts; i++) {
            old.draw(i);
            now.draw(i);
          }
        }
        System.out.printf(
            "%-8s %-30s old %s | new %s | ratio %.3f%n",
            language, method, old, now, now.median() / old.median());
      }
    }
  }

  /** The first round warms up; the second writes over it. */
  private void draw(int i) throws ReflectiveOperationException {
    long allocated = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    if (method.invoke(benchmark) == null) {
      throw new IllegalStateException("nothing was drawn");
    }
    nanoseconds[i] = THREADS.getCurrentThreadCpuTime() - start;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
  }

  private double median() {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / 1000.0;
  }

  @Override
  public String toString() {
    return String.format("%.1f µs %d kB", median(), bytes / 1000);
  }
}
