package dev.broadsheet.pack;

/** Writes a meta-block (RFC 7932, sections 9.2 and 9.3). */
final class BrotliBlock {
  private final byte[] data;
  private final int start;
  private final int end;
  private final BrotliCommands commands;
  private final BitWriter out;

  BrotliBlock(byte[] data, int start, int end, BrotliCommands commands, BitWriter out) {
    this.data = data;
    this.start = start;
    this.end = end;
    this.commands = commands;
    this.out = out;
  }

  void write() {
    int size = end - start - 1;
    int nibbles = size < 1 << 16 ? 4 : size < 1 << 20 ? 5 : 6;
    out.bits(0, 1);
    out.bits(nibbles - 4, 2);
    out.bits(size, 4 * nibbles);
    out.bits(0, 1);
    // One block type of each kind, and distances without postfix and direct codes.
    out.bits(0, 3);
    out.bits(0, 6);
    out.bits(BrotliContext.MODE, 2);
    int[][] counts = commands.literalCounts(data);
    LiteralTrees trees = LiteralTrees.of(counts);
    number(trees.count());
    if (trees.count() > 1) {
      contextMap(trees);
    }
    number(1);
    int[][] sums = LiteralTrees.sums(counts, trees.map());
    BrotliCode[] literals = new BrotliCode[trees.count()];
    for (int i = 0; i < literals.length; i++) {
      literals[i] = BrotliCode.write(sums[i], out);
    }
    BrotliCode command = BrotliCode.write(commands.commandCounts(), out);
    BrotliCode distance = BrotliCode.write(commands.distanceCounts(), out);
    for (int i = 0; i < commands.count(); i++) {
      command(i, command, distance, literals, trees.map());
    }
  }

  /** A number from 1 to 256 (section 9.2, NBLTYPES). */
  private void number(int value) {
    if (value == 1) {
      out.bits(0, 1);
      return;
    }
    int bits = 31 - Integer.numberOfLeadingZeros(value - 1);
    out.bits(1, 1);
    out.bits(bits, 3);
    out.bits(value - 1 - (1 << bits), bits);
  }

  private void contextMap(LiteralTrees trees) {
    out.bits(0, 1);
    int[] counts = new int[trees.count()];
    for (int tree : trees.map()) {
      counts[tree]++;
    }
    BrotliCode code = BrotliCode.write(counts, out);
    for (int tree : trees.map()) {
      code.symbol(tree, out);
    }
    out.bits(0, 1);
  }

  private void command(
      int i, BrotliCode command, BrotliCode distance, BrotliCode[] literals, int[] map) {
    int insert = BrotliSymbols.insertCode(commands.inserts[i]);
    int copied = Math.max(2, commands.copies[i]);
    int copy = BrotliSymbols.copyCode(copied);
    command.symbol(commands.symbol(i), out);
    out.bits(
        BrotliSymbols.insertRest(insert, commands.inserts[i]), BrotliSymbols.insertBits(insert));
    out.bits(BrotliSymbols.copyRest(copy, copied), BrotliSymbols.copyBits(copy));
    for (int k = 0; k < commands.inserts[i]; k++) {
      int at = commands.starts[i] + k;
      literals[map[BrotliContext.at(data, at)]].symbol(data[at] & 0xFF, out);
    }
    int symbol = commands.distanceSymbol(i);
    if (symbol >= 0) {
      distance.symbol(symbol, out);
      if (symbol >= BrotliSymbols.RING) {
        int far = commands.distances[i];
        out.bits(BrotliSymbols.distanceRest(far), BrotliSymbols.distanceBits(far));
      }
    }
  }
}
