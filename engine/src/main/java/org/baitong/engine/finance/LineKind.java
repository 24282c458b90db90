package org.baitong.engine.finance;

/** What a yearly line of money is; kinds are shown apart and never called savings together. */
public enum LineKind {
  /** Material, water, energy and waste not bought, treated or paid for. */
  RESOURCE_SAVING,
  /** More output from the same hours of work. */
  LABOUR_PRODUCTIVITY,
  /** Quality, maintenance, safety, avoided stops: benefits other than resources and labour. */
  NON_ENERGY_BENEFIT,
  /** Sales of by-products and the like. */
  NEW_EARNING,
  /** What running it costs more each year; stated positive. */
  OPERATING_COST;

  double sign() {
    return this == OPERATING_COST ? -1 : 1;
  }
}
