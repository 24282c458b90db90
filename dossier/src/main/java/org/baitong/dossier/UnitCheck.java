package org.baitong.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Checks that every unit is a UCUM code or declared for its carrier. */
final class UnitCheck {
  /** What people write for the scales of levels, and the code that it must be. */
  private static final Map<String, String> SCALES =
      Map.of(
          "ph", "[pH]",
          "db", "dB[SPL]",
          "db(a)", "dB[SPL]",
          "dba", "dB[SPL]",
          "lux", "lx",
          "pt-co", "{Pt-Co}",
          "pt/co", "{Pt-Co}");

  private final Dossier dossier;
  private final Map<String, Set<String>> local = new HashMap<>();
  private final Map<String, String> carrierOfFlow = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private UnitCheck(Dossier dossier) {
    this.dossier = dossier;
    for (LocalUnitRow unit : dossier.units()) {
      String carrier = unit.carrier() == null ? "" : unit.carrier();
      local.computeIfAbsent(carrier, key -> new HashSet<>()).add(unit.name());
    }
    dossier.flows().forEach(flow -> carrierOfFlow.put(flow.id(), flow.carrier()));
  }

  static List<Finding> check(Dossier dossier) {
    UnitCheck check = new UnitCheck(dossier);
    check.all();
    return check.findings;
  }

  private void all() {
    for (Carrier row : dossier.carriers()) {
      unit(Where.of("carriers", row.id(), "unit"), row.unit(), row.id());
    }
    for (Reading row : dossier.readings()) {
      unit(Where.of("readings", row.id(), "unit"), row.unit(), carrierOfFlow.get(row.flow()));
    }
    for (Concentration row : dossier.concentrations()) {
      unit(Where.of("concentrations", row.id(), "unit"), row.unit(), row.load());
    }
    for (Stock row : dossier.stocks()) {
      unit(Where.of("stocks", row.id(), "unit"), row.unit(), row.carrier());
    }
    for (Price row : dossier.prices()) {
      unit(Where.of("prices", row.id(), "unit"), row.unit(), row.carrier());
    }
    for (Limit row : dossier.environment().limits()) {
      level(Where.of("limits", row.id(), "unit"), row.unit());
    }
    for (Sample row : dossier.environment().samples()) {
      level(Where.of("samples", row.id(), "unit"), row.unit());
    }
    for (Exposure row : dossier.people().exposures()) {
      level(Where.of("exposures", row.id(), "unit"), row.unit());
    }
    for (Baseline row : dossier.performance().baselines()) {
      String unit = row.unit();
      if (unit != null) {
        unit(Where.of("baselines", row.id(), "unit"), unit, null);
      }
    }
    for (LandfilledYear row : dossier.environment().landfilled()) {
      dossier.environment().sources().stream()
          .filter(source -> source.id().equals(row.source()))
          .findFirst()
          .ifPresent(
              source ->
                  unit(
                      Where.of("landfilled", row.id(), "unit"),
                      row.unit(),
                      carrierOfFlow.get(source.flow())));
    }
    for (PowerContract row : dossier.environment().contracts()) {
      per(Where.of("contracts", row.id(), "unit"), row.unit(), Set.of(Dimension.MASS_PER_ENERGY));
    }
    for (FuelAnalysis row : dossier.environment().fuels()) {
      String unit = row.unit();
      if (unit != null) {
        per(
            Where.of("fuels", row.id(), "unit"),
            unit,
            Set.of(Dimension.SPECIFIC_ENERGY, Dimension.ENERGY_DENSITY));
      }
    }
    for (MeasureEffect row : dossier.improvement().effects()) {
      String unit = row.unit();
      if (unit != null && !unit.equals("%")) {
        unit(Where.of("effects", row.id(), "unit"), unit, carrierOfFlow.get(row.flow()));
      }
    }
    for (MeasureInput row : dossier.improvement().inputs()) {
      String unit = row.unit();
      if (unit != null) {
        level(Where.of("inputs", row.id(), "unit"), unit);
      }
    }
    // A local unit leads to UCUM in one step, so that no two can lead to each other.
    for (LocalUnitRow row : dossier.units()) {
      ucum(Where.of("units", row.id(), "unit"), row.unit());
    }
  }

  /** A level may stand on a scale that nothing converts; amounts on it are only compared. */
  private void level(Where where, String unit) {
    if (SCALES.containsValue(unit)) {
      return;
    }
    String scale = SCALES.get(unit.toLowerCase(Locale.ROOT));
    if (scale == null) {
      ucum(where, unit);
    } else {
      findings.add(
          Finding.error("UNIT_UNKNOWN", where).with("unit", unit).with("suggestion", scale));
    }
  }

  private void unit(Where where, String unit, @Nullable String carrier) {
    boolean declared =
        local.getOrDefault("", Set.of()).contains(unit)
            || (carrier != null && local.getOrDefault(carrier, Set.of()).contains(unit));
    if (!declared) {
      ucum(where, unit);
    }
  }

  /** The unit of a rate is a code of one of these kinds. */
  private void per(Where where, String unit, Set<Dimension> allowed) {
    var parsed = Units.parse(unit);
    if (!parsed.isUsable()) {
      ucum(where, unit);
    } else if (!allowed.contains(parsed.get().dimension())) {
      findings.add(
          Finding.error("UNIT_OF_OTHER_KIND", where)
              .with("unit", unit)
              .with(
                  "expected",
                  allowed.stream()
                      .map(Dimension::ucum)
                      .sorted()
                      .collect(Collectors.joining(", "))));
    }
  }

  private void ucum(Where where, String unit) {
    var parsed = Units.parse(unit);
    if (!parsed.isUsable()) {
      Finding reason = parsed.findings().getFirst();
      findings.add(new Finding(reason.code(), reason.severity(), where, reason.args()));
    }
  }
}
