package org.baitong.engine.finance;

import java.util.List;
import org.baitong.engine.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * One measure, or one set of measures, to be appraised.
 *
 * @param id of the measure, in steps and findings
 * @param terms what holds for all measures
 * @param investments what is bought
 * @param lines what comes and goes every year
 * @param loan null for none
 * @param grant received in year 0, lowers what may be written off; null for none
 */
public record AppraisalRequest(
    String id,
    AppraisalTerms terms,
    List<Investment> investments,
    List<YearlyLine> lines,
    @Nullable Loan loan,
    @Nullable Money grant) {
  public AppraisalRequest {
    investments = List.copyOf(investments);
    lines = List.copyOf(lines);
    if (grant != null && grant.amount() < 0) {
      throw new IllegalArgumentException("The grant is " + grant.amount() + "\nMaybe 0 or more.");
    }
  }
}
