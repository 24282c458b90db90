package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One kind of amount (a cost category, a burden) carried through the network by a split. */
final class Carry {
  /** What arises in each centre and follows its split. */
  final double[] arising;

  /** Why what arises in a centre is not known. */
  final @Nullable Taint[] arisingTaint;

  /** What single cost lines put on flows, losses and the rest directly. */
  final double[] directFlow;

  final double[] directLoss;
  final double[] directUnaccounted;

  /** What passes through each centre and follows its split: arising plus carried in. */
  double[] through = new double[0];

  /** Amount on each flow. */
  final double[] onFlow;

  final double[] lost;
  final double[] unaccounted;

  /** Why the amount of a centre or flow is missing or disqualified. */
  final @Nullable Taint[] centreTaint;

  final @Nullable Taint[] flowTaint;
  final Split split;
  private final Net net;

  Carry(Net net, Split split) {
    this.net = net;
    this.split = split;
    int n = net.centres.size();
    int flows = net.flows.size();
    arising = new double[n];
    arisingTaint = new Taint[n];
    directFlow = new double[flows];
    directLoss = new double[n];
    directUnaccounted = new double[n];
    onFlow = new double[flows];
    lost = new double[n];
    unaccounted = new double[n];
    centreTaint = new Taint[n];
    flowTaint = new Taint[flows];
  }

  /** Puts an amount of one centre onto its outputs by these shares, past the centre's split. */
  void direct(int centre, double amount, Split own) {
    for (int f : net.out[centre]) {
      directFlow[f] += amount * own.flow[f];
      if (own.taint[centre] != null && net.side[f] != FlowSide.STOCK_CHANGE) {
        flowTaint[f] = Taint.worse(flowTaint[f], own.taint[centre]);
      }
    }
    directLoss[centre] += amount * own.loss[centre];
    directUnaccounted[centre] += amount * own.unaccounted[centre];
  }

  /** Whether a flow takes this kind of amount along to the centre it enters. */
  private boolean carries(int f) {
    return net.isTransfer(f) && net.side[f] == FlowSide.PRODUCT;
  }

  /**
   * Solves the network; networks of equal splits share one factorisation. Returns the centres of a
   * cycle that nothing leaves, if an amount has reached one.
   */
  List<Integer> solve(List<Solved> solved) {
    int n = net.centres.size();
    double[] b = arising.clone();
    for (int f = 0; f < directFlow.length; f++) {
      if (carries(f)) {
        b[net.to[f]] += directFlow[f];
      }
    }
    LinearNetwork network = network(solved);
    through = network.solve(b);
    for (int f = 0; f < onFlow.length; f++) {
      int c = net.from[f];
      onFlow[f] = directFlow[f] + (c < 0 ? 0 : split.flow[f] * through[c]);
    }
    for (int c = 0; c < n; c++) {
      lost[c] = directLoss[c] + split.loss[c] * through[c];
      unaccounted[c] = directUnaccounted[c] + split.unaccounted[c] * through[c];
    }
    taint();
    return network.stuck(through);
  }

  private LinearNetwork network(List<Solved> solved) {
    for (Solved s : solved) {
      if (s.split.sameAs(split)) {
        return s.network;
      }
    }
    LinearNetwork made =
        new LinearNetwork(net.centres.size(), net.from, net.to, carried(net, split));
    solved.add(new Solved(split, made));
    return made;
  }

  /** The shares that go on to other centres. */
  static double[] carried(Net net, Split split) {
    double[] share = new double[split.flow.length];
    for (int f = 0; f < share.length; f++) {
      share[f] = net.isTransfer(f) && net.side[f] == FlowSide.PRODUCT ? split.flow[f] : 0;
    }
    return share;
  }

  /** A factorised network and the split it belongs to. */
  record Solved(Split split, LinearNetwork network) {}

  private void taint() {
    List<Integer> queue = new ArrayList<>();
    for (int c = 0; c < through.length; c++) {
      Taint own = through[c] != 0 ? split.taint[c] : null;
      centreTaint[c] = Taint.worse(arisingTaint[c], own);
      if (centreTaint[c] != null) {
        queue.add(c);
      }
    }
    for (int f = 0; f < flowTaint.length; f++) {
      if (flowTaint[f] != null && carries(f)) {
        centreTaint[net.to[f]] = Taint.worse(centreTaint[net.to[f]], flowTaint[f]);
        queue.add(net.to[f]);
      }
    }
    for (int i = 0; i < queue.size(); i++) {
      int c = queue.get(i);
      Taint why = centreTaint[c];
      for (int f : net.out[c]) {
        boolean reached = split.flow[f] != 0 || split.taint[c] != null;
        if (!reached) {
          continue;
        }
        flowTaint[f] = Taint.worse(flowTaint[f], why);
        if (carries(f)) {
          int next = net.to[f];
          Taint before = centreTaint[next];
          Taint after = Taint.worse(before, why);
          if (!Objects.equals(after, before)) {
            centreTaint[next] = after;
            queue.add(next);
          }
        }
      }
    }
  }
}
