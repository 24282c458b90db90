package org.baitong.assessment.casebook;

import java.util.ArrayList;
import java.util.List;
import org.baitong.assessment.calc.CalculationInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One case of the casebook: an input, what is expected and who says so.
 *
 * @param id unique name, also the file's name
 * @param title what the case is about
 * @param status how far the expected values may be trusted
 * @param validation whether somebody else's numbers are expected (else our own, against drift)
 * @param source where the numbers come from
 * @param calculator name of the calculation
 * @param input its input
 * @param expected any subset of the output
 * @param notExpected for a defect: the wrong values, which must not come out
 * @param tolerance for every number
 * @param tolerances other tolerances by prefix of the JSON pointer
 * @param notes what a reader should know
 */
public record NumericCase(
    String id,
    String title,
    Status status,
    boolean validation,
    String source,
    String calculator,
    JsonNode input,
    JsonNode expected,
    JsonNode notExpected,
    Tolerance tolerance,
    List<PointerTolerance> tolerances,
    List<String> notes) {

  /** How far the expected values may be trusted, and so what the product does with them. */
  public enum Status {
    /** Input and result agree with an independent calculation: reproduce. */
    VERIFIED,
    /** Equation and parameters published, result computed by two routes: reproduce. */
    DERIVED,
    /** A peer's simplification: may differ, the note says why. */
    AS_IMPLEMENTED,
    /** A peer's wrong result: must not be reproduced; {@code expected} is right. */
    DEFECT,
    /** Made for testing: reproduce. */
    CONSTRUCTED,
    /** The source rounds an intermediate: reproduce within the stated tolerance. */
    AS_PUBLISHED_ROUNDED,
    /** Facts to show, nothing to compute. */
    DATA;

    static Status of(String text) {
      return switch (text) {
        case "published", "recomputed", "verified" -> VERIFIED;
        case "derived" -> DERIVED;
        case "as-implemented" -> AS_IMPLEMENTED;
        case "defect" -> DEFECT;
        case "constructed" -> CONSTRUCTED;
        case "as-published-rounded" -> AS_PUBLISHED_ROUNDED;
        case "data" -> DATA;
        default ->
            throw new CalculationInputException(
                "status is \""
                    + text
                    + "\", which is none of the casebook's.\nMaybe verified, derived, constructed,"
                    + " as-implemented, as-published-rounded, defect or data.");
      };
    }

    /** As it stands in a file. */
    public String text() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * When two numbers agree: one bound suffices.
   *
   * @param absolute largest difference
   * @param relative largest difference over the expected number
   */
  public record Tolerance(double absolute, double relative) {
    boolean accepts(double actual, double expected) {
      double difference = StrictMath.abs(actual - expected);
      return difference <= absolute
          || difference <= relative * StrictMath.abs(expected)
          || actual == expected;
    }
  }

  /** A tolerance for everything below a JSON pointer. */
  public record PointerTolerance(String pointer, Tolerance tolerance) {}

  /** The tolerance at a JSON pointer: the longest prefix wins. */
  Tolerance toleranceAt(String pointer) {
    Tolerance found = tolerance;
    int length = -1;
    for (PointerTolerance candidate : tolerances) {
      String prefix = candidate.pointer();
      boolean below = pointer.equals(prefix) || pointer.startsWith(prefix + "/");
      if (below && prefix.length() > length) {
        found = candidate.tolerance();
        length = prefix.length();
      }
    }
    return found;
  }

  /** Reads a case; names the field that is missing or wrong. */
  public static NumericCase of(JsonNode json) {
    List<PointerTolerance> tolerances = new ArrayList<>();
    json.path("tolerances")
        .properties()
        .forEach(
            entry ->
                tolerances.add(
                    new PointerTolerance(
                        entry.getKey(), tolerance(entry.getValue(), "tolerances"))));
    List<String> notes = new ArrayList<>();
    json.path("notes").forEach(note -> notes.add(note.asString()));
    Status status = Status.of(text(json, "status"));
    return new NumericCase(
        text(json, "id"),
        text(json, "title"),
        status,
        validation(json),
        text(json, "source"),
        status == Status.DATA ? json.path("calculator").asString("") : text(json, "calculator"),
        json.path("input"),
        json.path("expected").isMissingNode()
            ? JsonNodeFactory.instance.objectNode()
            : json.path("expected"),
        json.path("notExpected"),
        tolerance(json.path("tolerance"), "tolerance"),
        tolerances,
        notes);
  }

  private static boolean validation(JsonNode json) {
    String kind = text(json, "kind");
    if (!kind.equals("validation") && !kind.equals("regression")) {
      throw new CalculationInputException(
          "kind is \"" + kind + "\".\nMaybe validation (someone else's number) or regression.");
    }
    return kind.equals("validation");
  }

  private static Tolerance tolerance(JsonNode json, String field) {
    if (json.isMissingNode()) {
      return new Tolerance(0, 0);
    }
    double absolute = json.path("absolute").asDouble(0);
    double relative = json.path("relative").asDouble(0);
    if (!(absolute >= 0 && relative >= 0) || (json.size() > 0 && absolute + relative == 0)) {
      throw new CalculationInputException(
          field + " is " + json + ".\nMaybe {\"absolute\": 0.01} or {\"relative\": 1e-7}.");
    }
    return new Tolerance(absolute, relative);
  }

  private static String text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    if (!value.isString() || value.asString().isBlank()) {
      throw new CalculationInputException(
          "\""
              + field
              + "\" is "
              + (value.isMissingNode() ? "missing" : value.toString())
              + ".\nMaybe compare with a file of the casebook folder: it is a text in every case.");
    }
    return value.asString();
  }
}
