package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.quantity.Stated;

/**
 * Records how burdens reach products. Ids: {@code mfca.centre.C.burden.B} (what passes through),
 * {@code mfca.flow.F.burden.B} (carried by the keys), {@code mfca.flow.F.share.caused}, {@code
 * mfca.centre.C.caused.B}, {@code mfca.flow.F.caused.B}, and per unit {@code mfca.footprint.B.F}
 * and {@code mfca.footprint.caused.B.F}.
 */
final class FootprintSteps {
  private final Solution s;
  private final Net net;
  private final Recorder recorder;
  private final Footprints footprints;

  FootprintSteps(Solution solution, Recorder recorder) {
    s = solution;
    net = s.net;
    this.recorder = recorder;
    footprints = new Footprints(solution);
  }

  void record(MfcaResult result) {
    if (s.burdens.isEmpty()) {
      return;
    }
    causedShares();
    for (Map.Entry<String, Carry> entry : s.burdens.entrySet()) {
      String name = entry.getKey();
      String unit =
          net.request.burdens().stream()
              .filter(b -> b.name().equals(name))
              .map(b -> b.amount().unit().ucum())
              .findFirst()
              .orElse("1");
      carried(name, unit, entry.getValue());
      double[] through = footprints.throughOf(name);
      if (through != null) {
        caused(name, unit, through);
      }
    }
    for (Footprint f : result.footprints()) {
      each(f, f.carried().find().map(Stated::number).orElse(null), "burden", "mfca.footprint.");
      each(
          f,
          f.caused().find().map(Stated::number).orElse(null),
          "caused",
          "mfca.footprint.caused.");
    }
  }

  private String id(int f) {
    return net.flows.get(f).id();
  }

  private List<String> amounts(Terms t, String name, int c, String unit) {
    List<String> symbols = new ArrayList<>();
    for (Burden b : net.request.burdens()) {
      if (b.name().equals(name) && b.centre().equals(net.id(c)) && b.amount().number() != 0) {
        symbols.add(
            t.symbol("b", b.amount().number(), unit, "data:" + name + "@" + net.id(c) + "#amount"));
      }
    }
    return symbols;
  }

  private void carried(String name, String unit, Carry carry) {
    for (int c = 0; c < net.centres.size(); c++) {
      if (carry.through[c] == 0) {
        continue;
      }
      Terms t = new Terms();
      amounts(t, name, c, unit).forEach(t::plus);
      for (int f : net.in[c]) {
        if (net.isTransfer(f) && net.side[f] == FlowSide.PRODUCT && carry.onFlow[f] != 0) {
          t.plus("x", carry.onFlow[f], unit, "step:mfca.flow." + id(f) + ".burden." + name);
        }
      }
      String step = "mfca.centre." + net.id(c) + ".burden." + name;
      t.record(recorder, step, carry.through[c], unit);
      for (int f : net.out[c]) {
        if (carry.onFlow[f] != 0) {
          String kind = "step:" + ShareSteps.flow(id(f), ShareSteps.KEY);
          Terms on = new Terms();
          String share = on.symbol("s", carry.split.flow[f], "1", kind);
          on.plus(share + " * " + on.symbol("x", carry.through[c], unit, "step:" + step));
          on.record(recorder, "mfca.flow." + id(f) + ".burden." + name, carry.onFlow[f], unit);
        }
      }
    }
  }

  /** The share of what a centre does that is done for a flow that is no loss. */
  private void causedShares() {
    Split key = s.burdens.values().iterator().next().split;
    for (int f = 0; f < net.flows.size(); f++) {
      double share = footprints.causedShare(f);
      if (share == 0) {
        continue;
      }
      Terms t = new Terms();
      StringBuilder all = new StringBuilder();
      String own = "";
      for (int g : net.out[net.from[f]]) {
        if (net.side[g] != FlowSide.LOSS && key.flow[g] != 0) {
          String from = "step:" + ShareSteps.flow(id(g), ShareSteps.KEY);
          String symbol = t.symbol("s", key.flow[g], "1", from);
          all.append(all.isEmpty() ? "" : " + ").append(symbol);
          own = g == f ? symbol : own;
        }
      }
      t.plus(own + " / (" + all + ")");
      t.record(recorder, ShareSteps.flow(id(f), "caused"), share, "1");
    }
  }

  private void caused(String name, String unit, double[] through) {
    for (int c = 0; c < net.centres.size(); c++) {
      if (through[c] == 0) {
        continue;
      }
      Terms t = new Terms();
      amounts(t, name, c, unit).forEach(t::plus);
      for (int f : net.in[c]) {
        double share = net.from[f] < 0 ? 0 : footprints.causedShare(f);
        if (share != 0 && through[net.from[f]] != 0) {
          String kind = "step:" + ShareSteps.flow(id(f), "caused");
          String x = step(name, net.from[f]);
          t.plus(
              t.symbol("s", share, "1", kind)
                  + " * "
                  + t.symbol("x", through[net.from[f]], unit, x));
        }
      }
      for (int f : net.out[c]) {
        worksFor(t, name, f, through);
      }
      t.record(recorder, step(name, c).substring(5), through[c], unit);
      for (int f : net.out[c]) {
        double share = footprints.causedShare(f);
        if (share != 0 && net.side[f] == FlowSide.PRODUCT && net.to[f] < 0) {
          Terms on = new Terms();
          String from = "step:" + ShareSteps.flow(id(f), "caused");
          on.plus(
              on.symbol("s", share, "1", from)
                  + " * "
                  + on.symbol("x", through[c], unit, step(name, c)));
          on.record(recorder, "mfca.flow." + id(f) + ".caused." + name, share * through[c], unit);
        }
      }
    }
  }

  /** What a centre without product output (treatment) hands back to those who send to it. */
  private void worksFor(Terms t, String name, int f, double[] through) {
    int to = net.to[f];
    if (to < 0 || to == net.from[f] || !(net.quantity[f] > 0) || through[to] == 0) {
      return;
    }
    if (!footprints.worksForSenders(to)) {
      return;
    }
    StringBuilder all = new StringBuilder();
    String own = "";
    for (int g : net.in[to]) {
      if (net.from[g] >= 0 && net.from[g] != to && net.quantity[g] > 0) {
        String symbol =
            t.symbol("q", net.quantity[g], net.unit(g).ucum(), "data:" + id(g) + "#quantity");
        all.append(all.isEmpty() ? "" : " + ").append(symbol);
        own = g == f ? symbol : own;
      }
    }
    String x = t.symbol("x", through[to], "1", step(name, to));
    t.plus(own + " / (" + all + ") * " + x);
  }

  private String step(String burden, int c) {
    return "step:mfca.centre." + net.id(c) + ".caused." + burden;
  }

  private void each(
      Footprint f, @org.jspecify.annotations.Nullable Double value, String kind, String prefix) {
    Integer at = net.flowIndex.get(f.flow());
    if (value == null || value == 0 || at == null || !(net.quantity[at] > 0)) {
      return;
    }
    Terms t = new Terms();
    String from = "step:mfca.flow." + f.flow() + "." + kind + "." + f.burden();
    String a = t.symbol("a", value, f.unit().ucum(), from);
    double q = net.quantity[at];
    t.plus(a + " / " + t.symbol("q", q, net.unit(at).ucum(), "data:" + f.flow() + "#quantity"));
    t.record(recorder, prefix + f.burden() + "." + f.flow(), value / q, f.unit().ucum());
  }
}
