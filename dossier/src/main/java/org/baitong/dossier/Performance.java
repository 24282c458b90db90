package org.baitong.dossier;

import java.util.List;

/**
 * What the indicators are measured with and compared to.
 *
 * @param weights how different products are added up
 * @param baselines indicators before the measures
 * @param abnormal months left out of comparisons
 */
public record Performance(
    List<ProductWeight> weights, List<Baseline> baselines, List<AbnormalMonth> abnormal)
    implements Dossier.Group {
  public Performance {
    weights = List.copyOf(weights);
    baselines = List.copyOf(baselines);
    abnormal = List.copyOf(abnormal);
  }
}
