package org.baitong.dossier;

import java.util.List;

/**
 * Why losses arise and what could be done about them.
 *
 * @param causes why each loss arises
 * @param measures what could be done
 * @param effects what each measure changes in the flows
 * @param inputs what an engineering calculator needs to know for a measure
 * @param links measures that exclude or require each other
 */
public record Improvement(
    List<Cause> causes,
    List<Measure> measures,
    List<MeasureEffect> effects,
    List<MeasureInput> inputs,
    List<MeasureLink> links)
    implements Dossier.Group {
  public Improvement {
    causes = List.copyOf(causes);
    measures = List.copyOf(measures);
    effects = List.copyOf(effects);
    inputs = List.copyOf(inputs);
    links = List.copyOf(links);
  }
}
