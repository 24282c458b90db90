package org.baitong.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** Checks of contracts for electricity, older waste in landfills, and analyses of fuels. */
final class SupplyCheck {
  /** For thirds written with a few decimals: 33.33 + 33.33 + 33.34. */
  private static final double ROUNDING = 0.05;

  /** Before this no landfill was kept that still decays; after it a slip of the keyboard. */
  private static final int FIRST_YEAR = 1950;

  private static final int LAST_YEAR = 2100;

  private final Environment environment;
  private final List<Finding> findings = new ArrayList<>();

  private SupplyCheck(Environment environment) {
    this.environment = environment;
  }

  static List<Finding> check(Dossier dossier) {
    SupplyCheck check = new SupplyCheck(dossier.environment());
    check.contracts();
    check.landfilled();
    check.fuels();
    return check.findings;
  }

  /** A kilowatt hour can be claimed only once; only contracts of the same months meet. */
  private void contracts() {
    List<PowerContract> contracts = environment.contracts();
    for (int i = 0; i < contracts.size(); i++) {
      PowerContract contract = contracts.get(i);
      double own = contract.sharePercent() == null ? 100 : contract.sharePercent();
      double sum = own;
      for (PowerContract other : contracts.subList(0, i)) {
        boolean meets =
            contract.first().compareTo(other.last()) <= 0
                && other.first().compareTo(contract.last()) <= 0;
        if (meets && other.flow().equals(contract.flow())) {
          sum += other.sharePercent() == null ? 100 : other.sharePercent();
        }
      }
      if (sum > 100 + ROUNDING && own <= 100) {
        findings.add(
            Finding.error(
                    "CONTRACTS_OVER_100", Where.of("contracts", contract.id(), "sharePercent"))
                .with("flow", contract.flow())
                .with("percent", sum, "%"));
      }
      sourced("contracts", contract.id(), contract.source());
    }
  }

  private record Deposit(String source, int year) {}

  private void landfilled() {
    Map<String, EmissionSource> sources = new HashMap<>();
    environment.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
    Set<Deposit> seen = new HashSet<>();
    for (LandfilledYear row : environment.landfilled()) {
      EmissionSource source = sources.get(row.source());
      if (source != null && source.activity() != EmissionSource.Activity.LANDFILL) {
        findings.add(
            Finding.error("LANDFILLED_NO_LANDFILL", Where.of("landfilled", row.id(), "source"))
                .with("source", row.source()));
      }
      if (row.year() < FIRST_YEAR || row.year() > LAST_YEAR) {
        findings.add(
            Finding.error("YEAR_OUT_OF_RANGE", Where.of("landfilled", row.id(), "year"))
                .with("found", String.valueOf(row.year()))
                .with("first", String.valueOf(FIRST_YEAR))
                .with("last", String.valueOf(LAST_YEAR)));
      }
      if (!seen.add(new Deposit(row.source(), row.year()))) {
        findings.add(
            Finding.error("LANDFILLED_TWICE", Where.of("landfilled", row.id(), "year"))
                .with("source", row.source())
                .with("year", String.valueOf(row.year())));
      }
    }
  }

  private void fuels() {
    Set<List<String>> seen = new HashSet<>();
    for (FuelAnalysis fuel : environment.fuels()) {
      String date = fuel.date() == null ? "" : fuel.date();
      if (!seen.add(List.of(fuel.carrier(), date))) {
        findings.add(
            Finding.error("FUEL_TWICE", Where.of("fuels", fuel.id(), "carrier"))
                .with("carrier", fuel.carrier()));
      }
      if (fuel.heatingValue() != null && (fuel.unit() == null || fuel.heating() == null)) {
        findings.add(
            Finding.error(
                    "HEATING_BASIS_MISSING",
                    Where.of("fuels", fuel.id(), fuel.unit() == null ? "unit" : "heating"))
                .with("carrier", fuel.carrier()));
      }
      boolean convertible =
          fuel.moisturePercent() != null
              && (fuel.basis() != FuelAnalysis.FuelBasis.DRY_ASH_FREE || fuel.ashPercent() != null);
      if (fuel.basis() != FuelAnalysis.FuelBasis.AS_RECEIVED && !convertible) {
        findings.add(
            Finding.warning(
                    "FUEL_BASIS_UNCONVERTED",
                    Where.of(
                        "fuels",
                        fuel.id(),
                        fuel.moisturePercent() == null ? "moisturePercent" : "ashPercent"))
                .with("carrier", fuel.carrier()));
      }
      double ballast = percent(fuel.moisturePercent()) + percent(fuel.ashPercent());
      if (fuel.basis() == FuelAnalysis.FuelBasis.AS_RECEIVED
          && ballast + percent(fuel.sulphurPercent()) > 100) {
        findings.add(
            Finding.error("FUEL_PARTS_OVER_100", Where.of("fuels", fuel.id(), "ashPercent"))
                .with("carrier", fuel.carrier())
                .with("percent", ballast + percent(fuel.sulphurPercent()), "%"));
      }
      sourced("fuels", fuel.id(), fuel.source());
    }
  }

  private static double percent(@Nullable Double percent) {
    return percent == null ? 0 : percent;
  }

  private void sourced(String section, String id, String source) {
    if (source.isBlank()) {
      findings.add(Finding.error("SOURCE_MISSING", Where.of(section, id, "source")).with("id", id));
    }
  }
}
