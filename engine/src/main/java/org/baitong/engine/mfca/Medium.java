package org.baitong.engine.mfca;

/** The environmental medium a loss ends in (UN DSD 2001 list). */
public enum Medium {
  AIR_CLIMATE,
  WASTEWATER,
  WASTE,
  SOIL_GROUNDWATER,
  NOISE_VIBRATION,
  BIODIVERSITY_LANDSCAPE,
  RADIATION,
  OTHER
}
