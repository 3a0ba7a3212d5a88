package dev.broadsheet.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Checker;
import dev.broadsheet.content.Site;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What checking costs: a loaded site, thirty references an article, all rules on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgs = {"-Xmx4g", "-XX:ActiveProcessorCount=1"})
public class CheckBenchmark {
  @Param({"1000", "10000"})
  public int articles;

  private Path folder;
  private Site site;

  /** Writes the corpus and loads it, so that only checking is measured. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    folder = Files.createTempDirectory("broadsheet-bench");
    new Corpus(1).write(folder, articles);
    Diagnostics problems = new Diagnostics();
    site = SiteLoader.load(SourceTree.open(folder), problems).orElseThrow();
    if (problems.hasErrors()) {
      throw new IllegalStateException(problems.sorted().get(0).toString());
    }
  }

  @TearDown(Level.Trial)
  public void delete() throws IOException {
    PathUtils.deleteDirectory(folder);
  }

  /** Processor time of the whole process, which other load on the machine does not lengthen. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Cost {
    public double cpuMillis;

    private static double now() {
      var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      return system.getProcessCpuTime() / 1e6;
    }
  }

  @Benchmark
  public CheckedSite check(Cost cost) {
    double before = Cost.now();
    CheckedSite checked = check();
    cost.cpuMillis = Cost.now() - before;
    return checked;
  }

  private CheckedSite check() {
    Diagnostics problems = new Diagnostics();
    CheckedSite checked = Checker.check(site, LocalDate.of(2026, 2, 1), problems);
    if (problems.hasErrors() || checked.coverage().bound() < articles * 20) {
      throw new IllegalStateException("the corpus has errors: " + problems.sorted().get(0));
    }
    return checked;
  }
}
