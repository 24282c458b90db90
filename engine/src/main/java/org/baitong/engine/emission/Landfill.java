package org.baitong.engine.emission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;

/**
 * Methane of solid waste by first-order decay: of one year, or of the waste's whole life. The two
 * have different purposes and are never added.
 */
public final class Landfill {
  private static final String STOCK = "IPCC 2006 V5 Eq 3.2";
  private static final String DECAY = "IPCC 2006 V5 Eq 3.4 to 3.6";
  private static final String EMISSION = "IPCC 2006 V5 Eq 3.1";

  private static final List<Role> ALWAYS =
      List.of(
          Role.DOC,
          Role.DOC_DECAYED,
          Role.METHANE_CORRECTION,
          Role.METHANE_SHARE,
          Role.COVER_OXIDATION);

  private Landfill() {}

  /**
   * Methane of one year: waste of year x decays by {@code (1 - exp(-k)) exp(-k (t - 1 - x))} in
   * year t, beginning in the year after its deposition.
   *
   * <p>Example: 1,000 t of food waste, DOC 0.15, DOCf 0.5, MCF 0.8, F 0.5, k 0.4 give 13.187 t in
   * the next year.
   */
  public static Outcome<EmissionRow> year(LandfillRequest request, int year, Recorder recorder) {
    RowKey key = request.key();
    Sheet sheet =
        new Sheet(
            new RowKey(key.id() + "." + year, key.category(), key.scope(), Purpose.INVENTORY));
    factors(sheet, request, true);
    List<String> decayed = new ArrayList<>();
    for (Map.Entry<Integer, ActivityData> deposit : request.deposits().entrySet()) {
      int age = year - 1 - deposit.getKey();
      if (age >= 0) {
        String symbol = deposit(sheet, deposit.getKey(), deposit.getValue());
        decayed.add(symbol + " * (1 - exp(-K)) * exp(-K * " + age + ")");
      }
    }
    sheet.needOrNone(Amount.METHANE_RECOVERED, request.recovered());
    String sum = decayed.isEmpty() ? "0" : String.join(" + ", decayed);
    sheet.step("carbonDecayed", "t", "(" + sum + ") * DOC * DOCF * MCF", DECAY);
    sheet.gas(Gas.CH4_BIOGENIC, "(1000 * carbonDecayed * F * 16 / 12 - R) * (1 - OX)", EMISSION);
    return sheet.row("T2", recorder);
  }

  /**
   * Methane that all the waste will have given in the end, before any recovery.
   *
   * <p>Example: the food waste above gives 40 t.
   */
  public static Outcome<EmissionRow> lifetime(LandfillRequest request, Recorder recorder) {
    RowKey key = request.key();
    Sheet sheet =
        new Sheet(
            new RowKey(key.id() + ".lifetime", key.category(), key.scope(), Purpose.LIFETIME));
    factors(sheet, request, false);
    List<String> all = new ArrayList<>();
    for (Map.Entry<Integer, ActivityData> deposit : request.deposits().entrySet()) {
      all.add(deposit(sheet, deposit.getKey(), deposit.getValue()));
    }
    String sum = all.isEmpty() ? "0" : String.join(" + ", all);
    sheet.step("carbon", "t", "(" + sum + ") * DOC * DOCF * MCF", STOCK);
    sheet.gas(Gas.CH4_BIOGENIC, "1000 * carbon * F * 16 / 12 * (1 - OX)", EMISSION);
    return sheet.row("T1", recorder);
  }

  private static void factors(Sheet sheet, LandfillRequest request, boolean decay) {
    for (Role role : ALWAYS) {
      sheet.need(role, request.factors().find(role).orElse(null));
    }
    if (decay) {
      sheet.need(Role.DECAY, request.factors().find(Role.DECAY).orElse(null));
    }
  }

  private static String deposit(Sheet sheet, int year, ActivityData data) {
    sheet.need(Amount.WASTE, data);
    String symbol = "W" + StrictMath.abs(year);
    if (Sheet.unit(Amount.WASTE.units(), data.quantity().dimension()) != null) {
      sheet.put(symbol, data, "t");
    }
    return symbol;
  }
}
