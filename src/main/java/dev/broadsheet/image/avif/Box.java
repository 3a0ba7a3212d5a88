package dev.broadsheet.image.avif;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A box of an ISO base media file (ISO/IEC 14496-12, 4.2).
 *
 * @param body what follows its length and type
 */
record Box(String type, Bytes body) {
  private static final int MOST = 10_000;

  /** The boxes that lie one after the other in a stretch. */
  static List<Box> all(Bytes stretch) throws ImageException {
    List<Box> boxes = new ArrayList<>();
    for (long at = 0; at < stretch.length(); ) {
      long length = stretch.u32(at);
      int head = 8;
      if (length == 1) {
        length = stretch.number(at + 8, 8);
        head = 16;
      } else if (length == 0) {
        length = stretch.length() - at;
      }
      if (length < head || boxes.size() == MOST) {
        throw ImageException.broken("has damaged parts");
      }
      boxes.add(new Box(stretch.tag(at + 4), stretch.part(at + head, length - head)));
      at += length;
    }
    return boxes;
  }

  static Optional<Box> find(List<Box> boxes, String type) {
    return boxes.stream().filter(box -> box.type().equals(type)).findFirst();
  }

  static Bytes required(List<Box> boxes, String type) throws ImageException {
    return find(boxes, type)
        .orElseThrow(() -> ImageException.broken("lacks its part `" + type + "`"))
        .body();
  }
}
