package dev.broadsheet.fact;

/** A formula that grows beyond what can be computed with, however long one waits. */
final class TooComplex extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param how it grows, as in "it grows to more terms"
   */
  TooComplex(String how) {
    super(how, null, false, false);
  }
}
