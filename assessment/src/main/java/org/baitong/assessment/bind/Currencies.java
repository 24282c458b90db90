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
  private final Map<String, Quote> quotes = new LinkedHashMap<>();

  /**
   * What one unit of a currency is worth in the reporting currency.
   *
   * @param factor reporting currency per unit
   * @param row id of the exchange rate's row; empty for the reporting currency itself
   */
  record Quote(double factor, String row) {}

  /** The latest rate of the dossier to its reporting currency, in either direction, by currency. */
  public Currencies(Dossier dossier) {
    this.target = dossier.factory().currency();
    quotes.put(target, new Quote(1, ""));
    List<Rate> byDate =
        dossier.rates().stream()
            .sorted(Comparator.comparing(Rate::date).thenComparing(Rate::id))
            .toList();
    for (Rate rate : byDate) {
      if (rate.to().equals(target)) {
        quotes.put(rate.from(), new Quote(rate.rate(), rate.id()));
      } else if (rate.from().equals(target)) {
        quotes.put(rate.to(), new Quote(1 / rate.rate(), rate.id()));
      }
    }
  }

  /** Code of the currency everything is brought to. */
  public String target() {
    return target;
  }

  /** The amount in the reporting currency; missing with CURRENCY_WITHOUT_RATE. */
  public Outcome<Double> convert(double amount, String currency, Where where) {
    Quote quote = quotes.get(currency);
    if (quote == null) {
      return Outcome.missing(
          Finding.error("CURRENCY_WITHOUT_RATE", where)
              .with("currency", currency)
              .with("target", target));
    }
    return Outcome.of(amount * quote.factor());
  }

  /** The quote of a currency that {@link #convert} accepted. */
  Quote quote(String currency) {
    return quotes.getOrDefault(currency, new Quote(Double.NaN, ""));
  }
}
