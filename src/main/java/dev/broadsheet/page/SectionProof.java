package dev.broadsheet.page;

import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.LongStream;

/** What a section came to in a build without errors. */
final class SectionProof {
  private final List<Fingerprint> key;
  private final SortedMap<SitePath, Rendered> files;
  private final boolean clean;
  private final int pages;
  private final long[] leads;

  /**
   * What a section came to.
   *
   * @param key of all its files; empty where each is asked for its own
   * @param leads a number for everything that its pages lead to, as {@link LinkCheck#leads} has
   *     them
   */
  SectionProof(List<Fingerprint> key, SortedMap<SitePath, Rendered> files, LongStream leads) {
    this.key = List.copyOf(key);
    this.files = Collections.unmodifiableSortedMap(files);
    this.clean = files.values().stream().noneMatch(f -> f.key().equals(Fingerprint.NONE));
    this.pages = (int) files.keySet().stream().filter(SectionProof::isPage).count();
    this.leads = leads.sorted().distinct().toArray();
  }

  static boolean isPage(SitePath path) {
    return path.extension().equals("html");
  }

  /** Whether all of it is what it was, where it is made of these things now. */
  boolean isStill(List<Fingerprint> now) {
    return clean && !key.isEmpty() && key.equals(now);
  }

  SortedMap<SitePath, Rendered> files() {
    return files;
  }

  int pages() {
    return pages;
  }

  /** Whether a page of it leads to one of these numbers, which are sorted. */
  boolean leadsToAny(long[] numbers) {
    for (long number : numbers) {
      if (Arrays.binarySearch(leads, number) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The numbers of the files and places that were here once and are gone. */
  LongStream lost(SectionProof once) {
    return once.files.entrySet().stream()
        .flatMapToLong(
            file -> {
              Rendered now = files.get(file.getKey());
              return now == null
                  ? LongStream.of(PageTrace.number(file.getKey()))
                  : now.trace().lost(file.getKey(), file.getValue().trace());
            });
  }
}
