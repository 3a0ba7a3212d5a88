package dev.broadsheet.image.avif;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The items of a file: pictures, parts of pictures, and notes about them (14496-12, 8.11). */
final class Items {
  /** What makes up a picture; everything else is dropped. */
  private static final Set<String> PICTURES = Set.of("av01", "grid", "iden", "iovl");

  private static final int MOST = 2_000;

  private final Map<Long, Item> kept = new LinkedHashMap<>();

  /**
   * An item that is a picture or a part of one.
   *
   * @param flags whether it is hidden: a part, not to be shown alone
   */
  record Item(long id, String type, long flags, byte[] data) {}

  private Items() {}

  static Items read(Bytes file, List<Box> meta) throws ImageException {
    Items items = new Items();
    Bytes info = Box.required(meta, "iinf");
    int head = info.u8(0) == 0 ? 6 : 8;
    Map<Long, Box> entries = new LinkedHashMap<>();
    for (Box entry : Box.all(info.from(head))) {
      if (entry.type().equals("infe") && entry.body().u8(0) >= 2) {
        entries.put(id(entry.body()), entry);
      }
    }
    if (entries.size() > MOST) {
      throw ImageException.tooLarge("has more than " + MOST + " items");
    }
    Locations locations = Locations.read(file, meta);
    for (Map.Entry<Long, Box> entry : entries.entrySet()) {
      Bytes body = entry.getValue().body();
      String type = body.tag(body.u8(0) == 2 ? 8 : 10);
      if (PICTURES.contains(type)) {
        byte[] data = locations.data(entry.getKey());
        items.kept.put(entry.getKey(), new Item(entry.getKey(), type, body.number(1, 3), data));
      }
    }
    return items;
  }

  private static long id(Bytes entry) throws ImageException {
    return entry.u8(0) == 2 ? entry.u16(4) : entry.u32(4);
  }

  boolean has(long id) {
    return kept.containsKey(id);
  }

  List<Item> all() {
    return new ArrayList<>(kept.values());
  }
}
