package org.baitong.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** Checks of currencies, rates, shares and spreads. */
final class MoneyCheck {
  private final Dossier dossier;
  private final List<Finding> findings = new ArrayList<>();

  private MoneyCheck(Dossier dossier) {
    this.dossier = dossier;
  }

  static List<Finding> check(Dossier dossier) {
    MoneyCheck check = new MoneyCheck(dossier);
    check.currencies();
    check.shares();
    check.spreads();
    return check.findings;
  }

  /** Every currency in use is known and leads by stated rates to the factory's own. */
  private void currencies() {
    String own = dossier.factory().currency();
    known(Where.of("factory", dossier.factory().id(), "currency"), own);
    Set<String> reached = reachable(own);
    dossier.rates().forEach(rate -> known(Where.of("rates", rate.id(), "from"), rate.from()));
    dossier.rates().forEach(rate -> known(Where.of("rates", rate.id(), "to"), rate.to()));
    Map<String, Where> used = new LinkedHashMap<>();
    for (Price price : dossier.prices()) {
      used(used, Where.of("prices", price.id(), "currency"), price.currency());
    }
    for (LedgerLine line : dossier.ledger()) {
      used(used, Where.of("ledger", line.id(), "currency"), line.currency());
    }
    for (Instrument instrument : dossier.instruments()) {
      String currency = instrument.currency();
      if (currency != null) {
        used(used, Where.of("instruments", instrument.id(), "currency"), currency);
      } else if (instrument.cost() != null) {
        findings.add(
            Finding.error(
                "CURRENCY_MISSING", Where.of("instruments", instrument.id(), "currency")));
      }
    }
    for (Measure measure : dossier.improvement().measures()) {
      String currency = measure.currency();
      if (currency != null) {
        used(used, Where.of("measures", measure.id(), "currency"), currency);
      } else if (measure.investment() != null || measure.yearlyCost() != null) {
        findings.add(
            Finding.error("CURRENCY_MISSING", Where.of("measures", measure.id(), "currency")));
      }
    }
    used.forEach(
        (currency, where) -> {
          if (!reached.contains(currency)) {
            findings.add(
                Finding.error("RATE_MISSING", where).with("currency", currency).with("own", own));
          }
        });
  }

  private void used(Map<String, Where> used, Where where, String currency) {
    if (known(where, currency)) {
      used.putIfAbsent(currency, where);
    }
  }

  private boolean known(Where where, String currency) {
    // A shape, not a list: a list of currencies would age, and rates decide what can be used.
    boolean known = currency.matches("[A-Z]{3}");
    if (!known) {
      findings.add(Finding.error("CURRENCY_UNKNOWN", where).with("found", currency));
    }
    return known;
  }

  private Set<String> reachable(String own) {
    Set<String> reached = new HashSet<>(Set.of(own));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Rate rate : dossier.rates()) {
        if (reached.contains(rate.from()) != reached.contains(rate.to())) {
          reached.add(rate.from());
          reached.add(rate.to());
          grown = true;
        }
      }
    }
    return reached;
  }

  private record ShareGroup(String centre, @Nullable String category, @Nullable String line) {}

  private void shares() {
    Map<ShareGroup, Double> sums = new LinkedHashMap<>();
    for (Share share : dossier.shares()) {
      ShareGroup group = new ShareGroup(share.centre(), share.category(), share.ledgerLine());
      double before = sums.getOrDefault(group, 0.0);
      double after = before + share.percent();
      sums.put(group, after);
      // A tolerance for thirds written with a few decimals: 33.33 + 33.33 + 33.34.
      if (after > 100 + 1e-6 && before <= 100 + 1e-6 && share.percent() <= 100) {
        findings.add(
            Finding.error("SHARES_SUM_OVER_100", Where.of("shares", share.id(), "percent"))
                .with("centre", share.centre())
                .with("percent", after, "%"));
      }
    }
  }

  private void spreads() {
    Map<String, Double> weights = new LinkedHashMap<>();
    Set<List<String>> seen = new LinkedHashSet<>();
    for (Spread spread : dossier.spreads()) {
      weights.merge(spread.ledgerLine(), spread.weight(), Double::sum);
      if (!seen.add(List.of(spread.ledgerLine(), spread.centre()))) {
        findings.add(
            Finding.error("SPREAD_TWICE", Where.of("spreads", spread.id(), "centre"))
                .with("centre", spread.centre())
                .with("line", spread.ledgerLine()));
      }
    }
    weights.forEach(
        (line, sum) -> {
          if (sum == 0) {
            findings.add(Finding.error("SPREAD_ZERO", Where.of("ledger", line)).with("line", line));
          }
        });
  }
}
