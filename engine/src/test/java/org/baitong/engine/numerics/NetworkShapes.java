package org.baitong.engine.numerics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.baitong.engine.numerics.FlowNetwork.Arc;

/** Networks of stated shapes for tests, from a seed. */
final class NetworkShapes {
  private NetworkShapes() {}

  static List<String> names(int n) {
    return IntStream.range(0, n).mapToObj(i -> "C" + i).toList();
  }

  /** Arcs to centres nearby, as along a production line, with rework back. */
  static FlowNetwork local(int n, double leak, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      spread(
          arcs,
          i,
          leak,
          new int[] {
            Math.floorMod(i + 1, n),
            Math.floorMod(i + 2 + random.nextInt(3), n),
            Math.floorMod(i - 1 - random.nextInt(4), n)
          },
          random);
    }
    return FlowNetwork.ofShares(names(n), arcs);
  }

  /** Four arcs from each centre to anywhere. */
  static FlowNetwork random(int n, double leak, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      spread(arcs, i, leak, random.ints(4, 0, n).toArray(), random);
    }
    return FlowNetwork.ofShares(names(n), arcs);
  }

  /** One cycle through all. */
  static FlowNetwork cycle(int n, double leak) {
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      arcs.add(new Arc(i, (i + 1) % n, 1 - leak));
    }
    return FlowNetwork.ofShares(names(n), arcs);
  }

  /** Full blocks of the given size, each giving to the next, the last to the first. */
  static FlowNetwork blocks(int n, int block, double leak, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int first = i / block * block;
      int size = Math.min(block, n - first);
      int[] to = IntStream.range(first, first + size + (i == first ? 1 : 0)).toArray();
      for (int t = 0; t < to.length; t++) {
        to[t] %= n;
      }
      spread(arcs, i, leak, to, random);
    }
    return FlowNetwork.ofShares(names(n), arcs);
  }

  private static void spread(
      List<Arc> arcs, int from, double leak, int[] to, SplittableRandom random) {
    double[] weight = random.doubles(to.length, 0.1, 1).toArray();
    double sum = 0;
    for (double w : weight) {
      sum += w;
    }
    for (int t = 0; t < to.length; t++) {
      arcs.add(new Arc(from, to[t], weight[t] / sum * (1 - leak)));
    }
  }
}
