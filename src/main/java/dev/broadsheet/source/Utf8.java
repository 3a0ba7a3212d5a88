package dev.broadsheet.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes decoded strictly.
 *
 * @param text what could be decoded, without a byte order mark
 * @param complete whether that is everything
 */
record Utf8(String text, boolean complete) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What stands for bytes that are not UTF-8; it may also be written in a text itself. */
  private static final char REPLACEMENT = '\uFFFD';

  static Utf8 decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0
        ? new Utf8(withoutMark(text), true)
        : decodeStrictly(bytes);
  }

  private static String withoutMark(String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return marked ? text.substring(1) : text;
  }

  private static Utf8 decodeStrictly(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    chars.flip();
    return new Utf8(withoutMark(chars.toString()), !result.isError());
  }
}
