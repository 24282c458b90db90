package org.baitong.assessment.calc;

/** The input of a calculation cannot be understood; the message names the field and its value. */
public final class CalculationInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message for the user; advice stands on a line of its own that starts with "Maybe". */
  public CalculationInputException(String message) {
    super(message);
  }
}
