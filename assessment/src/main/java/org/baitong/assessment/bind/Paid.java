package org.baitong.assessment.bind;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Price;
import org.baitong.dossier.Reading;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/**
 * What was paid for every input: from the ledger where it names the carrier, else price times what
 * was measured. Reconciled quantities never enter here, so reconciliation cannot change what was
 * paid.
 */
final class Paid {
  private final Dossier dossier;
  private final Period period;
  private final Carriers carriers;
  private final Conversion conversion;
  private final Currencies currencies;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Reading> firstReading = new LinkedHashMap<>();

  Paid(Dossier dossier, Period period, Bound bound) {
    this.dossier = dossier;
    this.period = period;
    this.carriers = bound.carriers();
    this.conversion = bound.conversion();
    this.currencies = bound.currencies();
    dossier.readings().forEach(reading -> firstReading.putIfAbsent(reading.flow(), reading));
  }

  List<Finding> findings() {
    return findings;
  }

  /** Money per carrier unit at the end of the period; null when no price is stated. */
  @Nullable Double price(Carrier carrier, Price.Kind kind) {
    return priceOn(carrier, kind, period.last());
  }

  /** Price of each month times what was measured in it, over all that was measured. */
  @Nullable Double averagePrice(Flow flow, Carrier carrier, Price.Kind kind) {
    Reading reading = firstReading.get(flow.id());
    if (reading == null) {
      return price(carrier, kind);
    }
    double money = 0;
    double quantity = 0;
    for (YearMonth month : period.months()) {
      Double price = priceOn(carrier, kind, month);
      Double read = reading.months().get(month.toString());
      if (price == null || read == null) {
        return price(carrier, kind);
      }
      money += price * read;
      quantity += read;
    }
    return quantity == 0 ? price(carrier, kind) : Double.valueOf(money / quantity);
  }

  private @Nullable Double priceOn(Carrier carrier, Price.Kind kind, YearMonth month) {
    Price best = row(carrier, kind, month);
    return best == null ? null : perCarrierUnit(best);
  }

  /** The row that holds at the end of the period; null when no price is stated. */
  @Nullable Price row(Carrier carrier, Price.Kind kind) {
    return row(carrier, kind, period.last());
  }

  private @Nullable Price row(Carrier carrier, Price.Kind kind, YearMonth month) {
    Price best = null;
    String end = month.atEndOfMonth().toString();
    for (Price candidate : dossier.prices()) {
      String from = candidate.validFrom() == null ? "" : candidate.validFrom();
      if (candidate.kind() == kind
          && candidate.carrier().equals(carrier.id())
          && from.compareTo(end) <= 0
          && (best == null
              || from.compareTo(best.validFrom() == null ? "" : best.validFrom()) >= 0)) {
        best = candidate;
      }
    }
    return best;
  }

  private @Nullable Double perCarrierUnit(Price price) {
    Where where = Where.of("prices", price.id());
    Outcome<Double> money = currencies.convert(price.amount(), price.currency(), where);
    Outcome<Conversion.Factor> factor =
        conversion.factor(price.unit(), carriers.get(price.carrier()));
    remember(money.findings());
    remember(factor.findings());
    return money.isUsable() && factor.isUsable()
        ? Double.valueOf(money.get() / factor.get().factor())
        : null;
  }

  private void remember(List<Finding> more) {
    for (Finding finding : more) {
      if (!findings.contains(finding)) {
        findings.add(finding);
      }
    }
  }
}
