package org.baitong.engine.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Uses what a shared limit leaves, by exchanging the sets of one or two factories at a time. */
final class Exchange {
  private static final int MOST_ROUNDS = 200;

  private record Move(int member, Chosen set, double cost, double gain) {}

  private final SharedBudget budget;

  /** Of moves beyond this distance from the price few can help. */
  private final double price;

  Exchange(SharedBudget budget, double price) {
    this.budget = budget;
    this.price = price;
  }

  /** Better sets than these that still fit; ends when no pair of moves helps. */
  List<Chosen> improve(List<Chosen> start) {
    List<Chosen> sets = new ArrayList<>(start);
    List<List<Chosen>> menus = new ArrayList<>();
    for (int m = 0; m < sets.size(); m++) {
      menus.add(budget.alternatives(m, sets.get(m)));
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double used = 0;
      for (Chosen set : sets) {
        used += budget.used(set);
      }
      List<Move> best = best(moves(sets, menus), budget.room() - used);
      if (best.isEmpty()) {
        break;
      }
      for (Move move : best) {
        sets.set(move.member(), move.set());
        menus.set(move.member(), budget.alternatives(move.member(), move.set()));
      }
    }
    return sets;
  }

  private List<Move> moves(List<Chosen> sets, List<List<Chosen>> menus) {
    List<Move> moves = new ArrayList<>();
    for (int m = 0; m < sets.size(); m++) {
      Chosen now = sets.get(m);
      for (Chosen other : menus.get(m)) {
        double cost = budget.used(other) - budget.used(now);
        double gain = other.value().amount() - now.value().amount();
        if (gain > 0 || (cost < 0 && gain > 2 * price * cost)) {
          moves.add(new Move(m, other, cost, gain));
        }
      }
    }
    moves.sort(Comparator.comparingDouble(Move::cost).thenComparingInt(Move::member));
    return moves;
  }

  /** The move or pair of moves of two factories that gains most within the room. */
  private static List<Move> best(List<Move> moves, double room) {
    int n = moves.size();
    // For every prefix by cost the best move, and the best of another factory.
    int[] first = new int[n];
    int[] second = new int[n];
    int one = -1;
    int other = -1;
    for (int i = 0; i < n; i++) {
      Move move = moves.get(i);
      if (one < 0 || move.gain() > moves.get(one).gain()) {
        if (one >= 0 && moves.get(one).member() != move.member()) {
          other = one;
        }
        one = i;
      } else if (move.member() != moves.get(one).member()
          && (other < 0 || move.gain() > moves.get(other).gain())) {
        other = i;
      }
      first[i] = one;
      second[i] = other;
    }
    double most = 1e-9;
    List<Move> best = List.of();
    int end = n - 1;
    for (int i = 0; i < n; i++) {
      Move move = moves.get(i);
      if (move.cost() <= room && move.gain() > most) {
        most = move.gain();
        best = List.of(move);
      }
      while (end >= 0 && moves.get(end).cost() + move.cost() > room) {
        end--;
      }
      if (end < 0) {
        break;
      }
      int partner = moves.get(first[end]).member() == move.member() ? second[end] : first[end];
      if (partner >= 0 && move.gain() + moves.get(partner).gain() > most) {
        most = move.gain() + moves.get(partner).gain();
        best = List.of(move, moves.get(partner));
      }
    }
    return best;
  }
}
