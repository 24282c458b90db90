package org.baitong.assessment.bind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.pollution.OutletResult;
import org.baitong.engine.pollution.StackResult;
import org.baitong.engine.pollution.WasteResult;
import org.baitong.engine.quantity.Mass;

/**
 * What leaves the factory with its water, its air and its waste.
 *
 * @param outlets wastewater outlets in the order of the dossier; missing with the reason
 * @param stacks outlets to air
 * @param loads of all wastewater outlets, by parameter
 * @param air what fires give to the air, reckoned from what is burnt
 * @param waste solid waste; missing when the dossier says nothing about it
 */
public record Pollution(
    List<Outcome<OutletResult>> outlets,
    List<Outcome<StackResult>> stacks,
    Map<String, Outcome<Mass>> loads,
    List<AirEmission> air,
    Outcome<WasteResult> waste) {
  public Pollution {
    outlets = List.copyOf(outlets);
    stacks = List.copyOf(stacks);
    air = List.copyOf(air);
    loads = Collections.unmodifiableMap(new LinkedHashMap<>(loads));
  }
}
