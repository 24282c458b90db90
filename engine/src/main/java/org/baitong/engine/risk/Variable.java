package org.baitong.engine.risk;

import java.util.Objects;

/**
 * An uncertain input. Whatever rests on one fact is one variable, so that it moves together.
 *
 * @param id stable name; the draws depend on it, on the seed and on nothing else
 * @param shape how it is distributed
 */
public record Variable(String id, Shape shape) {
  public Variable {
    Objects.requireNonNull(shape);
    if (id.isBlank()) {
      throw new IllegalArgumentException("An uncertain input has no id\nMaybe name it.");
    }
  }
}
