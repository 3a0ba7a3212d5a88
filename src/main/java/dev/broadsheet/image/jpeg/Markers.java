package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;

/** Walks from marker to marker (T.81, B.1.1). */
final class Markers {
  static final int SOF0 = 0xC0;
  static final int SOF2 = 0xC2;
  static final int DHT = 0xC4;
  static final int JPG = 0xC8;
  static final int DAC = 0xCC;
  static final int SOF15 = 0xCF;
  static final int RST0 = 0xD0;
  static final int SOI = 0xD8;
  static final int EOI = 0xD9;
  static final int SOS = 0xDA;
  static final int DQT = 0xDB;
  static final int DRI = 0xDD;
  static final int APP1 = 0xE1;
  static final int APP2 = 0xE2;
  static final int APP14 = 0xEE;
  private static final int TEM = 0x01;

  private final Bytes file;
  private int at = 2;

  Markers(Bytes file) throws ImageException {
    this.file = file;
    if (file.u16(0) != 0xFF00 + SOI) {
      throw ImageException.broken("does not begin as a JPEG file");
    }
  }

  /**
   * One segment.
   *
   * @param body what follows its length
   * @param end where the next thing begins
   */
  record Segment(int marker, Bytes body, int end) {}

  /** The next segment; the end of the image has no body. */
  Segment next() throws ImageException {
    if (file.u8(at) != 0xFF) {
      throw ImageException.broken("has something between its parts that is none of them");
    }
    while (file.u8(at) == 0xFF) {
      at++;
    }
    int marker = file.u8(at++);
    if (marker == EOI || marker == TEM) {
      return new Segment(marker, file.part(at, 0), at);
    }
    int length = file.u16(at);
    Bytes body = file.part(at + 2L, Math.max(0, length - 2));
    at += Math.max(2, length);
    return new Segment(marker, body, at);
  }

  /** Goes on after the data of a scan. */
  void continueAt(int place) {
    at = place;
  }

  static boolean isFrame(int marker) {
    return marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC;
  }
}
