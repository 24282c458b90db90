package org.baitong.engine.ema;

/** What a ledger line is in environmental management accounting. */
public enum EmaCategory {
  MATERIAL_RAW(Group.MATERIAL),
  MATERIAL_AUXILIARY(Group.MATERIAL),
  /** Packaging of the product. */
  MATERIAL_PACKAGING(Group.MATERIAL),
  /** By definition no part of the product: 100 % non-product output. */
  MATERIAL_OPERATING(Group.MATERIAL),
  MATERIAL_MERCHANDISE(Group.MATERIAL),
  ENERGY(Group.ENERGY),
  /** 100 % non-product output less the water in the product. */
  WATER(Group.WATER),
  SYSTEM_LABOUR(Group.SYSTEM),
  SYSTEM_DEPRECIATION(Group.SYSTEM),
  SYSTEM_MAINTENANCE(Group.SYSTEM),
  SYSTEM_TRANSPORT(Group.SYSTEM),
  SYSTEM_OTHER(Group.SYSTEM),
  /** Treatment, disposal, fees, end-of-pipe operation and its depreciation. */
  WASTE_MANAGEMENT(Group.WASTE_MANAGEMENT),
  /** Prevention and environmental management. */
  PREVENTION(Group.PREVENTION),
  /** Sale of waste, subsidies for environmental protection. */
  EARNING(Group.EARNING),
  /** Turnover; no cost. */
  REVENUE(Group.REVENUE),
  /** Left out, with a reason. */
  EXCLUDED(Group.EXCLUDED);

  /** The blocks that totals are made of. */
  public enum Group {
    MATERIAL,
    ENERGY,
    WATER,
    SYSTEM,
    WASTE_MANAGEMENT,
    PREVENTION,
    EARNING,
    REVENUE,
    EXCLUDED
  }

  private final Group group;

  EmaCategory(Group group) {
    this.group = group;
  }

  /** The block it belongs to. */
  public Group group() {
    return group;
  }
}
