package org.baitong.engine.numerics;

/**
 * Strongly connected components in topological order, givers before receivers (Tarjan 1972, with a
 * stack of our own: a cycle of 100,000 nodes must not overflow the thread's).
 */
final class Components {
  /** Nodes grouped by component. */
  final int[] nodes;

  /** Component c is {@code nodes[start[c]] .. nodes[start[c+1]-1]}. */
  final int[] start;

  /** Component of a node. */
  final int[] of;

  private Components(int[] nodes, int[] start, int[] of) {
    this.nodes = nodes;
    this.start = start;
    this.of = of;
  }

  int count() {
    return start.length - 1;
  }

  static Components of(int[] rowStart, int[] to) {
    int n = rowStart.length - 1;
    int[] number = new int[n];
    int[] low = new int[n];
    int[] component = new int[n];
    java.util.Arrays.fill(component, -1);
    int[] stack = new int[n];
    int[] path = new int[n];
    int[] arc = new int[n];
    int[] order = new int[n];
    int[] ends = new int[n];
    int counter = 0;
    int stackSize = 0;
    int ordered = 0;
    int count = 0;
    for (int root = 0; root < n; root++) {
      if (number[root] != 0) {
        continue;
      }
      int depth = 0;
      path[0] = root;
      arc[root] = rowStart[root];
      counter++;
      number[root] = counter;
      low[root] = counter;
      stack[stackSize++] = root;
      while (depth >= 0) {
        int v = path[depth];
        if (arc[v] < rowStart[v + 1]) {
          int w = to[arc[v]++];
          if (number[w] == 0) {
            counter++;
            number[w] = counter;
            low[w] = counter;
            arc[w] = rowStart[w];
            stack[stackSize++] = w;
            path[++depth] = w;
          } else if (component[w] < 0) {
            low[v] = Math.min(low[v], number[w]);
          }
          continue;
        }
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[v]);
        }
        if (low[v] == number[v]) {
          int w;
          do {
            w = stack[--stackSize];
            component[w] = count;
            order[ordered++] = w;
          } while (w != v);
          ends[count++] = ordered;
        }
      }
    }
    return reversed(order, ends, count);
  }

  /** Tarjan finds receivers first; the solver wants givers first. */
  private static Components reversed(int[] order, int[] ends, int count) {
    int n = order.length;
    int[] nodes = new int[n];
    int[] start = new int[count + 1];
    int[] of = new int[n];
    int at = 0;
    for (int c = count - 1, k = 0; c >= 0; c--, k++) {
      start[k] = at;
      for (int t = c == 0 ? 0 : ends[c - 1]; t < ends[c]; t++) {
        nodes[at++] = order[t];
        of[order[t]] = k;
      }
      java.util.Arrays.sort(nodes, start[k], at);
    }
    start[count] = at;
    return new Components(nodes, start, of);
  }
}
