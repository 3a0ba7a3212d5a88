package dev.broadsheet.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a rendered page links to, and what in it can be linked to.
 *
 * @param trace each place, and each address save those of places of the page itself, once
 * @param repeated ids that stand more than once, in the order of the page
 */
record PageLinks(PageTrace trace, List<String> repeated) {
  PageLinks {
    repeated = List.copyOf(repeated);
  }

  /** Takes in the attributes of a page, in its order. */
  static final class Collector {
    /** The attributes that {@link #take} asks for. */
    static final List<String> KEYS = List.of("href", "src", "popovertarget", "id");

    private final Set<String> targets = new LinkedHashSet<>();
    private final List<PageSlice> ids = new ArrayList<>();

    void take(String key, PageSlice value) {
      switch (key) {
        case "href", "src" -> targets.add(value.read());
        case "popovertarget" -> targets.add("#" + value.read());
        case "id" -> ids.add(value);
        default -> {
          // It leads nowhere.
        }
      }
    }

    PageLinks done() {
      long[] places = new long[ids.size()];
      for (int i = 0; i < places.length; i++) {
        places[i] = ids.get(i).place();
      }
      Arrays.sort(places);
      boolean unique = true;
      for (int i = 1; i < places.length; i++) {
        unique &= places[i] != places[i - 1];
      }
      List<String> repeated = unique ? List.of() : repeated();
      List<String> leading = targets.stream().filter(t -> !staysHere(t, places)).toList();
      return new PageLinks(PageTrace.of(leading, places), repeated);
    }

    /** Whether it leads to a place of this page, which holds whatever becomes of other pages. */
    private static boolean staysHere(String target, long[] places) {
      return target.length() > 1
          && target.charAt(0) == '#'
          && Arrays.binarySearch(places, PageTrace.number(LinkCheck.decoded(target.substring(1))))
              >= 0;
    }

    private List<String> repeated() {
      Set<String> known = new LinkedHashSet<>();
      return ids.stream().map(PageSlice::read).filter(id -> !known.add(id)).toList();
    }
  }
}
