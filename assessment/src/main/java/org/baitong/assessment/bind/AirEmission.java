package org.baitong.assessment.bind;

import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Mass;

/**
 * A pollutant that a fire gives to the air, reckoned from what is burnt; what was measured at a
 * stack stands there.
 *
 * @param source id of the emission source or waste stream
 * @param flow id of the flow that is burnt
 * @param pollutant "SO2", "PM", "NOX"
 * @param mass in the period; missing with its reason
 */
public record AirEmission(String source, String flow, String pollutant, Outcome<Mass> mass) {}
