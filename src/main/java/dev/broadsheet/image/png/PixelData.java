package dev.broadsheet.image.png;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The unpacked data of a chain of chunks. No more is unpacked than is asked for, so that a bomb
 * stays what it is. What an inflater yields is the same with every zlib.
 */
final class PixelData implements AutoCloseable {
  private final Inflater inflater = new Inflater();
  private final Iterator<Bytes> chunks;

  PixelData(List<Bytes> chunks) {
    this.chunks = chunks.iterator();
  }

  /** Fills a part of an array. */
  void read(byte[] out, int from, int length) throws ImageException {
    if (read(out, from, length, true) < length) {
      throw ImageException.broken("ends in the middle of its pixels");
    }
  }

  /** Fills as much of an array as there is. */
  int readSome(byte[] out) throws ImageException {
    return read(out, 0, out.length, false);
  }

  private int read(byte[] out, int from, int length, boolean whole) throws ImageException {
    int done = 0;
    try {
      while (done < length && !inflater.finished()) {
        int count = inflater.inflate(out, from + done, length - done);
        done += count;
        if (count == 0 && !feed()) {
          break;
        }
      }
    } catch (DataFormatException e) {
      throw ImageException.broken(whole ? "has damaged pixels" : "has a damaged colour profile");
    }
    return done;
  }

  private boolean feed() {
    if (!inflater.needsInput() || !chunks.hasNext()) {
      return false;
    }
    inflater.setInput(chunks.next().copy());
    return true;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
