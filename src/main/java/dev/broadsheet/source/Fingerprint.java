package dev.broadsheet.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;

/**
 * 128 bits of a SHA-256: equal fingerprints mean equal contents, for all that a site can hold.
 *
 * @param high the first eight bytes
 * @param low the next eight
 */
public record Fingerprint(long high, long low) {
  // Spelt out, as is hashCode: the quick compiler is slow at what a record has by itself.
  @Override
  public boolean equals(Object other) {
    return other instanceof Fingerprint f && f.high == high && f.low == low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high ^ low);
  }

  /** Of what is not there. */
  public static final Fingerprint NONE = new Fingerprint(0, 0);

  /** The first half of the SHA-256 of a file. */
  public static Fingerprint of(byte[] bytes) {
    return of(ByteBuffer.wrap(Maker.sha256().digest(bytes)));
  }

  private static Fingerprint of(ByteBuffer hash) {
    return new Fingerprint(hash.getLong(), hash.getLong());
  }

  /** Takes in one part after the other; each is told apart from the next. */
  public static final class Maker {
    private final MessageDigest digest = sha256();
    private final byte[] eight = new byte[Long.BYTES];

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }

    public Maker add(byte[] bytes) {
      add(bytes.length);
      digest.update(bytes);
      return this;
    }

    public Maker add(String text) {
      return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public Maker add(long number) {
      for (int i = 0; i < Long.BYTES; i++) {
        eight[i] = (byte) (number >>> (Long.BYTES - 1 - i) * Byte.SIZE);
      }
      digest.update(eight);
      return this;
    }

    public Maker add(boolean flag) {
      return add(flag ? 1 : 0);
    }

    public Maker add(Fingerprint part) {
      return add(part.high()).add(part.low());
    }

    /** Takes in the text of each, in order. */
    public Maker addAll(Collection<?> parts) {
      add(parts.size());
      parts.forEach(part -> add(part.toString()));
      return this;
    }

    public Fingerprint done() {
      return Fingerprint.of(ByteBuffer.wrap(digest.digest()));
    }
  }
}
