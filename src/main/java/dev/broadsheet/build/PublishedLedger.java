package dev.broadsheet.build;

import dev.broadsheet.check.Ledger;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.source.Stamp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** The ledger of the site as readers have it, which is read again only when the file changes. */
final class PublishedLedger {
  /** What is larger is not read as a tree, which knows the place of each word. */
  private static final long LARGE = 4L * 1024 * 1024;

  private final Path file;
  private Optional<Stamp> stamp = Optional.empty();
  private Optional<Ledger> ledger = Optional.empty();
  private boolean read;
  private Optional<Fingerprint> held = Optional.empty();

  PublishedLedger(Path output) {
    this.file = Earlier.ledgerIn(output);
  }

  /** Whether a site with this ledger was held against the file before, and nothing was found. */
  synchronized boolean wasHeldAgainst(Fingerprint key) throws IOException {
    return held.equals(Optional.of(key)) && stamp.equals(stampNow());
  }

  /** Remembers that nothing was found. */
  synchronized void hold(Fingerprint key) {
    held = Optional.of(key);
  }

  /** Takes the file that lies there now for what was made of a site with this ledger. */
  synchronized void trust(Fingerprint key) throws IOException {
    stamp = stampNow();
    held = Optional.of(key);
  }

  private Optional<Stamp> stampNow() throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(
            Stamp.of(
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)))
        : Optional.empty();
  }

  /** The ledger; empty where nothing was published, or after a finding. */
  synchronized Optional<Ledger> read(Diagnostics problems) throws IOException {
    Optional<Stamp> now = stampNow();
    if (!read || !stamp.equals(now)) {
      held = Optional.empty();
      stamp = now;
      read = true;
      ledger = now.isEmpty() ? Optional.empty() : read(now.get(), problems);
    }
    return ledger;
  }

  private Optional<Ledger> read(Stamp now, Diagnostics problems) throws IOException {
    if (now.size() > LARGE) {
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        return Ledger.read(in, new SourceFile(Ledger.PATH, "").start(), problems);
      }
    }
    return SourceTree.open(file.getParent())
        .read(file.getFileName().toString(), problems)
        .flatMap(text -> Ledger.parse(text, problems));
  }
}
