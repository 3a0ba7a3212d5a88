package dev.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Disks that are full, have no inodes, are read-only, forbid, or are other ones than the site's.
 * The disks are small ones in memory, mounted in a name space of the test's own, so no rights are
 * needed where the system allows such name spaces; where it does not, the tests are skipped and say
 * so.
 */
class FullDiskIT {
  private static final int DISKS = 20;

  @TempDir Path folder;
  private Desk desk;
  private Path disk;

  @BeforeEach
  void makeFolders() throws IOException {
    desk = Desk.in(folder);
    disk = Files.createDirectories(folder.resolve("disk"));
  }

  private record Run(int code, String out) {}

  private static Run run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(1, TimeUnit.MINUTES);
    return new Run(process.exitValue(), out);
  }

  /** Runs a script that may mount things. */
  private static Run mounting(String script) throws IOException, InterruptedException {
    boolean able = Files.isExecutable(Path.of("/usr/bin/unshare"));
    if (able) {
      able = run(List.of("unshare", "-Urm", "mount", "-t", "tmpfs", "none", "/mnt")).code() == 0;
    }
    if (!able) {
      System.out.println("SKIPPED: full disks, because this system lets nobody mount one");
    }
    assumeTrue(able, "no user name spaces here");
    return run(List.of("unshare", "-Urm", "sh", "-euc", script));
  }

  private String publish(PublishMode mode, String seed) {
    Desk there = new Desk(desk.site(), disk.resolve("out"));
    return "'" + String.join("' '", PublishingProcess.command(there, mode, "once", seed)) + "'";
  }

  /** Mounts a disk with one release on it, tells how many kilobytes that takes, then does more. */
  private String disk(PublishMode mode, String rest) {
    return String.join(
        "\n",
        "D='" + disk + "'",
        "mount -t tmpfs -o size=9m none \"$D\"",
        publish(mode, "1"),
        "before=$(cat \"$D\"/out/.broadsheet-manifest | cksum)",
        "used=$(df -k --output=used \"$D\" | tail -1)",
        "inodes=$(df --output=iused \"$D\" | tail -1)",
        "check() { (cd \"$D\"/out && sha256sum --quiet --check .broadsheet-manifest); }",
        "attempt() { set +e; message=$(" + publish(mode, "2") + "); code=$?; set -e; check; }",
        "unchanged() { [ \"$before\" = \"$(cat \"$D\"/out/.broadsheet-manifest | cksum)\" ]; }",
        rest);
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheOldSiteOnDisksOfTwentySizes(PublishMode mode) throws Exception {
    String rest =
        """
        refused=0; done=0; i=0
        while [ $i -lt %d ]; do
          mount -o remount,size=$((used + i * i))k "$D"
          attempt
          if [ $code = 4 ]; then
            unchanged
            refused=$((refused + 1))
            echo "$message"
          else
            [ $code = 0 ]
            done=$((done + 1))
            mount -o remount,size=9m "$D"
            %s
            check
            used=$(df -k --output=used "$D" | tail -1)
          fi
          [ ! -e "$D"/.out.stage ]
          i=$((i + 1))
        done
        mount -o remount,size=9m "$D"
        %s
        check
        echo "refused=$refused done=$done"
        """
            .formatted(DISKS, publish(mode, "1"), publish(mode, "3"));
    Run run = mounting(disk(mode, rest));
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out())
        .contains("No space left on device")
        .contains(disk.toString())
        .containsPattern("refused=[1-9][0-9]* done=[1-9]");
  }

  @Test
  void keepsTheOldSiteWhereThereAreNoInodes() throws Exception {
    String rest =
        """
        mount -o remount,nr_inodes=$((inodes + 9)) "$D"
        attempt
        unchanged
        echo "code=$code $message"
        """;
    Run run = mounting(disk(PublishMode.FOLDER, rest));
    assertThat(run.out())
        .contains("code=4 cannot write " + disk.resolve("out"))
        .contains("No space left on device");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheOldSiteOnAReadOnlyDisk(PublishMode mode) throws Exception {
    String rest =
        """
        mount -o remount,ro "$D"
        attempt
        unchanged
        echo "code=$code $message"
        """;
    Run run = mounting(disk(mode, rest));
    assertThat(run.out())
        .contains("code=4 cannot publish to " + disk.resolve("out"))
        .contains("Read-only file system");
    assertThat(run.code()).isZero();
  }

  @Test
  void keepsTheOldSiteWhereTheOutputIsItselfADisk() throws Exception {
    String rest =
        """
        mount --bind "$D"/out "$D"/out
        attempt
        unchanged
        echo "code=$code $message"
        """;
    Run run = mounting(disk(PublishMode.FOLDER, rest));
    assertThat(run.out()).contains("code=4 cannot ").contains(disk.resolve("out").toString());
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0555", "0000"})
  void keepsTheOldSiteWhereWritingIsForbidden(String mode) throws Exception {
    boolean able =
        System.getProperty("user.name").equals("root")
            && Files.isExecutable(Path.of("/usr/bin/setpriv"));
    if (!able) {
      System.out.println("SKIPPED: forbidden folders, because only root can become nobody");
    }
    assumeTrue(able, "needs root and setpriv");
    PathUtils.deleteDirectory(disk);
    Path open = Path.of("/tmp/broadsheet-forbidden-" + ProcessHandle.current().pid());
    Desk there =
        new Desk(
            Files.createDirectories(open.resolve("site/content")).getParent(),
            open.resolve("web/out"));
    Files.createDirectories(open.resolve("web"));
    there.publish(FaultLoop.OLD);
    run(List.of("chmod", mode, open.resolve("web").toString()));
    String nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups ";
    String command =
        "'"
            + String.join("' '", PublishingProcess.command(there, PublishMode.FOLDER, "once", "2"))
            + "'";
    Run run = run(List.of("sh", "-c", nobody + command));
    assertThat(run.code()).as(run.out()).isEqualTo(4);
    assertThat(run.out()).contains(open.resolve("web").toString());
    run(List.of("chmod", "0755", open.resolve("web").toString()));
    assertThat(there.published()).isEqualTo(FaultLoop.OLD);
    PathUtils.deleteDirectory(open);
  }

  @Test
  void publishesToAnotherDiskThanTheSites() throws Exception {
    Path memory = Path.of("/dev/shm");
    boolean able = Files.isWritable(memory);
    assumeTrue(able, "no /dev/shm here");
    FileStore here = Files.getFileStore(folder);
    assumeTrue(!here.equals(Files.getFileStore(memory)), "the same disk");
    Path elsewhere = Files.createTempDirectory(memory, "broadsheet");
    Desk there = new Desk(desk.site(), elsewhere.resolve("out"));
    there.publish(FaultLoop.OLD);
    there.publish(FaultLoop.NEW);
    assertThat(there.published()).isEqualTo(FaultLoop.NEW);
    PathUtils.deleteDirectory(elsewhere);
  }
}
