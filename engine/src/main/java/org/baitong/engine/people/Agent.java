package org.baitong.engine.people;

/** What people are exposed to at work. */
public enum Agent {
  /** Heat, as wet bulb globe temperature. */
  HEAT,
  /** Noise, A-weighted level. */
  NOISE,
  /** Dust in the air. */
  DUST,
  /** Light on the work: too little is the harm. */
  LIGHT,
  /** A chemical in the air. */
  CHEMICAL
}
