package org.baitong.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;

/**
 * Reads numbers typed as text by one convention, whatever the language of the machine.
 *
 * <p>Khmer and full-width digits count as 0-9. The point is the decimal point; a comma or one space
 * may stand between groups of three digits. "1.234" could be meant as 1234 and is asked about,
 * never guessed. Forms that other conventions use ("1.234,5", "(5)", "5-", "1,23") are refused with
 * the number that was probably meant. Only text comes here: a numeric cell is a number already.
 */
public final class StrictNumberParser {
  private static final int LONGEST = 60;

  private static final Pattern SIGN_AND_REST = Pattern.compile("([+-]?)\\s?(.*)");
  private static final Pattern PLAIN =
      Pattern.compile("(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][+-]?\\d{1,4})?");
  private static final Pattern GROUPED =
      Pattern.compile("[1-9]\\d{0,2}(?:(?:,\\d{3})+|(?: \\d{3})+)(?:\\.\\d+)?");
  private static final Pattern TWO_READINGS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");

  private static final Pattern COMMA_DECIMAL =
      Pattern.compile("(\\d+|[1-9]\\d{0,2}(?:[. ']\\d{3})+),(\\d+)");
  private static final Pattern POINT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:[.']\\d{3})+");
  private static final Pattern APOSTROPHES = Pattern.compile("[1-9]\\d{0,2}(?:'\\d{3})+\\.\\d+");
  private static final Pattern BRACKETS = Pattern.compile("\\(\\s?(.+?)\\s?\\)");
  private static final Pattern MINUS_AFTER = Pattern.compile("([^+-].*?)\\s?-");
  private static final Pattern OTHER_DASH = Pattern.compile("[\u2013\u2014\u2012\u2010]\\s?(.+)");
  private static final Pattern POINT_AT_END = Pattern.compile("(\\d+)\\.");

  private static final Pattern COMPARISON = Pattern.compile("[<>\u2264\u2265~\u2248]=?\\s?(.+)");
  private static final String SYMBOL = "(?:\\p{Sc}|USD|KHR|US\\$|[Rr]iels?|រៀល|ដុល្លារ?)";
  private static final Pattern CURRENCY =
      Pattern.compile(SYMBOL + "\\s?([^\\p{Sc}]+)|([^\\p{Sc}]+?)\\s?" + SYMBOL);
  private static final Pattern HEXADECIMAL = Pattern.compile("[+-]?0[xX].*");
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "([+-]?[\\d.,' ]*\\d(?:[eE][+-]?\\d+)?)\\s?([\\p{L}\u00B0\u00B5][^\\s].{0,20}|[\\p{L}\u00B0\u00B5])");

  private StrictNumberParser() {}

  /**
   * The number in a text cell, a question, or a refusal with one of NUMBER_EMPTY,
   * NUMBER_UNREADABLE, NUMBER_PROPOSED, NUMBER_WITH_UNIT, NUMBER_WITH_CURRENCY,
   * NUMBER_WITH_COMPARISON, NUMBER_OUT_OF_RANGE.
   *
   * <p>Example: {@code StrictNumberParser.parse("១,២៣៤.៥")} is accepted as 1234.5.
   */
  public static ParsedNumber parse(String text) {
    String folded = fold(text);
    if (folded.isEmpty()) {
      return new ParsedNumber.Refused(Finding.error("NUMBER_EMPTY", Where.of("text", "")));
    }
    if (folded.length() > LONGEST) {
      return refused("NUMBER_UNREADABLE", folded.substring(0, LONGEST));
    }
    if (folded.endsWith("%")) {
      return percent(folded);
    }
    return read(folded).orElseGet(() -> explain(folded));
  }

  private static ParsedNumber percent(String folded) {
    String number = folded.substring(0, folded.length() - 1).strip();
    return switch (read(number).orElseGet(() -> explain(number.isEmpty() ? "%" : number))) {
      case ParsedNumber.Accepted(double value, String normalised, var ignored) ->
          new ParsedNumber.Accepted(value, normalised, true);
      case ParsedNumber.Ambiguous(var readings, Finding finding) ->
          new ParsedNumber.Ambiguous(
              readings.stream()
                  .map(r -> new ParsedNumber.Accepted(r.value(), r.normalised(), true))
                  .toList(),
              finding);
      case ParsedNumber.Refused(Finding finding) ->
          new ParsedNumber.Refused(percentProposal(finding.with("text", folded)));
    };
  }

  /** What is proposed for a percentage is a percentage too. */
  private static Finding percentProposal(Finding finding) {
    return finding.args().get("proposal") instanceof Arg.Text(String proposal)
        ? finding.with("proposal", proposal + " %")
        : finding;
  }

  /** What the convention accepts or asks about; empty for everything else. */
  private static Optional<ParsedNumber> read(String folded) {
    Matcher parts = SIGN_AND_REST.matcher(folded);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String sign = parts.group(1).equals("-") ? "-" : "";
    String digits = parts.group(2);
    if (TWO_READINGS.matcher(digits).matches()) {
      return Optional.of(ambiguous(folded, sign, digits));
    }
    if (PLAIN.matcher(digits).matches() || GROUPED.matcher(digits).matches()) {
      return Optional.of(number(folded, sign + digits.replace(",", "").replace(" ", "")));
    }
    return Optional.empty();
  }

