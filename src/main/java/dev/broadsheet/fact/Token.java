package dev.broadsheet.fact;

/**
 * A word of a formula.
 *
 * @param from its place in the formula's text
 */
record Token(Kind kind, String text, int from, int to) {
  enum Kind {
    NUMBER,
    UNIT,
    NAME,
    SIGN,
    END
  }

  boolean is(String sign) {
    return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
  }

  /** As it is spoken of in a message. */
  String shown() {
    return kind == Kind.END ? "the end of the formula" : "`" + text + "`";
  }
}
