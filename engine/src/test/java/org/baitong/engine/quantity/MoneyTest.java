package org.baitong.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MoneyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  private static Money usd(double amount) {
    return new Money(amount, Currency.USD, DAY);
  }

  private static Money khr(double amount) {
    return new Money(amount, Currency.KHR, DAY);
  }

  @Test
  @Tag("SP5")
  void currenciesAreNeverMixed() {
    assertThatThrownBy(() -> usd(1).plus(khr(1))).hasMessageContainingAll("USD", "KHR", "Maybe");
    assertThatThrownBy(() -> usd(1).minus(khr(1))).hasMessageContainingAll("USD", "KHR");
    assertThatThrownBy(() -> usd(1).dividedBy(khr(1))).hasMessageContainingAll("USD", "KHR");
    assertThatThrownBy(() -> usd(1).compare(khr(1))).hasMessageContainingAll("USD", "KHR");
    assertThat(usd(1).plus(usd(2))).isEqualTo(usd(3));
  }

  @Test
  @Tag("SP5")
  void aSumIsDatedByItsLaterPart() {
    Money later = new Money(1, Currency.USD, DAY.plusDays(1));
    assertThat(usd(1).plus(later).priceDate()).isEqualTo(DAY.plusDays(1));
    assertThat(later.plus(usd(1)).priceDate()).isEqualTo(DAY.plusDays(1));
  }

  @Test
  void anExchangeRateConvertsWithItsDateAndSource() {
    var rate = new ExchangeRate(Currency.USD, Currency.KHR, 4000, DAY, "test");
    assertThat(rate.convert(usd(2))).isEqualTo(khr(8000));
    assertThat(rate.inverse().convert(khr(8000)).amount()).isCloseTo(2, within(1e-12));
    assertThatThrownBy(() -> rate.convert(khr(1))).hasMessageContainingAll("USD", "KHR");
    assertThatThrownBy(() -> new ExchangeRate(Currency.USD, Currency.KHR, 0, DAY, "x"))
        .hasMessageContaining("positive");
    assertThatThrownBy(() -> new ExchangeRate(Currency.USD, Currency.KHR, 1, DAY, " "))
        .hasMessageContaining("source");
    assertThatThrownBy(() -> new ExchangeRate(Currency.USD, Currency.USD, 2, DAY, "x"))
        .hasMessageContaining("itself");
  }

  @Test
  @Tag("SP5")
  void aUnitPriceFitsOneDimensionAndBasisOnly() {
    UnitPrice price = usd(900).dividedBy(Mass.of(1000));
    assertThat(price.times(Mass.of(10))).isEqualTo(usd(9));
    assertThatThrownBy(() -> price.times(Volume.of(10))).hasMessageContainingAll("kg", "m3");
    assertThatThrownBy(() -> price.times(new Mass(1, Moisture.DRY)))
        .hasMessageContainingAll("wet", "dry");
    assertThatThrownBy(() -> usd(1).dividedBy(Mass.of(0))).hasMessageContaining("zero");
  }

  @Test
  void onlyCurrenciesInUseAreAccepted() {
    assertThat(Currency.find("THB")).contains(new Currency("THB"));
    assertThat(Currency.find("RIEL")).isEmpty();
    assertThat(Currency.find("usd")).isEmpty();
    assertThatThrownBy(() -> new Currency("$")).hasMessageContaining("Maybe");
    assertThat(Currency.KHR.minorDigits()).isZero();
    assertThat(Currency.USD.minorDigits()).isEqualTo(2);
    assertThat(new Currency("JPY").minorDigits()).isZero();
    assertThat(new Currency("KWD").minorDigits()).isEqualTo(3);
  }

  @Test
  void everyCodeIsKnownToTheJavaRuntimeToo() {
    for (java.util.Currency known : java.util.Currency.getAvailableCurrencies()) {
      Currency.find(known.getCurrencyCode())
          .filter(ours -> !ours.equals(Currency.KHR))
          .ifPresent(
              ours ->
                  assertThat(List.of(ours.minorDigits(), known.getDefaultFractionDigits()))
                      .as(ours.code())
                      .satisfiesAnyOf(
                          digits -> assertThat(digits.getFirst()).isEqualTo(digits.getLast()),
                          digits -> assertThat(known.getCurrencyCode()).isIn("AFN", "UYI")));
    }
  }

  /** Three thirds of a dollar, by the definition of the largest-remainder method. */
  @Test
  @Tag("SP10")
  void tiesGoToTheEarlierPart() {
    List<Money> thirds = Collections.nCopies(3, usd(1.0 / 3));
    assertThat(MoneyRounding.largestRemainder(thirds, usd(1))).containsExactly(34L, 33L, 33L);
  }

  @Test
  @Tag("SP10")
  void negativePartsAndZerosAreRoundedToo() {
    List<Money> parts = List.of(usd(10.006), usd(-3.004), usd(0), usd(0.001));
    List<Long> printed = MoneyRounding.largestRemainder(parts, usd(7.003));
    assertThat(printed).containsExactly(1001L, -301L, 0L, 0L);
    assertThat(MoneyRounding.largestRemainder(List.of(), usd(0))).isEmpty();
    assertThat(MoneyRounding.largestRemainder(List.of(khr(0.5), khr(0.5)), khr(1)))
        .containsExactly(1L, 0L);
  }

  @Test
  void partsThatDoNotAddUpAreRefused() {
    assertThatThrownBy(() -> MoneyRounding.largestRemainder(List.of(usd(1)), usd(1.01)))
        .hasMessageContaining("do not add up");
    assertThatThrownBy(() -> MoneyRounding.largestRemainder(List.of(), usd(1)))
        .hasMessageContaining("do not add up");
    assertThatThrownBy(() -> MoneyRounding.largestRemainder(List.of(khr(1)), usd(1)))
        .hasMessageContainingAll("KHR", "USD");
  }

  @Test
  void halvesAreRoundedAwayFromZeroOnTheShortestDecimal() {
    assertThat(MoneyRounding.minorUnits(usd(2.675))).isEqualTo(268);
    assertThat(MoneyRounding.minorUnits(usd(-2.675))).isEqualTo(-268);
    assertThat(MoneyRounding.minorUnits(khr(1234.4))).isEqualTo(1234);
  }

  @Test
  @Tag("SP10")
  void printedRowsAlwaysAddUpToThePrintedTotal() {
    qt().forAll(lists().of(integers().between(-2_000_000, 2_000_000)).ofSizeBetween(0, 60))
        .checkAssert(
            thousandths -> {
              List<Money> parts = thousandths.stream().map(t -> usd(t / 1000.0 * 1.7)).toList();
              Money total = parts.stream().reduce(usd(0), Money::plus);
              List<Long> printed = MoneyRounding.largestRemainder(parts, total);
              long sum = printed.stream().mapToLong(Long::longValue).sum();
              assertThat(sum).isEqualTo(MoneyRounding.minorUnits(total));
              for (int i = 0; i < parts.size(); i++) {
                double exact = parts.get(i).amount() * 100;
                assertThat(Math.abs(printed.get(i) - exact)).isLessThan(1.000001);
              }
            });
  }
}
