package org.baitong.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final Formats ENGLISH = Formats.of(Language.EN);
  private static final Formats KHMER = Formats.of(Language.KM);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "-0.0 | 0",
        "1234.5678 | 1,234.57",
        "-1234.5 | -1,234.5",
        "1234567.89 | 1,234,568",
        "0.000123456789 | 0.000123457",
        "1e20 | 1e20",
        "1.5e-9 | 1.5e-9",
        "-2.5e-7 | -2.5e-7",
        "999999.9 | 1,000,000",
        "100 | 100",
        "1e14 | 100,000,000,000,000",
        "0.1 | 0.1"
      })
  void numbersForReading(double value, String expected) {
    assertThat(ENGLISH.number(value)).isEqualTo(expected);
    assertThat(KHMER.number(value)).isEqualTo(expected);
  }

  @Test
  void fixedDecimalsRoundHalvesAwayFromZero() {
    assertThat(ENGLISH.number(1234.55, 1)).isEqualTo("1,234.6");
    assertThat(ENGLISH.number(-0.04, 1)).isEqualTo("0.0");
    assertThat(ENGLISH.number(-0.05, 1)).isEqualTo("-0.1");
    assertThat(ENGLISH.number(2, 2)).isEqualTo("2.00");
  }

  @Test
  void moneyHasItsOwnDecimals() {
    assertThat(ENGLISH.money(new Money(1234.5, Currency.USD, DAY))).isEqualTo("USD 1,234.50");
    assertThat(KHMER.money(new Money(1234567.5, Currency.KHR, DAY))).isEqualTo("1,234,568 ៛");
    assertThat(ENGLISH.money(-123450, Currency.USD)).isEqualTo("USD -1,234.50");
    assertThat(ENGLISH.money(5, Currency.USD)).isEqualTo("USD 0.05");
    assertThat(ENGLISH.money(1234, Currency.KHR)).isEqualTo("1,234 ៛");
  }

  @Test
  void datesAndMonths() {
    assertThat(ENGLISH.date(DAY)).isEqualTo("15 January 2026");
    assertThat(KHMER.date(DAY)).isEqualTo("15 មករា 2026");
    assertThat(new Formats(Language.KM, true).date(DAY)).isEqualTo("១៥ មករា ២០២៦");
    assertThat(KHMER.month(YearMonth.of(2025, 12))).isEqualTo("ធ្នូ 2025");
  }

  @Test
  void figuresWithTheirUnits() {
    assertThat(ENGLISH.figure(12.5, "kW.h/t")).isEqualTo("12.5 kWh/t");
    assertThat(ENGLISH.figure(3, "1")).isEqualTo("3");
    assertThat(ENGLISH.figure(3, "{piece}")).isEqualTo("3 pieces");
    assertThat(ENGLISH.figure(5, "USD")).isEqualTo("USD 5.00");
    assertThat(ENGLISH.figure(25, "Cel")).isEqualTo("25 °C");
    assertThat(ENGLISH.figure(Double.NaN, "kg")).isEqualTo("NaN");
    assertThat(new Formats(Language.KM, true).figure(1234.5, "m3")).isEqualTo("១,២៣៤.៥ m³");
  }

  @Test
  void notANumberIsNotPrinted() {
    assertThatThrownBy(() -> ENGLISH.number(Double.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> ENGLISH.exact(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
