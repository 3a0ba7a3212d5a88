package dev.broadsheet.publish;

/**
 * What a release says of one of its files.
 *
 * @param hash of its bytes
 * @param size in bytes
 */
public record PublishedFile(FileHash hash, long size) {
  static PublishedFile of(byte[] bytes) {
    return new PublishedFile(FileHash.of(bytes), bytes.length);
  }
}
