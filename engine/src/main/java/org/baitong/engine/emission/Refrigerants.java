package org.baitong.engine.emission;

import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Dimension;

/** Refrigerant emissions by mass balance or leak rate, as the gases of the blend. */
public final class Refrigerants {
  private static final String BALANCE = "IPCC 2006 V3 Eq 7.9 (method 2b)";
  private static final String LEAK = "IPCC 2006 V3 Eq 7.13 (method 2a)";

  private static final List<Amount> RECORD =
      List.of(
          Amount.STOCK_BEGIN,
          Amount.PURCHASED,
          Amount.STOCK_END,
          Amount.RECOVERED,
          Amount.CHARGE_BEGIN,
          Amount.CHARGE_END);

  /** Compositions are published with at most three digits. */
  private static final double ROUNDING = 0.0011;

  /** Some blends hold a few percent of a hydrocarbon that no GWP set names. */
  private static final double LEAST_KNOWN = 0.9;

  private Refrigerants() {}

  /**
   * Kilograms by gas: {@code SB + PU - SE - RE - (CE - CB)} or charge times leak rate.
   *
   * <p>Missing with ACTIVITY_MISSING when the record has a gap, with COMPOSITION_SUM when the
   * shares do not add up to 1 (COMPOSITION_REST warns of a small rest, such as butane);
   * disqualified with EMISSION_NEGATIVE.
   *
   * <p>Example: 40 + 120 - 30 - 10 - (850 - 800) is 70 kg of R410A, half HFC-32, half HFC-125.
   */
  public static Outcome<EmissionRow> calculate(RefrigerantRequest asked, Recorder recorder) {
    EmissionRequest request = asked.request();
    Sheet sheet = new Sheet(request.key());
    switch (request.method()) {
      case REFRIGERANT_BALANCE -> {
        for (Amount amount : RECORD) {
          sheet.need(amount, request.amount(amount));
        }
        sheet.step("emitted", "kg", "SB + PU - SE - RE - (CE - CB)", BALANCE);
      }
      case REFRIGERANT_LEAK -> {
        sheet.need(Amount.CHARGE_BEGIN, request.amount(Amount.CHARGE_BEGIN));
        sheet.need(Role.LEAK, ProcessFormulas.factor(request, Role.LEAK));
        String part = "";
        if (request.has(Amount.DURATION)) {
          sheet.need(Amount.DURATION, request.amount(Amount.DURATION));
          part = " * T / 365.25";
        }
        sheet.step("emitted", "kg", "CB * X" + part, LEAK);
      }
      default ->
          throw new IllegalArgumentException(request.method() + " is no method of refrigerants.");
    }
    String source = request.method() == Method.REFRIGERANT_BALANCE ? BALANCE : LEAK;
    composition(sheet, asked.composition(), source);
    return sheet.row(request.method().tier(), recorder);
  }

  private static void composition(Sheet sheet, Map<Gas, Factor> composition, String source) {
    double sum = 0;
    for (Map.Entry<Gas, Factor> part : composition.entrySet()) {
      Factor share = part.getValue();
      if (share.dimension() != Dimension.RATIO) {
        sheet.fail(
            sheet
                .error("EMISSION_FACTOR_UNIT")
                .with("factor", share.id())
                .with("unit", share.unit().ucum())
                .with("units", "1"));
        return;
      }
      sum += share.in("1");
      sheet.put("share_" + part.getKey().name(), share, "1");
      sheet.gas(part.getKey(), "emitted * share_" + part.getKey().name(), source);
    }
    if (!(sum >= LEAST_KNOWN && sum <= 1 + ROUNDING)) {
      sheet.fail(sheet.error("COMPOSITION_SUM").with("sum", sum, "1"));
    } else if (sum < 1 - ROUNDING) {
      Finding rest = Finding.warning("COMPOSITION_REST", Where.ALL);
      sheet.remark(rest.with("rest", (1 - sum) * 100, "%"));
    }
  }
}
