package org.baitong.engine.pollution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** Solid waste by type, hazard and fate. */
public final class SolidWaste {
  private static final String SOURCE = "GRI 306: Waste 2020, disclosures 306-3 to 306-5";

  private final Recorder recorder;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Mass> byType = new LinkedHashMap<>();
  private final Map<Fate, Mass> byFate = new EnumMap<>(Fate.class);
  private final Map<WasteResult.Hazard, Mass> byHazard = new EnumMap<>(WasteResult.Hazard.class);
  private final List<Input> all = new ArrayList<>();
  private final List<String> diverted = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private @Nullable Finding notWeighed;

  private SolidWaste(Recorder recorder) {
    this.recorder = recorder;
  }

  /**
   * Totals in kg and the share diverted from disposal as a range. Missing when an id is used twice
   * or a mass is negative; disqualified in total when a stream was not weighed.
   *
   * <p>Example: 60 kg recycled, 30 kg landfilled and 10 kg of unknown fate are diverted by 0.6 to
   * 0.7. Source: GRI 306 (2020).
   */
  public static Outcome<WasteResult> sum(List<WasteLot> lots, Recorder recorder) {
    SolidWaste sum = new SolidWaste(recorder);
    Set<String> ids = new HashSet<>();
    for (WasteLot lot : lots) {
      Where where = Where.of("waste", lot.id());
      if (!ids.add(lot.id())) {
        return Outcome.missing(Finding.error("ID_DUPLICATE", where).with("id", lot.id()));
      }
      Measured<Mass> mass = lot.mass();
      if (mass != null && mass.value().value() < 0) {
        return Outcome.missing(
            Finding.error("POLLUTION_NEGATIVE", where)
                .with("place", lot.id())
                .with("field", "mass")
                .with("amount", mass.value().value(), "kg"));
      }
      sum.add(lot, where);
    }
    return Outcome.of(sum.result(), sum.findings);
  }

  private void add(WasteLot lot, Where where) {
    if (lot.fate() == Fate.UNKNOWN) {
      findings.add(Finding.warning("WASTE_FATE_UNKNOWN", where).with("waste", lot.id()));
    }
    if (lot.hazardous() == null) {
      findings.add(Finding.warning("WASTE_HAZARD_UNKNOWN", where).with("waste", lot.id()));
    }
    Measured<Mass> mass = lot.mass();
    if (mass == null) {
      Finding finding = Finding.warning("WASTE_NOT_WEIGHED", where).with("waste", lot.id());
      findings.add(finding);
      notWeighed = notWeighed == null ? finding : notWeighed;
      return;
    }
    if (lot.fate() == Fate.OPEN_BURNT || lot.fate() == Fate.OPEN_DUMPED) {
      findings.add(
          Finding.warning("WASTE_IN_THE_OPEN", where)
              .with("waste", lot.id())
              .with("amount", mass.value().value(), "kg"));
    }
    byType.merge(lot.type(), mass.value(), Mass::plus);
    byFate.merge(lot.fate(), mass.value(), Mass::plus);
    byHazard.merge(hazard(lot.hazardous()), mass.value(), Mass::plus);
    String name = "m" + (all.size() + 1);
    all.add(new Input(name, mass.value().value(), "kg", mass.origin()));
    switch (lot.fate().route()) {
      case DIVERTED -> diverted.add(name);
      case OPEN -> open.add(name);
      case DISPOSED -> {}
    }
  }

  private static WasteResult.Hazard hazard(@Nullable Boolean hazardous) {
    if (hazardous == null) {
      return WasteResult.Hazard.UNKNOWN;
    }
    return hazardous ? WasteResult.Hazard.HAZARDOUS : WasteResult.Hazard.NOT_HAZARDOUS;
  }

  private WasteResult result() {
    double total = 0;
    double low = 0;
    double high = 0;
    List<String> names = new ArrayList<>();
    for (Input input : all) {
      names.add(input.name());
      total += input.value();
      low += diverted.contains(input.name()) ? input.value() : 0;
      high += diverted.contains(input.name()) || open.contains(input.name()) ? input.value() : 0;
    }
    record("waste.total", sum(names), total, "kg");
    Outcome<WasteResult.Range> range;
    if (total == 0) {
      range = Outcome.missing(Finding.info("NO_WASTE", Where.ALL));
    } else {
      List<String> most = new ArrayList<>(diverted);
      most.addAll(open);
      record(
          "waste.divertedLow", "(" + sum(diverted) + ") / (" + sum(names) + ")", low / total, "1");
      record("waste.divertedHigh", "(" + sum(most) + ") / (" + sum(names) + ")", high / total, "1");
      range = partly(new WasteResult.Range(new Ratio(low / total), new Ratio(high / total)));
    }
    return new WasteResult(partly(Mass.of(total)), byType, byFate, byHazard, range);
  }

  private <T> Outcome<T> partly(T value) {
    return notWeighed == null ? Outcome.of(value) : Outcome.disqualified(value, notWeighed);
  }

  private static String sum(List<String> names) {
    return names.isEmpty() ? "0" : String.join(" + ", names);
  }

  private void record(String id, String formula, double value, String unit) {
    recorder.record(() -> new Step(id, formula, all, value, unit, SOURCE));
  }
}
