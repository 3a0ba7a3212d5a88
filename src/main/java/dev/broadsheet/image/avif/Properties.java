package dev.broadsheet.image.avif;

import dev.broadsheet.image.colour.ColourSpace;
import dev.broadsheet.image.colour.IccProfile;
import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said of items: sizes, turns, colours, the settings of the codec (23008-12, 9.3). */
final class Properties {
  /** Those that a picture needs; others become empty boxes, so that the numbers stay right. */
  private static final List<String> KEPT =
      List.of("ispe", "pixi", "av1C", "colr", "irot", "imir", "clap", "pasp", "auxC", "a1op");

  private final List<Box> boxes;
  private final Map<Long, List<Integer>> ofItem = new LinkedHashMap<>();

  private Properties(List<Box> boxes) {
    this.boxes = boxes;
  }

  static Properties read(List<Box> meta) throws ImageException {
    List<Box> parts = Box.all(Box.required(meta, "iprp"));
    Properties properties = new Properties(Box.all(Box.required(parts, "ipco")));
    for (Box part : parts) {
      if (part.type().equals("ipma")) {
        properties.associate(part.body());
      }
    }
    return properties;
  }

  private void associate(Bytes box) throws ImageException {
    boolean longIds = box.u8(0) > 0;
    boolean longIndices = (box.u8(3) & 1) != 0;
    long count = box.u32(4);
    long at = 8;
    for (long i = 0; i < count; i++) {
      long id = longIds ? box.u32(at) : box.u16(at);
      at += longIds ? 4 : 2;
      int own = box.u8(at++);
      List<Integer> indices = new ArrayList<>();
      for (int k = 0; k < own; k++) {
        int raw = longIndices ? box.u16(at) : box.u8(at);
        at += longIndices ? 2 : 1;
        // The highest bit says that a reader must know the property; both forms become the long.
        indices.add(longIndices ? raw : (raw & 0x80) << 8 | raw & 0x7F);
      }
      ofItem.put(id, indices);
    }
  }

  private Box at(int index) throws ImageException {
    int place = (index & 0x7FFF) - 1;
    if (place < 0 || place >= boxes.size()) {
      throw ImageException.broken("names a property that it lacks");
    }
    return boxes.get(place);
  }

  /** The size of an item as it is shown: turned, if it is turned. */
  Size size(long item) throws ImageException {
    Size size = null;
    boolean turned = false;
    for (int index : ofItem.getOrDefault(item, List.of())) {
      if ((index & 0x7FFF) == 0) {
        continue;
      }
      Box box = at(index);
      if (box.type().equals("ispe")) {
        size = Size.claimed(box.body().u32(4), box.body().u32(8));
      } else if (box.type().equals("irot")) {
        turned = (box.body().u8(0) & 1) != 0;
      } else if (box.type().equals("clap")) {
        throw ImageException.unsupported("is cropped by a note beside its pixels; save it cropped");
      }
    }
    if (size == null) {
      throw ImageException.broken("does not say how large it is");
    }
    return turned ? size.turned() : size;
  }

  /** Refuses a picture whose colours would change when its profile is dropped. */
  void checkColours() throws ImageException {
    for (Box box : boxes) {
      if (box.type().equals("colr")
          && !box.body().startsWith(0, "nclx")
          && IccProfile.read(box.body().from(4)) != ColourSpace.SRGB) {
        throw ImageException.unsupported(
            "has a colour profile other than sRGB, and an AVIF is not converted; save it as sRGB");
      }
    }
  }

  /** The box of properties of the items that are kept. */
  byte[] write(Items items) {
    BoxWriter container = new BoxWriter();
    for (Box box : boxes) {
      boolean kept = KEPT.contains(box.type()) && !isProfile(box);
      container.box(kept ? box.type() : "free", kept ? box.body().copy() : new byte[0]);
    }
    BoxWriter table = new BoxWriter().number(0x01000001, 4);
    List<Long> ids = ofItem.keySet().stream().filter(items::has).sorted().toList();
    table.number(ids.size(), 4);
    for (long id : ids) {
      List<Integer> indices = ofItem.get(id).stream().filter(this::isKept).toList();
      table.number(id, 4).number(indices.size(), 1);
      indices.forEach(index -> table.number(index, 2));
    }
    return new BoxWriter().box("ipco", container.toBytes()).box("ipma", table.toBytes()).toBytes();
  }

  private boolean isKept(int index) {
    int place = (index & 0x7FFF) - 1;
    return place >= 0
        && place < boxes.size()
        && KEPT.contains(boxes.get(place).type())
        && !isProfile(boxes.get(place));
  }

  private static boolean isProfile(Box box) {
    return box.type().equals("colr") && !box.body().startsWith(0, "nclx");
  }
}
