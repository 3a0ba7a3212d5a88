package dev.broadsheet.content;

import java.util.function.Consumer;

/**
 * Takes markup up to a limit: a reference definition of some kilobytes that is used many thousand
 * times would otherwise fill the memory.
 */
final class BoundedOutput implements Appendable {
  /** The most that the Markdown of one document may become, in UTF-16 units. */
  static final int LIMIT = 8 * 1024 * 1024;

  /** What is kept for the next document is not longer than this; most are shorter. */
  private static final int HANDY = 256 * 1024;

  /** The memory of the last document on this thread; taken while one is rendered. */
  private static final ThreadLocal<StringBuilder> SPARE =
      ThreadLocal.withInitial(StringBuilder::new);

  private final StringBuilder out;
  private long limit = LIMIT;

  private BoundedOutput(StringBuilder out) {
    this.out = out;
  }

  /** An empty output; within another one of the same thread, too. */
  static BoundedOutput begin() {
    StringBuilder out = SPARE.get();
    SPARE.remove();
    out.setLength(0);
    return new BoundedOutput(out);
  }

  /** All that was written, after a last touch; nothing may be written any more. */
  String end(Consumer<StringBuilder> finish) {
    finish.accept(out);
    String all = out.toString();
    if (out.capacity() <= HANDY) {
      SPARE.set(out);
    }
    return all;
  }

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
}
