package org.baitong.assessment.casebook;

import java.util.ArrayList;
import java.util.List;
import org.baitong.assessment.calc.Calculation;
import org.baitong.assessment.calc.CalculationInputException;
import org.baitong.assessment.calc.Calculations;
import org.baitong.assessment.casebook.NumericCase.Status;
import tools.jackson.databind.JsonNode;

/** Runs cases and compares every expected value with what comes out. */
public final class CaseRunner {
  private CaseRunner() {}

  /** What became of a case. */
  public enum Verdict {
    /** Every expected value came out. */
    REPRODUCED,
    /** It differs, and the case says why it may. */
    DIFFERS_AS_EXPLAINED,
    /** Facts only: nothing to run. */
    NOT_RUN,
    /** It differs, or the calculation failed. */
    FAILED
  }

  /**
   * The result of a case.
   *
   * @param id the case
   * @param verdict what became of it
   * @param compared number of values compared
   * @param differences each names the JSON pointer, what was expected and what came out
   */
  public record Result(String id, Verdict verdict, int compared, List<String> differences) {
    public Result {
      differences = List.copyOf(differences);
    }
  }

  /** Runs one case. Never throws for a wrong case: the difference says what is wrong with it. */
  public static Result run(NumericCase numericCase) {
    if (numericCase.status() == Status.DATA) {
      return new Result(numericCase.id(), Verdict.NOT_RUN, 0, List.of());
    }
    JsonNode output;
    try {
      Calculation calculation = Calculations.get(numericCase.calculator());
      output = calculation.calculate(numericCase.input());
    } catch (CalculationInputException e) {
      return new Result(
          numericCase.id(), Verdict.FAILED, 0, List.of(String.valueOf(e.getMessage())));
    }
    Comparison comparison = new Comparison(numericCase);
    comparison.compare("", numericCase.expected(), output);
    List<String> differences = new ArrayList<>(comparison.differences);
    if (comparison.compared == 0) {
      differences.add("the case expects nothing: a case that compares no value proves nothing");
    }
    if (numericCase.status() == Status.DEFECT && !numericCase.notExpected().isMissingNode()) {
      Comparison wrong = new Comparison(numericCase);
      wrong.compare("", numericCase.notExpected(), output);
      if (wrong.differences.isEmpty()) {
        differences.add("the peer's wrong values came out: " + numericCase.notExpected());
      }
    }
    Verdict verdict =
        differences.isEmpty()
            ? Verdict.REPRODUCED
            : numericCase.status() == Status.AS_IMPLEMENTED && !numericCase.notes().isEmpty()
                ? Verdict.DIFFERS_AS_EXPLAINED
                : Verdict.FAILED;
    return new Result(numericCase.id(), verdict, comparison.compared, differences);
  }

  private static final class Comparison {
    private final NumericCase numericCase;
    private final List<String> differences = new ArrayList<>();
    private int compared;

    Comparison(NumericCase numericCase) {
      this.numericCase = numericCase;
    }

    void compare(String pointer, JsonNode expected, JsonNode actual) {
      if (expected.isObject() && actual.isObject()) {
        expected
            .properties()
            .forEach(
                entry ->
                    compare(
                        pointer + "/" + entry.getKey(),
                        entry.getValue(),
                        actual.path(entry.getKey())));
      } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
        for (int i = 0; i < expected.size(); i++) {
          compare(pointer + "/" + i, expected.get(i), actual.get(i));
        }
      } else {
        compared++;
        if (!agree(pointer, expected, actual)) {
          differences.add(pointer + ": expected " + expected + ", got " + show(actual));
        }
      }
    }

    private boolean agree(String pointer, JsonNode expected, JsonNode actual) {
      if (expected.isNull()) {
        return actual.isNull() || actual.isMissingNode();
      }
      if (expected.isNumber() && actual.isNumber()) {
        return numericCase.toleranceAt(pointer).accepts(actual.asDouble(), expected.asDouble());
      }
      return expected.equals(actual);
    }

    private static String show(JsonNode actual) {
      return actual.isMissingNode() ? "nothing" : actual.toString();
    }
  }
}
