package org.baitong.assessment;

import org.baitong.assessment.bind.Indicators;
import org.baitong.assessment.bind.Pollution;
import org.baitong.assessment.bind.Workforce;
import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.assessment.emission.WoodAccount;
import org.jspecify.annotations.Nullable;

/**
 * What the factory does to air, water, land and people, and its indicators.
 *
 * @param emissions greenhouse gases; null when the dossier names no source
 * @param wood the wood burnt, in three views; null when there is none
 * @param pollution outlets against their limits, loads, solid waste
 * @param indicators resource productivity and pollution intensity against the baselines
 * @param people heads, safety, exposures, complaints, trainings
 */
public record Effects(
    @Nullable EmissionAccount emissions,
    @Nullable WoodAccount wood,
    Pollution pollution,
    Indicators indicators,
    Workforce people) {}
