package dev.broadsheet.content;

/**
 * Takes markup up to a limit: a reference definition of some kilobytes that is used many thousand
 * times would otherwise fill the memory.
 */
final class BoundedOutput implements Appendable {
  /** The most that the Markdown of one document may become, in UTF-16 units. */
  static final int LIMIT = 8 * 1024 * 1024;

  private final StringBuilder out = new StringBuilder();
  private long limit = LIMIT;

  /** The document becomes larger than a page can be. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded() {
      super("the markup of a document is larger than 8 MB", null, false, false);
    }
  }

  int length() {
    return out.length();
  }

  /** Takes away what was written after {@code from} and returns it. */
  String cut(int from) {
    String tail = out.substring(from);
    out.setLength(from);
    return tail;
  }

  /** Lets the limit grow with markup that is not the document's own. */
  void allow(int units) {
    limit += units;
  }

  @Override
  public BoundedOutput append(CharSequence text) {
    room(text.length());
    out.append(text);
    return this;
  }

  @Override
  public BoundedOutput append(CharSequence text, int start, int end) {
    room(end - start);
    out.append(text, start, end);
    return this;
  }

  @Override
  public BoundedOutput append(char c) {
    room(1);
    out.append(c);
    return this;
  }

  private void room(int units) {
    if (out.length() + units > limit) {
      throw new Exceeded();
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