  private static ParsedNumber number(String folded, String normalised) {
    double value = Double.parseDouble(normalised);
    boolean vanished = value == 0 && hasNonZeroDigit(normalised);
    if (!Double.isFinite(value) || vanished) {
      return refused("NUMBER_OUT_OF_RANGE", folded);
    }
    // Minus zero would print a sign that nobody typed on purpose.
    return new ParsedNumber.Accepted(value == 0 ? 0.0 : value, normalised, false);
  }

  private static boolean hasNonZeroDigit(String normalised) {
    int exponent = Math.max(normalised.indexOf('e'), normalised.indexOf('E'));
    String mantissa = exponent < 0 ? normalised : normalised.substring(0, exponent);
    return mantissa.chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  private static ParsedNumber ambiguous(String folded, String sign, String digits) {
    String asDecimal = sign + digits;
    String asGroups = sign + digits.replace(".", "");
    Finding finding =
        Finding.error("NUMBER_AMBIGUOUS", Where.of("text", folded))
            .with("text", folded)
            .with("decimal", asDecimal + "0")
            .with("thousands", asGroups);
    return new ParsedNumber.Ambiguous(
        List.of(
            new ParsedNumber.Accepted(Double.parseDouble(asDecimal), asDecimal, false),
            new ParsedNumber.Accepted(Double.parseDouble(asGroups), asGroups, false)),
        finding);
  }

  private static ParsedNumber explain(String folded) {
    if (HEXADECIMAL.matcher(folded).matches()) {
      return refused("NUMBER_UNREADABLE", folded);
    }
    Optional<String> proposal = propose(folded);
    if (proposal.isPresent()) {
      return new ParsedNumber.Refused(
          finding("NUMBER_PROPOSED", folded).with("proposal", proposal.get()));
    }
    Matcher comparison = COMPARISON.matcher(folded);
    if (comparison.matches() && looksLikeNumber(comparison.group(1))) {
      return refused("NUMBER_WITH_COMPARISON", folded);
    }
    Matcher currency = CURRENCY.matcher(folded);
    if (currency.matches()) {
      String number = currency.group(1) == null ? currency.group(2) : currency.group(1);
      if (number != null && looksLikeNumber(number.strip())) {
        return new ParsedNumber.Refused(
            finding("NUMBER_WITH_CURRENCY", folded).with("number", number.strip()));
      }
    }
    Matcher unit = WITH_UNIT.matcher(folded);
    if (unit.matches() && looksLikeNumber(unit.group(1).strip())) {
      return new ParsedNumber.Refused(
          finding("NUMBER_WITH_UNIT", folded)
              .with("number", unit.group(1).strip())
              .with("unit", unit.group(2)));
    }
    return refused("NUMBER_UNREADABLE", folded);
  }

  private static boolean looksLikeNumber(String text) {
    return read(text).isPresent() || propose(text).isPresent();
  }

  /** The number that was probably meant by a form of another convention, in plain digits. */
  private static Optional<String> propose(String folded) {
    Matcher brackets = BRACKETS.matcher(folded);
    if (brackets.matches()) {
      return plain(brackets.group(1)).filter(n -> !n.startsWith("-")).map(n -> "-" + n);
    }
    Matcher after = MINUS_AFTER.matcher(folded);
    if (after.matches()) {
      return plain(after.group(1)).map(n -> "-" + n);
    }
    Matcher dash = OTHER_DASH.matcher(folded);
    if (dash.matches()) {
      return plain(dash.group(1)).filter(n -> !n.startsWith("-")).map(n -> "-" + n);
    }
    Matcher parts = SIGN_AND_REST.matcher(folded);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String sign = parts.group(1).equals("-") ? "-" : "";
    String digits = parts.group(2);
    Matcher comma = COMMA_DECIMAL.matcher(digits);
    if (comma.matches()) {
      return Optional.of(sign + ungroup(comma.group(1)) + "." + comma.group(2));
    }
    if (POINT_GROUPS.matcher(digits).matches()) {
      return Optional.of(sign + ungroup(digits));
    }
    if (APOSTROPHES.matcher(digits).matches()) {
      return Optional.of(sign + digits.replace("'", ""));
    }
    Matcher end = POINT_AT_END.matcher(digits);
    return end.matches() ? Optional.of(sign + end.group(1)) : Optional.empty();
  }

  private static Optional<String> plain(String text) {
    return read(text).stream()
        .filter(ParsedNumber.Accepted.class::isInstance)
        .map(number -> ((ParsedNumber.Accepted) number).normalised())
        .findFirst();
  }

  private static String ungroup(String digits) {
    return digits.replace(".", "").replace(" ", "").replace("'", "");
  }

  private static ParsedNumber refused(String code, String text) {
    return new ParsedNumber.Refused(finding(code, text));
  }

  private static Finding finding(String code, String text) {
    return Finding.error(code, Where.of("text", text)).with("text", text);
  }

  /** Digits, signs and spaces in one spelling; nothing invisible; trimmed. */
  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    text.codePoints()
        .filter(c -> !Characters.isInvisible(c))
        .map(StrictNumberParser::fold)
        .forEach(folded::appendCodePoint);
    return folded.toString().strip();
  }

  private static int fold(int codePoint) {
    if (Characters.isSpace(codePoint)) {
      return ' ';
    }
    return switch (codePoint) {
      case 0xFF0E -> '.';
      case 0xFF0C -> ',';
      case 0xFF05, 0x066A -> '%';
      case 0x2212, 0xFF0D, 0xFE63 -> '-';
      case 0xFF0B -> '+';
      case 0x2019 -> '\'';
      default -> Characters.foldDigit(codePoint);
    };
  }
}
