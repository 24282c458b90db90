package org.baitong.engine.calculator;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;

/**
 * One engineering calculator: a pure function from a declared request to a declared result.
 *
 * <p>Example: {@code new Blowdown().calculate(request, Recorder.OFF).get().fuelPower()}.
 *
 * @param <Q> the request, a record whose components carry {@link Field}
 * @param <R> the result, such a record too
 */
public abstract class Calculator<Q extends Record, R extends Record> {
  private final Manual<Q> manual;
  private final Fields<Q> request;
  private final Fields<R> result;

  /** With its manual and the types of its request and result. */
  protected Calculator(Manual<Q> manual, Class<Q> request, Class<R> result) {
    this.manual = manual;
    this.request = Fields.of(request);
    this.result = Fields.of(result);
  }

  /** What it does, by which source, and an example. */
  public final Manual<Q> manual() {
    return manual;
  }

  /** The fields it takes. */
  public final Fields<Q> requestFields() {
    return request;
  }

  /** The fields it gives. */
  public final Fields<R> resultFields() {
    return result;
  }

  /**
   * The result. Missing with CALC_OUT_OF_RANGE, CALC_BASIS or CALC_ENTRIES when a field is refused,
   * or with the calculator's own findings; disqualified with CALC_IMPOSSIBLE, CALC_BELOW_LEAST or
   * CALC_ABOVE_MOST when the result is one that cannot be.
   *
   * @param recorder receives every intermediate value, {@link Recorder#OFF} for none
   */
  public final Outcome<R> calculate(Q asked, Recorder recorder) {
    List<Finding> refused = new ArrayList<>(0);
    request.check(manual.id(), asked, refused);
    if (!refused.isEmpty()) {
      return new Outcome.Missing<>(refused);
    }
    Work work = new Work(manual.id(), manual.citations().getFirst(), recorder);
    Outcome<R> outcome;
    try {
      outcome = solve(asked, work);
    } catch (Refusal refusal) {
      outcome = Outcome.missing(refusal.reason());
    }
    if (outcome instanceof Outcome.Value<R>(R value, var findings)) {
      List<Finding> impossible = new ArrayList<>(0);
      result.checkResult(manual.id(), value, impossible);
      if (!impossible.isEmpty()) {
        impossible.addAll(findings);
        outcome = new Outcome.Disqualified<>(value, impossible);
      }
    }
    return work.remarks().isEmpty() ? outcome : outcome.withFindings(work.remarks());
  }

  /** The formulas; every field of the request is within its range and on its basis. */
  protected abstract Outcome<R> solve(Q asked, Work work);
}
