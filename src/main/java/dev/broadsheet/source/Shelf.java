package dev.broadsheet.source;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read or made last, up to a weight, so that memory does not grow with the site.
 * What fell off is made again when it is asked for; two threads may make the same thing at once,
 * and the first stays. Safe to share.
 *
 * @param <K> the name
 * @param <V> what is kept; immutable
 */
public final class Shelf<K, V> {
  private final long limit;
  private final ToLongFunction<V> weight;
  private final Map<K, V> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long total;

  /**
   * A shelf.
   *
   * @param limit the weight that it bears
   * @param weight in the same measure; more than the limit is never kept
   */
  public Shelf(long limit, ToLongFunction<V> weight) {
    this.limit = limit;
    this.weight = weight;
  }

  /** A shelf for so many things. */
  public static <K, V> Shelf<K, V> ofCount(int most) {
    return new Shelf<>(most, value -> 1);
  }

  /** What is kept under the name, else what {@code maker} makes. */
  public V get(K name, Function<K, V> maker) {
    V found = peek(name);
    return found == null ? keep(name, maker.apply(name)) : found;
  }

  public Optional<V> find(K name) {
    return Optional.ofNullable(peek(name));
  }

  private synchronized @Nullable V peek(K name) {
    return kept.get(name);
  }

  private synchronized V keep(K name, V made) {
    V first = kept.putIfAbsent(name, made);
    if (first != null) {
      return first;
    }
    total += weight.applyAsLong(made);
    Iterator<Map.Entry<K, V>> oldest = kept.entrySet().iterator();
    while (total > limit && oldest.hasNext()) {
      total -= weight.applyAsLong(oldest.next().getValue());
      oldest.remove();
    }
    return made;
  }
}
