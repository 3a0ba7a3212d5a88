package dev.broadsheet.page;

import dev.broadsheet.page.model.ListModel;
import dev.broadsheet.page.route.Route;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A list in pages, the first of which is 1; there is one even where there is nothing to list.
 *
 * @param items how many there are
 * @param perPage how many of them a page shows
 */
record Pagination(int items, int perPage) {
  private static final int MOST_NUMBERS = 20;
  private static final int AROUND = 2;

  int count() {
    return Math.max(1, (items + perPage - 1) / perPage);
  }

  /** What a page shows of all. */
  <T> List<T> shown(List<T> all, int page) {
    int from = (page - 1) * perPage;
    return all.subList(from, Math.min(from + perPage, all.size()));
  }

  /** The pages that a page leads to by their numbers; none where there is one. */
  List<ListModel.Page> numbers(int page, IntFunction<Route> address) {
    int count = count();
    return IntStream.rangeClosed(1, count == 1 ? 0 : count)
        .filter(other -> isNamed(other, page, count))
        .mapToObj(other -> new ListModel.Page(other, address.apply(other).href(), other == page))
        .toList();
  }

  /**
   * Whether a page leads to another by its number: to each where there are few; of many, to the
   * first and the last, to those around it, and to some on the way.
   */
  private static boolean isNamed(int other, int page, int count) {
    int stride = (count + MOST_NUMBERS - 1) / MOST_NUMBERS;
    return count <= MOST_NUMBERS
        || other == 1
        || other == count
        || Math.abs(other - page) <= AROUND
        || other % stride == 0;
  }
}
