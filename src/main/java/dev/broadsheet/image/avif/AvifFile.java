package dev.broadsheet.image.avif;

import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Size;
import java.util.List;
import java.util.Optional;

/** An AVIF file whose picture is kept as it is, and of which nothing else is kept. */
public final class AvifFile {
  private final Size size;
  private final byte[] bytes;

  private AvifFile(Size size, byte[] bytes) {
    this.size = size;
    this.bytes = bytes;
  }

  /** Reads a file and writes it anew, picture only. */
  public static AvifFile read(byte[] data) throws ImageException {
    Bytes file = Bytes.of(data);
    List<Box> boxes = Box.all(file);
    checkBrand(boxes);
    List<Box> meta = Box.all(Box.required(boxes, "meta").from(4));
    Items items = Items.read(file, meta);
    Properties properties = Properties.read(meta);
    Bytes primary = Box.required(meta, "pitm");
    long id = primary.u8(0) == 0 ? primary.u16(4) : primary.u32(4);
    if (!items.has(id)) {
      throw ImageException.broken("has no picture in it");
    }
    properties.checkColours();
    return new AvifFile(properties.size(id), write(id, items, properties, meta));
  }

  private static void checkBrand(List<Box> boxes) throws ImageException {
    Bytes type = Box.required(boxes, "ftyp");
    boolean still = false;
    for (int at = 0; at + 4 <= type.length(); at += 4) {
      still |= at != 4 && type.startsWith(at, "avif");
    }
    if (type.startsWith(0, "avis")) {
      throw ImageException.unsupported("moves; only a picture that stands still is published");
    }
    if (!still) {
      throw ImageException.unsupported("is no AVIF but a relative of it, such as HEIC");
    }
  }

  private static byte[] write(long primary, Items items, Properties properties, List<Box> meta)
      throws ImageException {
    byte[] type =
        new BoxWriter().text("avif").number(0, 4).text("avif").text("mif1").text("miaf").toBytes();
    byte[] references = references(items, meta);
    // Offsets have four bytes whatever they are, so the first writing has the right length.
    byte[] draft = meta(primary, items, properties, references, 0);
    int data = 8 + type.length + 8 + draft.length + 8;
    BoxWriter pixels = new BoxWriter();
    items.all().forEach(item -> pixels.bytes(item.data()));
    return new BoxWriter()
        .box("ftyp", type)
        .box("meta", meta(primary, items, properties, references, data))
        .box("mdat", pixels.toBytes())
        .toBytes();
  }

  private static byte[] meta(
      long primary, Items items, Properties properties, byte[] references, int data) {
    BoxWriter out = new BoxWriter().number(0, 4);
    byte[] handler = new BoxWriter().number(0, 8).text("pict").number(0, 12).number(0, 1).toBytes();
    out.box("hdlr", handler);
    out.box("pitm", new BoxWriter().number(1L << 24, 4).number(primary, 4).toBytes());
    out.box("iloc", locations(items, data));
    BoxWriter entries = new BoxWriter().number(1L << 24, 4).number(items.all().size(), 4);
    items.all().forEach(item -> entries.box("infe", entry(item)));
    out.box("iinf", entries.toBytes());
    if (references.length > 0) {
      out.box("iref", references);
    }
    return out.box("iprp", properties.write(items)).toBytes();
  }

  /** What an item is; its name, which may be anything, is left out. */
  private static byte[] entry(Items.Item item) {
    BoxWriter out = new BoxWriter().number(3L << 24 | item.flags(), 4).number(item.id(), 4);
    return out.number(0, 2).text(item.type()).number(0, 1).toBytes();
  }

  /** One extent for each item, its data in the order of the items. */
  private static byte[] locations(Items items, int data) {
    BoxWriter out = new BoxWriter().number(2L << 24, 4).number(0x4400, 2);
    out.number(items.all().size(), 4);
    long at = data;
    for (Items.Item item : items.all()) {
      out.number(item.id(), 4).number(0, 2).number(0, 2).number(1, 2);
      out.number(at, 4).number(item.data().length, 4);
      at += item.data().length;
    }
    return out.toBytes();
  }

  /** The references between items that are kept; those that describe a picture name notes. */
  private static byte[] references(Items items, List<Box> meta) throws ImageException {
    Optional<Box> box = Box.find(meta, "iref");
    if (box.isEmpty()) {
      return new byte[0];
    }
    BoxWriter out = new BoxWriter();
    int size = box.get().body().u8(0) == 0 ? 2 : 4;
    for (Box reference : Box.all(box.get().body().from(4))) {
      Bytes body = reference.body();
      boolean known = items.has(body.number(0, size));
      int count = body.u16(size);
      BoxWriter copy = new BoxWriter().number(body.number(0, size), 4).number(count, 2);
      for (int i = 0; i < count; i++) {
        long to = body.number(size + 2L + (long) i * size, size);
        known &= items.has(to);
        copy.number(to, 4);
      }
      if (known) {
        out.box(reference.type(), copy.toBytes());
      }
    }
    byte[] kept = out.toBytes();
    return kept.length == 0 ? kept : new BoxWriter().number(1L << 24, 4).bytes(kept).toBytes();
  }

  /** As it is shown. */
  public Size size() {
    return size;
  }

  /** The file to publish. */
  public byte[] bytes() {
    return bytes;
  }
}
