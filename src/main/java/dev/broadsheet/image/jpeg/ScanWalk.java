package dev.broadsheet.image.jpeg;

import dev.broadsheet.image.pixel.ImageException;

/** Goes from block to block in the order of a scan (T.81, A.2), past restart markers. */
final class ScanWalk {
  private final Frame frame;
  private final Scan scan;
  private final BitReader in;
  private final BlockDecoder decoder;
  private final int interval;
  private int unitsDone;

  ScanWalk(Frame frame, Scan scan, BitReader in, int interval) {
    this.frame = frame;
    this.scan = scan;
    this.in = in;
    this.decoder = new BlockDecoder(in, scan);
    this.interval = interval;
  }

  /** Takes one block of the scan; it must decode it. */
  @FunctionalInterface
  interface Visitor {
    void block(Scan.Part part, BlockDecoder decoder, int column, int row) throws ImageException;
  }

  private void beforeUnit() throws ImageException {
    if (interval > 0 && unitsDone > 0 && unitsDone % interval == 0) {
      in.restart(unitsDone / interval - 1);
      decoder.reset();
    }
    unitsDone++;
  }

  /** One row of interleaved units. */
  void unitRow(int unitRow, Visitor visitor) throws ImageException {
    for (int unit = 0; unit < frame.unitsWide(); unit++) {
      beforeUnit();
      for (Scan.Part part : scan.parts()) {
        Component component = frame.components().get(part.index());
        for (int y = 0; y < component.down(); y++) {
          for (int x = 0; x < component.across(); x++) {
            visitor.block(
                part, decoder, unit * component.across() + x, unitRow * component.down() + y);
          }
        }
      }
    }
  }

  /** The whole scan; one of a single component has no blocks beyond the picture. */
  void all(Visitor visitor) throws ImageException {
    if (scan.parts().size() > 1) {
      for (int unitRow = 0; unitRow < frame.unitsHigh(); unitRow++) {
        unitRow(unitRow, visitor);
      }
      return;
    }
    Scan.Part part = scan.parts().get(0);
    Component component = frame.components().get(part.index());
    for (int row = 0; row < component.ownBlocksHigh(); row++) {
      for (int column = 0; column < component.ownBlocksWide(); column++) {
        beforeUnit();
        visitor.block(part, decoder, column, row);
      }
    }
  }
}
