package dev.broadsheet.font;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The measures of one font, in ems unless said otherwise.
 *
 * @param ascent how far its lines reach above the baseline
 * @param descent how far below it
 * @param lineGap what its lines keep between them
 * @param average the advance of an average letter, by how often letters stand in running text
 * @param weights the weights that it can be set in; one where it is no variable font
 */
public record FontFile(
    double ascent, double descent, double lineGap, double average, Weights weights) {
  private static final int USE_TYPO_METRICS = 1 << 7;
  private static final double MOST_EMS = 4;
  private static final int WEIGHT_AXIS = 0x77676874;

  /** Two ends of a scale from 1 to 1000. */
  public record Weights(int least, int most) {}

  /** Reads a WOFF2 file. */
  public static FontFile read(byte[] file) throws FontException {
    Woff2 font = Woff2.open(file);
    try {
      return read(font);
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new FontException("is damaged");
    }
  }

  private static FontFile read(Woff2 font) throws FontException {
    double em = table(font, "head").bytes().getShort(18) & 0xFFFF;
    if (em < 16 || em > 16_384) {
      throw new FontException("is damaged");
    }
    ByteBuffer lines = table(font, "hhea").bytes();
    ByteBuffer system = table(font, "OS/2").bytes();
    boolean typographic = (system.getShort(62) & USE_TYPO_METRICS) != 0;
    ByteBuffer measures = typographic ? system : lines;
    int at = typographic ? 68 : 4;
    Woff2.Table advances = table(font, "hmtx");
    Advances widths =
        new Advances(advances.bytes(), advances.transformed(), lines.getShort(34) & 0xFFFF, em);
    return new FontFile(
        sound(measures.getShort(at) / em),
        sound(-measures.getShort(at + 2) / em),
        sound(Math.max(0, measures.getShort(at + 4)) / em),
        sound(widths.average(Characters.of(table(font, "cmap").bytes()))),
        weights(font, system));
  }

  private static double sound(double ems) throws FontException {
    if (ems < 0 || ems > MOST_EMS) {
      throw new FontException("has lines or letters of an impossible size");
    }
    return ems;
  }

  private static Woff2.Table table(Woff2 font, String tag) throws FontException {
    Optional<Woff2.Table> table = font.find(tag);
    if (table.isEmpty()) {
      throw new FontException("has no table `" + tag.strip() + "`");
    }
    return table.get();
  }

  /** The ends of the weight axis, else the weight that the font says it has. */
  private static Weights weights(Woff2 font, ByteBuffer system) {
    Optional<ByteBuffer> axes = font.find("fvar").map(Woff2.Table::bytes);
    if (axes.isPresent()) {
      ByteBuffer in = axes.get();
      int at = in.getShort(4) & 0xFFFF;
      int count = in.getShort(8) & 0xFFFF;
      int size = in.getShort(10) & 0xFFFF;
      for (int i = 0; i < count; i++, at += size) {
        if (in.getInt(at) == WEIGHT_AXIS) {
          return new Weights(weight(in.getInt(at + 4) >> 16), weight(in.getInt(at + 12) >> 16));
        }
      }
    }
    int weight = weight(system.getShort(4) & 0xFFFF);
    return new Weights(weight, weight);
  }

  private static int weight(int value) {
    return Math.max(1, Math.min(1000, value));
  }
}
