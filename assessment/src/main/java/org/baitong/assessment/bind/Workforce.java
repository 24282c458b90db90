package org.baitong.assessment.bind;

import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.people.Complaints;
import org.baitong.engine.people.ExposureResult;
import org.baitong.engine.people.Heads;
import org.baitong.engine.people.SafetyResult;
import org.baitong.engine.people.Trainings;

/**
 * The people of the factory in a period. A part that the dossier says nothing about is missing.
 *
 * @param heads at the end of the period
 * @param safety accidents and faintings
 * @param exposures heat, noise, dust, light, chemicals
 * @param complaints as known on the day
 * @param trainings participations
 */
public record Workforce(
    Outcome<Heads> heads,
    Outcome<SafetyResult> safety,
    Outcome<ExposureResult> exposures,
    Outcome<Complaints> complaints,
    Outcome<Trainings> trainings) {}
