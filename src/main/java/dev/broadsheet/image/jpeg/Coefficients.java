package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.RowSink;

/** All coefficients of a picture whose scans each say a part of every block. */
final class Coefficients implements ScanWalk.Visitor {
  private final Frame frame;
  private final short[][] blocks;

  Coefficients(Frame frame) {
    this.frame = frame;
    this.blocks = new short[frame.components().size()][];
    for (int i = 0; i < blocks.length; i++) {
      Component component = frame.components().get(i);
      blocks[i] = new short[64 * component.blocksWide() * frame.unitsHigh() * component.down()];
    }
  }

  private int place(int component, int column, int row) {
    return 64 * (row * frame.components().get(component).blocksWide() + column);
  }

  @Override
  public void block(Scan.Part part, BlockDecoder decoder, int column, int row)
      throws ImageException {
    decoder.decode(part, blocks[part.index()], place(part.index(), column, row));
  }

  /** Makes the picture. */
  void draw(Planes planes, RowSink sink) {
    for (int unitRow = 0; unitRow < frame.unitsHigh(); unitRow++) {
      for (int i = 0; i < blocks.length; i++) {
        Component component = frame.components().get(i);
        for (int y = 0; y < component.down(); y++) {
          int row = unitRow * component.down() + y;
          for (int column = 0; column < component.blocksWide(); column++) {
            planes.put(i, column, row, blocks[i], place(i, column, row));
          }
        }
      }
      planes.emit(unitRow + 1, sink);
    }
  }
}
