package org.baitong.engine.mfca;

/** The four cost categories of ISO 14051, 5.3; energy stands apart from material here. */
public enum CostCategory {
  /** What materials cost; as a cost line: a material amount without a quantity. */
  MATERIAL,
  /** Electricity, fuels, steam, heat, compressed air. */
  ENERGY,
  /** Labour, depreciation, maintenance, transport and whatever else the centre costs. */
  SYSTEM,
  /** Handling and treating losses inside the centre: all loss, never carried on. */
  WASTE_MANAGEMENT
}
