package org.baitong.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;

/**
 * How numbers, money and dates are printed: 1,234.5 in both languages, whatever the machine's
 * locale.
 *
 * @param language of words such as months
 * @param khmerDigits whether digits are printed as ០-៩; off by default
 */
public record Formats(Language language, boolean khmerDigits) {
  private static final int FIGURES = 6;
  private static final double LARGEST_PLAIN = 1e15;
  private static final double SMALLEST_PLAIN = 1e-4;
  private static final Pattern LOOKS_GROUPED = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

  private static final List<String> MONTHS_EN =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> MONTHS_KM =
      List.of(
          "មករា",
          "កុម្ភៈ",
          "មីនា",
          "មេសា",
          "ឧសភា",
          "មិថុនា",
          "កក្កដា",
          "សីហា",
          "កញ្ញា",
          "តុលា",
          "វិច្ឆិកា",
          "ធ្នូ");

  /** With digits 0-9: {@code Formats.of(Language.KM)}. */
  public static Formats of(Language language) {
    return new Formats(language, false);
  }

  /** With so many decimals, halves away from zero: {@code number(1234.55, 1)} is "1,234.6". */
  public String number(double value, int decimals) {
    requireFinite(value);
    return digits(grouped(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP)));
  }

  /**
   * For reading: up to six significant digits, never fewer than the whole part has; very large and
   * very small ones with an exponent. {@code number(1234.5678)} is "1,234.57".
   */
  public String number(double value) {
    requireFinite(value);
    BigDecimal exact = BigDecimal.valueOf(value);
    double size = Math.abs(value);
    if (size != 0 && (size >= LARGEST_PLAIN || size < SMALLEST_PLAIN)) {
      BigDecimal rounded = exact.round(new MathContext(FIGURES)).stripTrailingZeros();
      int exponent = rounded.precision() - rounded.scale() - 1;
      return digits(rounded.movePointLeft(exponent).toPlainString() + "e" + exponent);
    }
    int whole = Math.max(exact.precision() - exact.scale(), 0);
    BigDecimal rounded = exact.round(new MathContext(Math.max(FIGURES, whole)));
    return digits(grouped(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()));
  }

  /**
   * For reading back: every digit of the double, and a zero behind what could be taken for a group.
   * {@code exact(1.234)} is "1.2340"; the strict parser gives the same double again.
   */
  public String exact(double value) {
    requireFinite(value);
    String plain = grouped(BigDecimal.valueOf(value).stripTrailingZeros());
    return digits(LOOKS_GROUPED.matcher(plain).matches() ? plain + "0" : plain);
  }

  /** Rounded to the currency's digits: "USD 1,234.50", "1,235 ៛". */
  public String money(Money money) {
    int decimals = money.currency().minorDigits();
    return withCurrency(number(money.amount(), decimals), money.currency());
  }

  /** Whole minor units, for rows that were rounded to add up: {@code (123450, USD)}. */
  public String money(long minorUnits, Currency currency) {
    BigDecimal amount = BigDecimal.valueOf(minorUnits, currency.minorDigits());
    return withCurrency(digits(group(amount.toPlainString())), currency);
  }

  private static String withCurrency(String number, Currency currency) {
    return currency.equals(Currency.KHR) ? number + " ៛" : currency.code() + " " + number;
  }

  /** "15 January 2026" or "15 មករា 2026". */
  public String date(LocalDate date) {
    return digits(Integer.toString(date.getDayOfMonth())) + " " + month(YearMonth.from(date));
  }

  /** "January 2026" or "មករា 2026". */
  public String month(YearMonth month) {
    List<String> names = language == Language.KM ? MONTHS_KM : MONTHS_EN;
    return names.get(month.getMonthValue() - 1) + " " + digits(Integer.toString(month.getYear()));
  }

  /**
   * A number with its unit as people write it: {@code (12.5, "kW.h")} is "12.5 kWh", {@code (3,
   * "1")} is "3", {@code (5, "USD")} is "USD 5.00".
   */
  public String figure(double value, String unit) {
    if (!Double.isFinite(value)) {
      // A message must never fail; the finding around it says what is wrong.
      return Double.toString(value);
    }
    var currency = Currency.find(unit);
    if (currency.isPresent()) {
      return withCurrency(number(value, currency.get().minorDigits()), currency.get());
    }
    return unit.equals("1") || unit.isEmpty() ? number(value) : number(value) + " " + unit(unit);
  }

  /** A UCUM code as people write it: "kW.h/t" is "kWh/t", "m3" is "m³", "Cel" is "°C". */
  public String unit(String ucum) {
    return ucum.replace("{piece}", language == Language.KM ? "ដុំ" : "pieces")
        .replace("[degF]", "°F")
        .replace("[ppm]", "ppm")
        .replace("[lb_av]", "lb")
        .replace("Cel", "°C")
        .replace("W.h", "Wh")
        .replace("V.A", "VA")
        .replace("m3", "m³")
        .replace("m2", "m²")
        .replace("dB[SPL]", "dB")
        .replace("[pH]", "pH")
        .replace("har", "ha")
        .replaceAll("\\{([^}]*)\\}", "$1");
  }

  private static void requireFinite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("Only finite numbers are printed, not " + value);
    }
  }

  private static String grouped(BigDecimal value) {
    return group(value.toPlainString());
  }

  private static String group(String plain) {
    boolean negative = plain.startsWith("-");
    String unsigned = negative ? plain.substring(1) : plain;
    int point = unsigned.indexOf('.');
    String whole = point < 0 ? unsigned : unsigned.substring(0, point);
    StringBuilder text = new StringBuilder(negative ? "-" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0) {
        text.append(',');
      }
      text.append(whole.charAt(i));
    }
    return point < 0 ? text.toString() : text.append(unsigned.substring(point)).toString();
  }

  /** A text of digits 0-9 in the digits of these formats: {@code digits("3.5")}. */
  public String digits(String text) {
    if (!khmerDigits) {
      return text;
    }
    StringBuilder khmer = new StringBuilder();
    text.chars()
        .map(c -> c >= '0' && c <= '9' ? '០' + (c - '0') : c)
        .forEach(khmer::appendCodePoint);
    return khmer.toString();
  }
}
