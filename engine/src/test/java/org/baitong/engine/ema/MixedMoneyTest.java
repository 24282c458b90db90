package org.baitong.engine.ema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baitong.engine.priority.Clause;
import org.baitong.engine.priority.FocusCandidate;
import org.baitong.engine.priority.PriorityFlow;
import org.baitong.engine.priority.PriorityRequest;
import org.baitong.engine.priority.SpecificUse;
import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.quantity.Volume;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is measured in two ways is refused by name, never added up. */
class MixedMoneyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final Money USD = new Money(100, Currency.USD, DAY);
  private static final Money KHR = new Money(400_000, Currency.KHR, DAY);

  private static NpoRequest books(Currency currency, Money amount, Money turnover) {
    LedgerLine line = LedgerLine.of("600", EmaCategory.MATERIAL_RAW, amount);
    return new NpoRequest(currency, List.of(line), null, turnover, List.of());
  }

  private static PriorityFlow use(String actual, String benchmark, String output) {
    SpecificUse used = new SpecificUse(Stated.of(2, actual), Stated.of(1, "{piece}"));
    SpecificUse best = new SpecificUse(Stated.of(1, benchmark), Stated.of(1, output));
    return new PriorityFlow("wood", USD, used, best, Set.of(Clause.TOXICITY), null);
  }

  private static void refused(ThrowingCallable action, String... words) {
    assertThatThrownBy(action)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(words)
        .hasMessageContaining("\nMaybe ");
  }

  @Test
  @Tag("SP5")
  void amountsInTwoCurrenciesAreRefusedByName() {
    refused(() -> books(Currency.USD, KHR, USD), "Ledger line 600", "KHR", "USD");
    refused(() -> books(Currency.USD, USD, KHR), "turnover", "KHR", "USD");
    refused(() -> books(Currency.NONE, USD, USD), "Ledger line 600", "USD", "XXX");
    refused(
        () ->
            new LedgerCheck.Request(
                Currency.USD, List.of(), List.of(new LedgerCheck.Posting("600", KHR)), USD),
        "posting of 600",
        "KHR");
    refused(
        () -> new LedgerCheck.Request(Currency.USD, List.of(), List.of(), KHR), "tolerance", "KHR");
    refused(
        () -> PriorityRequest.of(Currency.USD, List.of(PriorityFlow.of("wood", KHR)), List.of()),
        "cost of wood",
        "KHR",
        "USD");
    refused(
        () ->
            PriorityRequest.of(
                Currency.USD, List.of(), List.of(new FocusCandidate("wood", "BOILER", KHR, 2))),
        "cost of wood in BOILER",
        "KHR");
  }

  @Test
  @Tag("SP5")
  void amountsOfTwoDimensionsAreRefusedByName() {
    refused(() -> use("kg", "kW.h", "{piece}"), "wood", "Mass", "Energy");
    refused(() -> use("kg", "kg", "kg"), "wood", "Count", "Mass");
    refused(
        () -> new Stated(new Mass(1, Moisture.DRY), Units.parse("m3").get()),
        "Mass",
        "m3",
        "VOLUME");
    UnitPrice perKilogram = USD.dividedBy(Mass.of(10));
    refused(() -> perKilogram.in(Units.parse("kW.h").get()), "per kg", "kW.h");
    assertThatThrownBy(() -> perKilogram.times(Volume.of(1))).hasMessageContainingAll("kg", "m3");
    assertThatThrownBy(() -> perKilogram.times(new Mass(1, Moisture.DRY)))
        .hasMessageContainingAll("wet", "dry");
  }

  @Test
  @Tag("SP5")
  void aPriceIsTheSameInEveryUnitOfItsDimension() {
    UnitPrice price = UnitPrice.per(USD, Units.parse("t").get());
    assertThat(price.perReferenceUnit()).isEqualTo(new Money(0.1, Currency.USD, DAY));
    assertThat(price.in(Units.parse("t").get())).isEqualTo(USD);
    assertThat(price.times(Mass.of(500))).isEqualTo(USD.withAmount(50));
    assertThat(price.basis()).isEqualTo((Basis) Moisture.WET);
    assertThat(use("kg", "t", "{piece}").benchmark()).isNotNull();
  }
}
