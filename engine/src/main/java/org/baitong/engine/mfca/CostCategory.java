package org.baitong.engine.mfca;

/** The four cost categories of ISO 14051, 5.3; energy stands apart from material here. */
public enum CostCategory {
  /** What materials cost; as a cost line: a material amount without a quantity. */
  MATERIAL(0),
  /** Electricity, fuels, steam, heat, compressed air. */
  ENERGY(1),
  /** Labour, depreciation, maintenance, transport and whatever else the centre costs. */
  SYSTEM(2),
  /** Handling and treating losses inside the centre: all loss, never carried on. */
  WASTE_MANAGEMENT(3);

  /** Place in arrays by category. */
  final int index;

  CostCategory(int index) {
    this.index = index;
  }
}
