package org.baitong.assessment.emission;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Refrigerant;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.Amount;
import org.baitong.engine.emission.EmissionRequest;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Factors;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.RefrigerantRequest;
import org.baitong.engine.emission.Refrigerants;
import org.baitong.engine.emission.Role;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Mass;
import org.baitong.reference.Selection;
import org.jspecify.annotations.Nullable;

/** Cooling gases: by mass balance where the records are complete, else by charge and leak rate. */
final class RefrigerantRows {
  private RefrigerantRows() {}

  /** One row a record, by id. */
  static Map<String, Outcome<EmissionRow>> of(
      Dossier dossier, Resolver resolver, Recorder recorder) {
    Map<String, Outcome<EmissionRow>> rows = new LinkedHashMap<>();
    for (Refrigerant row : dossier.environment().refrigerants()) {
      rows.put(row.id(), calculate(row, resolver, recorder));
    }
    return rows;
  }

  private static Outcome<EmissionRow> calculate(
      Refrigerant row, Resolver resolver, Recorder recorder) {
    Outcome<Map<Gas, Factor>> composition = resolver.composition(row.gas());
    if (!composition.isUsable()) {
      return new Outcome.Missing<>(composition.findings());
    }
    Map<Amount, ActivityData> amounts = new EnumMap<>(Amount.class);
    put(amounts, Amount.STOCK_BEGIN, row, row.stockBeginKg(), "stockBeginKg");
    put(amounts, Amount.STOCK_END, row, row.stockEndKg(), "stockEndKg");
    put(amounts, Amount.PURCHASED, row, row.purchasedKg(), "purchasedKg");
    put(amounts, Amount.RECOVERED, row, row.recoveredKg(), "recoveredKg");
    put(amounts, Amount.CHARGE_BEGIN, row, row.chargeBeginKg(), "chargeBeginKg");
    put(amounts, Amount.CHARGE_END, row, row.chargeEndKg(), "chargeEndKg");
    RowKey key = new RowKey(row.id(), Category.REFRIGERATION, Scope.SCOPE_1, Purpose.INVENTORY);
    boolean bought = row.purchasedKg() != null;
    Factors factors =
        bought
            ? Factors.net()
            : resolver.add(Factors.net(), Role.LEAK, Selection.of("refrigerant-leak", row.type()));
    if (!bought) {
      resolver.say("REFRIGERANT_BY_LEAK_RATE", row.id());
    }
    Method method = bought ? Method.REFRIGERANT_BALANCE : Method.REFRIGERANT_LEAK;
    return Refrigerants.calculate(
        new RefrigerantRequest(
            new EmissionRequest(key, method, amounts, factors), composition.get()),
        recorder);
  }

  private static void put(
      Map<Amount, ActivityData> amounts,
      Amount amount,
      Refrigerant row,
      @Nullable Double kilograms,
      String field) {
    if (kilograms != null) {
      amounts.put(
          amount,
          ActivityData.of(Mass.of(kilograms), "data:refrigerants/" + row.id() + "/" + field));
    }
  }
}
