package org.baitong.dossier;

import java.util.List;

/**
 * Who works here, how safely, and what they and the neighbours say.
 *
 * @param heads people by sex and contract
 * @param hours hours worked
 * @param incidents accidents, faintings, near misses
 * @param exposures heat, noise, dust, light and chemicals at work
 * @param complaints complaints and their answers
 * @param trainings trainings and who was there
 */
public record People(
    List<HeadCount> heads,
    List<HoursWorked> hours,
    List<Incident> incidents,
    List<Exposure> exposures,
    List<Complaint> complaints,
    List<Training> trainings)
    implements Dossier.Group {
  public People {
    heads = List.copyOf(heads);
    hours = List.copyOf(hours);
    incidents = List.copyOf(incidents);
    exposures = List.copyOf(exposures);
    complaints = List.copyOf(complaints);
    trainings = List.copyOf(trainings);
  }
}
