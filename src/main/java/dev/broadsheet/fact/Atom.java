package dev.broadsheet.fact;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a {@link Polynomial} is made of: a given figure, or something that no polynomial can say,
 * such as the lesser of two. Atoms with one key are one.
 */
sealed interface Atom extends Comparable<Atom> permits Atom.Input, Compound {
  /** What tells it from other atoms. */
  String key();

  /** The figures that it depends on. */
  SortedSet<Input> inputs();

  @Override
  default int compareTo(Atom other) {
    return key().compareTo(other.key());
  }

  /**
   * A given figure.
   *
   * @param key the id of the fact
   * @param extent what the sheet says that it can be
   */
  record Input(String key, Extent extent) implements Atom {
    @Override
    public SortedSet<Input> inputs() {
      SortedSet<Input> self = new TreeSet<>();
      self.add(this);
      return self;
    }

    @Override
    public String toString() {
      return key;
    }
  }
}
