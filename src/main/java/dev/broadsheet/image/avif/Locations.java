package dev.broadsheet.image.avif;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the data of each item lies (14496-12, 8.11.3): in the file, or in the box `idat`. */
final class Locations {
  private static final int MOST_EXTENTS = 1_000;

  private final Bytes file;
  private final Optional<Bytes> inner;
  private final Map<Long, List<Extent>> extents = new HashMap<>();

  /**
   * A stretch of data.
   *
   * @param length 0 for all that there is
   */
  private record Extent(boolean inside, long offset, long length) {}

  private Locations(Bytes file, Optional<Bytes> inner) {
    this.file = file;
    this.inner = inner;
  }

  static Locations read(Bytes file, List<Box> meta) throws ImageException {
    Locations locations = new Locations(file, Box.find(meta, "idat").map(Box::body));
    locations.read(Box.required(meta, "iloc"));
    return locations;
  }

  private void read(Bytes box) throws ImageException {
    int version = box.u8(0);
    if (version > 2) {
      throw ImageException.unsupported("keeps its data in a way that is not known here");
    }
    int offsetSize = box.u8(4) >> 4;
    int lengthSize = box.u8(4) & 15;
    int baseSize = box.u8(5) >> 4;
    int indexSize = version == 0 ? 0 : box.u8(5) & 15;
    int idSize = version < 2 ? 2 : 4;
    long count = box.number(6, idSize);
    long at = 6L + idSize;
    for (long i = 0; i < count; i++) {
      long id = box.number(at, idSize);
      at += idSize;
      int method = version == 0 ? 0 : box.u16(at) & 15;
      at += version == 0 ? 2 : 4;
      long base = box.number(at, baseSize);
      at += baseSize;
      int parts = box.u16(at);
      at += 2;
      if (method > 1 || parts > MOST_EXTENTS) {
        throw ImageException.unsupported("keeps its data in a way that is not known here");
      }
      List<Extent> own = new ArrayList<>();
      for (int part = 0; part < parts; part++) {
        at += indexSize;
        long offset = base + box.number(at, offsetSize);
        at += offsetSize;
        own.add(new Extent(method == 1, offset, box.number(at, lengthSize)));
        at += lengthSize;
      }
      extents.put(id, own);
    }
  }

  /** The data of an item, joined. */
  byte[] data(long id) throws ImageException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (Extent extent : extents.getOrDefault(id, List.of())) {
      Bytes from =
          extent.inside()
              ? inner.orElseThrow(() -> ImageException.broken("lacks its part `idat`"))
              : file;
      Bytes data =
          extent.length() == 0
              ? from.from(extent.offset())
              : from.part(extent.offset(), extent.length());
      if (joined.size() + (long) data.length() > file.length()) {
        throw ImageException.broken("uses the same data more than once");
      }
      joined.writeBytes(data.copy());
    }
    return joined.toByteArray();
  }
}
