package org.baitong.engine.utility.boiler;

/** Which calorific value an efficiency or a fuel's energy refers to. */
public enum HeatingValueBasis {
  /** Lower: water leaves as vapour; the habit of Europe and Asia. */
  NET,
  /** Higher: water is condensed; the habit of North America. */
  GROSS
}
