package org.baitong.engine.wood;

/** What a moisture content is counted over. */
public enum MoistureBasis {
  /** Water over wood as weighed: below 100 %. */
  WET,
  /** Water over dry wood: fresh wood can exceed 100 %. */
  DRY
}
