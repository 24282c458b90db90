package org.baitong.assessment.calc;

import java.util.List;
import org.baitong.engine.outcome.Finding;

/** The input of a calculation cannot be understood; the message names the field and its value. */
public final class CalculationInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  /** With a message for the user; advice stands on a line of its own that starts with "Maybe". */
  public CalculationInputException(String message) {
    this(message, List.of());
  }

  /** With what the engine found, so that it can be said in the user's language. */
  CalculationInputException(String message, List<Finding> findings) {
    super(message);
    this.findings = List.copyOf(findings);
  }

  /** Why the engine refuses the request; empty when the input could not be read. */
  public List<Finding> findings() {
    return findings;
  }
}
