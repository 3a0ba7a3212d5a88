package dev.broadsheet.quantity;

/**
 * A counted noun in one language.
 *
 * @param one the form after one: {@code GPU}
 * @param other the form after every other number: {@code GPUs}; the same as {@code one} where the
 *     language has no plural. In Chinese with its measure word: 块GPU, 名员工
 */
public record NounForms(String one, String other) {
  public NounForms {
    if (one.isBlank() || other.isBlank()) {
      throw new IllegalArgumentException("a noun needs its forms");
    }
  }

  /** A noun that does not change with the number. */
  public static NounForms invariable(String word) {
    return new NounForms(word, word);
  }
}
