package org.baitong.engine.emission;

/** Who emits, as seen from the factory (GHG Protocol Corporate Standard, chapter 4). */
public enum Scope {
  /** From what the factory owns or controls. */
  SCOPE_1,
  /** From the making of the electricity, steam or heat it buys. */
  SCOPE_2,
  /** From other links of its value chain. */
  SCOPE_3
}
