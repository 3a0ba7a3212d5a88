package dev.broadsheet.publish;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A SHA-256. It is kept as four numbers, because a site has many files and the hexadecimal text
 * takes three times the memory; {@link #toString} is that text, in lower case.
 */
public record FileHash(long first, long second, long third, long fourth) {
  static final int TEXT_LENGTH = 64;
  private static final int PART = TEXT_LENGTH / 4;

  /** The hash of some bytes. */
  public static FileHash of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      ByteBuffer parts = ByteBuffer.wrap(hash);
      return new FileHash(parts.getLong(), parts.getLong(), parts.getLong(), parts.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Reads 64 hexadecimal digits; empty if the text is anything else. */
  static Optional<FileHash> parse(String text) {
    if (text.length() != TEXT_LENGTH || !text.chars().allMatch(HexFormat::isHexDigit)) {
      return Optional.empty();
    }
    return Optional.of(new FileHash(part(text, 0), part(text, 1), part(text, 2), part(text, 3)));
  }

  private static long part(String text, int index) {
    return HexFormat.fromHexDigitsToLong(text, index * PART, (index + 1) * PART);
  }

  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(first)
        + hex.toHexDigits(second)
        + hex.toHexDigits(third)
        + hex.toHexDigits(fourth);
  }
}
