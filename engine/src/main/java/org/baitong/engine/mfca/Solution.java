package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.jspecify.annotations.Nullable;

/** Every solved amount of one request, before it is put into words. */
final class Solution {
  final Net net;
  final Keys keys;
  final Prices prices;
  final Composition composition;

  /** The shares by the keys alone. */
  final Split standard;

  /** By category. */
  final Carry[] carry = new Carry[CostCategory.values().length];

  /** Burdens by the keys, by name. */
  final Map<String, Carry> burdens = new LinkedHashMap<>();

  /** By material and flow: why the quantity is missing or disqualified. */
  final @Nullable Taint[][] materialTaint;

  /** By material and centre. */
  final @Nullable Taint[][] restTaint;

  /** The centres of a cycle that nothing leaves; empty when there is a solution. */
  final List<Integer> stuck = new ArrayList<>();

  /** Stated shares by category and centre. */
  final @Nullable Shares[][] overrides;

  Solution(MfcaRequest request, List<Finding> findings) {
    net = new Net(request);
    keys = new Keys(net, findings);
    prices = new Prices(net, findings);
    int n = net.centres.size();
    overrides = new Shares[CostCategory.values().length][n];
    for (ShareOverride o : request.overrides()) {
      overrides[o.category().index][centre(o.centre())] = o.shares();
    }
    Splitter splitter = new Splitter(net, keys);
    standard = splitter.split(new Shares[n]);
    composition = new Composition(net, keys, overrides[CostCategory.MATERIAL.index], standard);
    findings.addAll(composition.solve());
    stuck.addAll(composition.stuck());
    new KeyRule(net, keys, composition).apply();
    materialTaint = new Taint[net.materials.size()][net.flows.size()];
    restTaint = new Taint[net.materials.size()][n];
    taintMaterials();
    if (stuck.isEmpty()) {
      carryCosts(splitter);
    }
  }

  private int centre(String id) {
    Integer c = net.centreIndex.get(id);
    if (c == null) {
      throw new IllegalStateException("Centre " + id + " was not checked");
    }
    return c;
  }

  private void carryCosts(Splitter splitter) {
    List<Carry.Solved> solved = new ArrayList<>();
    for (CostCategory category : CostCategory.values()) {
      Split split = waste(category) ? wasteSplit(splitter) : splitter.split(stated(category));
      carry[category.index] = new Carry(net, split);
    }
    for (CostLine line : net.request.costs()) {
      addLine(splitter, line);
    }
    addEnergyCarriers();
    for (Carry c : carry) {
      stuck(c.solve(solved));
    }
    Split byKey = splitter.split(new Shares[net.centres.size()]);
    for (Burden burden : net.request.burdens()) {
      burdens.computeIfAbsent(burden.name(), name -> new Carry(net, byKey))
              .arising[centre(burden.centre())] +=
          burden.amount().number();
    }
    for (Carry b : burdens.values()) {
      stuck(b.solve(solved));
    }
  }

  private void stuck(List<Integer> centres) {
    if (stuck.isEmpty()) {
      stuck.addAll(centres);
    }
  }

  private static boolean waste(CostCategory category) {
    return category == CostCategory.WASTE_MANAGEMENT;
  }

  private @Nullable Shares[] stated(CostCategory category) {
    return overrides[category.index];
  }

  private Split wasteSplit(Splitter splitter) {
    Split split = new Split(net.flows.size(), net.centres.size());
    for (int c = 0; c < net.centres.size(); c++) {
      splitter.fillWaste(split, c, null);
    }
    return split;
  }

  private void addLine(Splitter splitter, CostLine line) {
    int c = centre(line.centre());
    Carry target = carry[line.category().index];
    if (line.shares() == null) {
      target.arising[c] += line.money();
      return;
    }
    target.direct(c, line.money(), ownShares(splitter, line));
  }

  /** How a cost line with shares of its own splits over the outputs of its centre. */
  Split ownShares(Splitter splitter, CostLine line) {
    int c = centre(line.centre());
    Split own = new Split(net.flows.size(), net.centres.size());
    if (waste(line.category())) {
      splitter.fillWaste(own, c, line.shares());
    } else {
      splitter.fill(own, c, line.shares());
    }
    return own;
  }

  /** An energy carrier is used up where it enters: its cost is energy cost of that centre. */
  private void addEnergyCarriers() {
    Carry energy = carry[CostCategory.ENERGY.index];
    for (int m = 0; m < net.materials.size(); m++) {
      for (int c = 0; c < energy.arising.length; c++) {
        if (composition.consumed[m][c] > 0) {
          energy.arising[c] += composition.consumed[m][c] * prices.price[m];
          energy.arisingTaint[c] = Taint.worse(energy.arisingTaint[c], prices.taint[m]);
        }
      }
    }
  }

  /** Carries missing or disqualified mixtures to wherever the material goes. */
  private void taintMaterials() {
    for (int m = 0; m < net.materials.size(); m++) {
      Split pool = composition.pool(m);
      boolean energy = net.materials.get(m).materialClass() == MaterialClass.ENERGY;
      List<Integer> queue = new ArrayList<>();
      for (int c = 0; c < net.centres.size() && !energy; c++) {
        if (pool.taint[c] != null && composition.y[m][c] != 0) {
          restTaint[m][c] = pool.taint[c];
          queue.add(c);
        }
      }
      for (int i = 0; i < queue.size(); i++) {
        int c = queue.get(i);
        for (int f : net.out[c]) {
          boolean mixed = pool.flow[f] != 0 || (pool.taint[c] != null && net.isMixture(f));
          if (!mixed) {
            continue;
          }
          materialTaint[m][f] = Taint.worse(materialTaint[m][f], restTaint[m][c]);
          int next = net.to[f];
          if (next >= 0) {
            Taint after = Taint.worse(restTaint[m][next], restTaint[m][c]);
            if (!Objects.equals(after, restTaint[m][next])) {
              restTaint[m][next] = after;
              queue.add(next);
            }
          }
        }
      }
    }
  }

  /** Why figures are missing or disqualified, each reason once. */
  Set<Finding> reasons() {
    Set<Finding> reasons = new LinkedHashSet<>();
    List<Carry> all = new ArrayList<>(List.of(carry));
    all.addAll(burdens.values());
    for (Carry c : all) {
      add(reasons, c.centreTaint);
      add(reasons, c.flowTaint);
    }
    for (int m = 0; m < materialTaint.length; m++) {
      add(reasons, materialTaint[m]);
      add(reasons, restTaint[m]);
    }
    return reasons;
  }

  private static void add(Set<Finding> reasons, @Nullable Taint[] taints) {
    for (Taint taint : taints) {
      if (taint != null) {
        reasons.add(taint.reason());
      }
    }
  }
}
