package org.baitong.assessment.bind;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Rate;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * Brings amounts to the currency of the report by the dossier's own exchange rates; without a rate
 * there is no value.
 */
public final class Currencies {
  private final String target;
  private final Map<String, Double> rates = new LinkedHashMap<>();

  /** The latest rate of the dossier to its reporting currency, in either direction, by currency. */
  public Currencies(Dossier dossier) {
    this.target = dossier.factory().currency();
    rates.put(target, 1.0);
    List<Rate> byDate =
        dossier.rates().stream()
            .sorted(Comparator.comparing(Rate::date).thenComparing(Rate::id))
            .toList();
    for (Rate rate : byDate) {
      if (rate.to().equals(target)) {
        rates.put(rate.from(), rate.rate());
      } else if (rate.from().equals(target)) {
        rates.put(rate.to(), 1 / rate.rate());
      }
    }
  }

  /** Code of the currency everything is brought to. */
  public String target() {
    return target;
  }

  /** The amount in the reporting currency; missing with CURRENCY_WITHOUT_RATE. */
  public Outcome<Double> convert(double amount, String currency, Where where) {
    Double rate = rates.get(currency);
    if (rate == null) {
      return Outcome.missing(
          Finding.error("CURRENCY_WITHOUT_RATE", where)
              .with("currency", currency)
              .with("target", target));
    }
    return Outcome.of(amount * rate);
  }
}
