package dev.broadsheet.page;

import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.text.CommonTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * What following links needs to know of a page after the page was let go: where it leads, and a
 * number for each place in it that can be led to.
 */
public final class PageTrace {
  /** Of a file that is no page. */
  public static final PageTrace NONE = new PageTrace(List.of(), "", new long[0]);

  /** Between addresses that stand in one text. */
  private static final char END = '\n';

  /** Addresses of which there is one copy for many pages. */
  private final List<String> common;

  /** All others, each with {@link #END} after it: most of what a large site keeps is these. */
  private final String own;

  private final long[] places;

  private PageTrace(List<String> common, String own, long[] places) {
    this.common = common;
    this.own = own;
    this.places = places;
  }

  /** A trace of a page: its addresses, and the numbers of its places, sorted. */
  static PageTrace of(Collection<String> targets, long[] places) {
    return new PageTrace(List.copyOf(targets), "", places);
  }

  /** The same in less memory, if it shares with other pages what these have. */
  public PageTrace with(CommonTexts texts) {
    List<String> shared = new ArrayList<>(common.size());
    StringBuilder rest = new StringBuilder(own);
    for (String target : common) {
      Optional<String> kept = texts.find(target);
      if (kept.isPresent() || target.indexOf(END) >= 0) {
        shared.add(kept.orElse(target));
      } else {
        rest.append(target).append(END);
      }
    }
    return new PageTrace(List.copyOf(shared), rest.toString(), places);
  }

  /** A trace that an earlier build made. */
  public static PageTrace of(List<String> targets, List<Long> places) {
    return of(targets, places.stream().mapToLong(Long::longValue).toArray());
  }

  /**
   * Each address as it is written, once, in no certain order; without those that lead to a place of
   * the page itself.
   */
  public List<String> targets() {
    List<String> targets = new ArrayList<>(common);
    for (int start = 0; start < own.length(); ) {
      int end = own.indexOf(END, start);
      targets.add(own.substring(start, end));
      start = end + 1;
    }
    return targets;
  }

  /** The numbers of its places, sorted. */
  public List<Long> places() {
    return Arrays.stream(places).boxed().toList();
  }

  /** What follows a file from one build to the next in a set of numbers. */
  static long number(SitePath file) {
    return number(file.value());
  }

  /** The same of a place in a file. */
  static long number(SitePath file, String place) {
    return within(number(file), number(place));
  }

  private static long within(long file, long place) {
    return Long.rotateLeft(file, 23) * 0x9e3779b97f4a7c15L ^ place;
  }

  /** The number of each place that was in the page once and is not here, as that of the file. */
  LongStream lost(SitePath file, PageTrace once) {
    return Arrays.stream(once.places)
        .filter(place -> Arrays.binarySearch(places, place) < 0)
        .map(place -> within(number(file), place));
  }

  boolean has(String id) {
    return Arrays.binarySearch(places, number(id)) >= 0;
  }

  /** Whether every place of another page is here too. */
  boolean hasAll(PageTrace other) {
    return Arrays.stream(other.places).allMatch(p -> Arrays.binarySearch(places, p) >= 0);
  }

  static long number(String id) {
    byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
    return number(bytes, 0, bytes.length);
  }

  /** FNV-1a in 64 bits: a site has too few places for two to share a number by chance. */
  static long number(byte[] page, int start, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int i = start; i < end; i++) {
      hash = (hash ^ (page[i] & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }
}
