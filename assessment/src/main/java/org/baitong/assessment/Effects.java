package org.baitong.assessment;

import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.assessment.emission.WoodAccount;
import org.jspecify.annotations.Nullable;

/**
 * What the factory does to air, water, land and people; a part is null when the dossier says
 * nothing of it.
 *
 * @param emissions greenhouse gases
 * @param wood the wood burnt, in three views
 */
public record Effects(@Nullable EmissionAccount emissions, @Nullable WoodAccount wood) {}
