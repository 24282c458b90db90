package org.baitong.engine.mfca;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** The key of every centre: product over input of what participates (ISO 14053:2021). */
final class Keys {
  /** Differences below this share of the input are rounding errors of the data's own decimals. */
  static final double NOISE = 1e-9;

  final @Nullable KeyFigures[] key;
  final @Nullable Taint[] taint;

  /** Whether the key's base is the centre's input; else its outputs. */
  final boolean[] fromInput;

  private final Net net;
  private final List<Finding> findings;

  Keys(Net net, List<Finding> findings) {
    this.net = net;
    this.findings = findings;
    int n = net.centres.size();
    key = new KeyFigures[n];
    taint = new Taint[n];
    fromInput = new boolean[n];
    for (int c = 0; c < n; c++) {
      build(c);
    }
  }

  /** Marks a key as disqualified by this rule. */
  void disqualify(int c, Finding rule) {
    findings.add(rule);
    taint[c] = Taint.worse(taint[c], new Taint(false, rule));
  }

  /** The share of the input no output explains; 0 where the key rests on outputs. */
  double unaccountedQuantity(int c) {
    KeyFigures k = key[c];
    return k == null ? 0 : k.unaccountedQuantity();
  }

  private void build(int c) {
    double input = 0;
    int inputs = 0;
    for (int f : net.in[c]) {
      if (net.inDestinationKey[f]) {
        if (!known(c, f, net.atDestination[f])) {
          return;
        }
        input += net.atDestination[f];
        inputs++;
      }
    }
    double product = 0;
    double loss = 0;
    double stock = 0;
    for (int f : net.out[c]) {
      if (!net.inOriginKey[f]) {
        continue;
      }
      double q = net.atOrigin[f];
      if (!known(c, f, q)) {
        return;
      }
      switch (net.side[f]) {
        case PRODUCT, INTENDED_LOSS -> product += q;
        case LOSS -> loss += q;
        case STOCK_CHANGE -> {
          if (net.isMixture(f)) {
            stock += q;
          } else {
            input -= q;
          }
        }
        case INPUT -> {}
      }
    }
    double output = product + loss + stock;
    fromInput[c] = inputs > 0 && output <= input * (1 + NOISE);
    double base = fromInput[c] ? Math.max(input, output) : output;
    Where where = Where.of("centre", net.id(c));
    if (!(base > 0)) {
      taint[c] =
          new Taint(true, Finding.error("KEY_WITHOUT_QUANTITY", where).with("centre", net.id(c)));
      return;
    }
    double rest = fromInput[c] ? base - output : 0;
    rest = rest <= base * NOISE ? 0 : rest;
    key[c] = applied(new double[] {product, loss, stock, input, rest, base});
    report(c, base, inputs);
  }

  private KeyFigures applied(double[] q) {
    double base = q[5];
    double unrounded = q[0] / base;
    double stock = q[2] / base;
    double unaccounted = q[4] / base;
    double room = 1 - stock - unaccounted;
    Integer decimals = net.request.options().keyDecimals();
    // Without any loss there is nothing to divide, so rounding must not invent one.
    double product =
        q[1] == 0 ? (q[0] == 0 ? 0 : room) : Math.min(round(unrounded, decimals), room);
    return new KeyFigures(
        q[0],
        q[1],
        q[2],
        q[3],
        q[4],
        unrounded,
        product,
        q[1] == 0 && q[0] > 0 ? 0 : room - product,
        stock,
        unaccounted);
  }

  private static double round(double value, @Nullable Integer decimals) {
    return decimals == null
        ? value
        : new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  private boolean known(int c, int f, double q) {
    if (!Double.isNaN(q)) {
      return true;
    }
    Finding why =
        Double.isNaN(net.quantity[f])
            ? Finding.error("QUANTITY_MISSING", Where.of("flow", net.flows.get(f).id(), "quantity"))
                .with("flow", net.flows.get(f).id())
                .with("centre", net.id(c))
            : Finding.error("KEY_UNIT_DIFFERS", Where.of("flow", net.flows.get(f).id(), "quantity"))
                .with("flow", net.flows.get(f).id())
                .with("unit", net.unit(f).ucum())
                .with("centre", net.id(c))
                .with("keyUnit", net.centres.get(c).keyUnit().ucum());
    taint[c] = new Taint(true, why);
    return false;
  }

  private void report(int c, double base, int inputs) {
    KeyFigures k = key[c];
    if (k == null) {
      return;
    }
    Where where = Where.of("centre", net.id(c));
    String unit = net.centres.get(c).keyUnit().ucum();
    double output = k.productQuantity() + k.lossQuantity() + k.stockQuantity();
    double tolerance = net.request.options().balanceTolerance().value();
    if (inputs == 0) {
      findings.add(Finding.info("KEY_FROM_OUTPUTS", where).with("centre", net.id(c)));
    } else if (!fromInput[c]) {
      boolean small = output - k.inputQuantity() <= tolerance * output;
      Finding f =
          (small
                  ? Finding.info("KEY_OUTPUT_EXCEEDS_INPUT", where)
                  : Finding.error("KEY_OUTPUT_EXCEEDS_INPUT", where))
              .with("centre", net.id(c))
              .with("input", k.inputQuantity(), unit)
              .with("output", output, unit);
      if (small) {
        findings.add(f);
      } else {
        disqualify(c, f);
      }
    } else if (k.unaccountedQuantity() > 0) {
      Finding f =
          k.unaccountedQuantity() <= tolerance * base
              ? Finding.info("BALANCE_OPEN", where)
              : Finding.warning("BALANCE_OPEN", where);
      findings.add(
          f.with("centre", net.id(c))
              .with("unaccounted", k.unaccountedQuantity(), unit)
              .with("input", k.inputQuantity(), unit));
    }
    boolean producing = net.centres.get(c).kind() != CentreKind.TREATMENT;
    if (producing && k.productQuantity() == 0 && k.stockQuantity() == 0) {
      findings.add(Finding.warning("OUTPUT_ZERO", where).with("centre", net.id(c)));
    }
  }
}
