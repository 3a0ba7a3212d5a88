package dev.broadsheet.pack;

/** The codes of lengths and distances (RFC 7932, sections 4 and 5). */
final class BrotliSymbols {
  static final int COMMANDS = 704;
  static final int DISTANCES = 64;
  static final int RING = 16;

  private static final int[] INSERT_BITS = {
    0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12, 14, 24
  };
  private static final int[] COPY_BITS = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 24
  };
  private static final int[] INSERT_BASE = bases(INSERT_BITS, 0);
  private static final int[] COPY_BASE = bases(COPY_BITS, 2);

  /** Where the commands with an own distance begin, by the groups of both lengths. */
  private static final int[] CELLS = {128, 192, 384, 256, 320, 512, 448, 576, 640};

  private BrotliSymbols() {}

  private static int[] bases(int[] bits, int first) {
    int[] bases = new int[bits.length];
    int value = first;
    for (int i = 0; i < bits.length; i++) {
      bases[i] = value;
      value += 1 << bits[i];
    }
    return bases;
  }

  private static int code(int[] bases, int value) {
    int code = bases.length - 1;
    while (bases[code] > value) {
      code--;
    }
    return code;
  }

  static int insertCode(int length) {
    return code(INSERT_BASE, length);
  }

  static int copyCode(int length) {
    return code(COPY_BASE, length);
  }

  static int insertBits(int code) {
    return INSERT_BITS[code];
  }

  static int copyBits(int code) {
    return COPY_BITS[code];
  }

  static int insertRest(int code, int length) {
    return length - INSERT_BASE[code];
  }

  static int copyRest(int code, int length) {
    return length - COPY_BASE[code];
  }

  /**
   * The symbol of a command; {@code again} where the last distance is meant without being named.
   */
  static int command(int insert, int copy, boolean again) {
    int low = (insert & 7) << 3 | copy & 7;
    if (again && insert < 8 && copy < 16) {
      return (copy >> 3) * 64 + low;
    }
    return CELLS[(insert >> 3) * 3 + (copy >> 3)] + low;
  }

  /** Extra bits of a distance that is no earlier one. */
  static int distanceBits(int distance) {
    return 30 - Integer.numberOfLeadingZeros(distance + 3);
  }

  static int distanceCode(int distance) {
    int bits = distanceBits(distance);
    return RING + 2 * (bits - 1) + (distance + 3 >> bits & 1);
  }

  static int distanceRest(int distance) {
    int bits = distanceBits(distance);
    return distance + 3 & (1 << bits) - 1;
  }

  /** The code of a distance that is one of the last four or near one of the last two; else -1. */
  static int ringCode(int distance, int[] ring) {
    for (int i = 0; i < 4; i++) {
      if (distance == ring[i]) {
        return i;
      }
    }
    for (int last = 0; last < 2; last++) {
      int away = distance - ring[last];
      if (away >= -3 && away <= 3) {
        return 4 + 6 * last + 2 * (Math.abs(away) - 1) + (away > 0 ? 1 : 0);
      }
    }
    return -1;
  }
}
