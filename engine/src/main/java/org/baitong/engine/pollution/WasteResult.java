package org.baitong.engine.pollution;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Ratio;

/**
 * Solid waste of a period. Sums hold what was weighed; when something was not, total and shares are
 * disqualified, because they are only a part.
 *
 * @param total all waste
 * @param byType by code or name
 * @param byFate by fate
 * @param byHazard hazardous, not hazardous, and what nobody classified
 * @param diverted share diverted from disposal (GRI 306:2020), from the least it can be (open fates
 *     are all disposed of) to the most (all diverted)
 */
public record WasteResult(
    Outcome<Mass> total,
    Map<String, Mass> byType,
    Map<Fate, Mass> byFate,
    Map<Hazard, Mass> byHazard,
    Outcome<Range> diverted) {
  public WasteResult {
    byType = Collections.unmodifiableMap(new LinkedHashMap<>(byType));
    Map<Fate, Mass> fates = new EnumMap<>(Fate.class);
    fates.putAll(byFate);
    byFate = Collections.unmodifiableMap(fates);
    Map<Hazard, Mass> hazards = new EnumMap<>(Hazard.class);
    hazards.putAll(byHazard);
    byHazard = Collections.unmodifiableMap(hazards);
  }

  /** Whether waste is hazardous. */
  public enum Hazard {
    /** Classified as hazardous. */
    HAZARDOUS,
    /** Classified as not hazardous. */
    NOT_HAZARDOUS,
    /** Not classified. */
    UNKNOWN
  }

  /** A share that is known between two bounds. */
  public record Range(Ratio low, Ratio high) {}
}
