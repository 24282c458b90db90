package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Why a loss arises: one answer in the chain of whys.
 *
 * @param id stable id, also its code in other causes and in measures, for example "C-1"
 * @param flow id of the flow that is lost, or used too much
 * @param centre id of the centre where that happens; null where it is the flow's own
 * @param code class of the cause in the technical and managerial taxonomy
 * @param text what the team found, in its own words
 * @param because id of the deeper cause that answers the next "why?"; null ends the chain
 * @param evidence what proves it: a measurement, a photograph, an interview
 */
public record Cause(
    String id,
    String flow,
    @Nullable String centre,
    Code code,
    String text,
    @Nullable String because,
    @Nullable String evidence)
    implements Dossier.Row {

  /** Class of a cause: T technical, M managerial. */
  public enum Code {
    /** Quality or choice of input material. */
    T1,
    /** Technology or design. */
    T2,
    /** Condition, maintenance or layout of equipment. */
    T3,
    /** Process parameters and their control. */
    T4,
    /** Specification of the product. */
    T5,
    /** Missing recovery of by-product or heat. */
    T6,
    /** No measurement, or nobody owns the figure. */
    M1,
    /** Instructions and procedures. */
    M2,
    /** Skills and training. */
    M3,
    /** Planning, scheduling, change-overs. */
    M4,
    /** Purchasing and stock: over-ordering, expiry. */
    M5,
    /** Incentives and priorities. */
    M6,
    /** External: power quality, supplier, buyer's specification. */
    M7,
    /** The team states that no managerial cause applies. */
    NONE_MANAGERIAL;

    /** Whether a chain of whys may end with it: managerial, or stated that none is. */
    public boolean endsChain() {
      return compareTo(T6) > 0;
    }
  }
}
