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

  static Utf8 decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    chars.flip();
    String text = chars.toString();
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new Utf8(marked ? text.substring(1) : text, !result.isError());
  }
}
