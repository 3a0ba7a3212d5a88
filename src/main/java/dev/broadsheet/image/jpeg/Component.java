package dev.broadsheet.image.jpeg;

/**
 * One colour of a frame. Blocks are 8 by 8 samples.
 *
 * @param id as scans name it
 * @param across samples for each {@code most} of the frame, horizontally
 * @param down the same vertically
 * @param table its quantisation table
 * @param width in samples that belong to the picture
 * @param height in samples that belong to the picture
 * @param blocksWide blocks in a row, those beyond the picture included
 */
record Component(int id, int across, int down, int table, int width, int height, int blocksWide) {
  /** Blocks in a row that hold samples of the picture. */
  int ownBlocksWide() {
    return (width + 7) / 8;
  }

  int ownBlocksHigh() {
    return (height + 7) / 8;
  }
}
