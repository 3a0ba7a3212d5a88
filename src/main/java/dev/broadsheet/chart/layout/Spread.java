package dev.broadsheet.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Pushes labels apart along one direction, each as little as possible from where it belongs. */
public final class Spread {
  private Spread() {}

  /**
   * New middles for labels that want to be at {@code wanted} and need {@code sizes}, without
   * overlap and inside the limits; empty when they cannot all fit. Equal wishes keep their order.
   * The sum of squared moves is least (pool adjacent violators).
   */
  public static Optional<List<Double>> apart(
      List<Double> wanted, List<Double> sizes, double from, double to) {
    double needed = sizes.stream().mapToDouble(Double::doubleValue).sum();
    if (needed > to - from + 1e-6) {
      return Optional.empty();
    }
    List<Integer> order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted((a, b) -> Double.compare(wanted.get(a), wanted.get(b)))
            .toList();
    return Optional.of(placed(order, wanted, sizes, from, to));
  }

  /** The same for labels that must keep the order in which they are given. */
  public static Optional<List<Double>> inOrder(
      List<Double> wanted, List<Double> sizes, double from, double to) {
    double needed = sizes.stream().mapToDouble(Double::doubleValue).sum();
    if (needed > to - from + 1e-6) {
      return Optional.empty();
    }
    List<Integer> order = IntStream.range(0, wanted.size()).boxed().toList();
    return Optional.of(placed(order, wanted, sizes, from, to));
  }

  private static List<Double> placed(
      List<Integer> order, List<Double> wanted, List<Double> sizes, double from, double to) {
    List<Block> blocks = new ArrayList<>();
    for (int index : order) {
      blocks.add(new Block(List.of(index), wanted.get(index), sizes.get(index)).clamped(from, to));
      while (blocks.size() > 1 && overlaps(blocks)) {
        Block last = blocks.remove(blocks.size() - 1);
        Block previous = blocks.remove(blocks.size() - 1);
        blocks.add(previous.joined(last).clamped(from, to));
      }
    }
    return middles(blocks, sizes);
  }

  private static boolean overlaps(List<Block> blocks) {
    Block last = blocks.get(blocks.size() - 1);
    Block previous = blocks.get(blocks.size() - 2);
    return previous.middle + previous.size / 2 > last.middle - last.size / 2 + 1e-9;
  }

  private static List<Double> middles(List<Block> blocks, List<Double> sizes) {
    Double[] middles = new Double[sizes.size()];
    for (Block block : blocks) {
      double edge = block.middle - block.size / 2;
      for (int index : block.members) {
        middles[index] = edge + sizes.get(index) / 2;
        edge += sizes.get(index);
      }
    }
    return List.of(middles);
  }

  /** Labels that touch each other and move as one. */
  private record Block(List<Integer> members, double middle, double size) {
    Block joined(Block next) {
      List<Integer> both = new ArrayList<>(members);
      both.addAll(next.members);
      double weight = members.size() + (double) next.members.size();
      // A member's wish for the whole is its own wish less its offset in the joined block.
      double wish =
          ((middle + next.size / 2) * members.size()
                  + (next.middle - size / 2) * next.members.size())
              / weight;
      return new Block(both, wish, size + next.size);
    }

    Block clamped(double from, double to) {
      double least = from + size / 2;
      double most = to - size / 2;
      return new Block(members, Math.max(least, Math.min(most, middle)), size);
    }
  }
}
