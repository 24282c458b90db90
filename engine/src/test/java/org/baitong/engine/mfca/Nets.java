package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/** A request put together piece by piece in a test. */
final class Nets {
  final List<Centre> centres = new ArrayList<>();
  final List<Material> materials = new ArrayList<>();
  final List<Flow> flows = new ArrayList<>();
  final List<CostLine> costs = new ArrayList<>();
  final List<ShareOverride> overrides = new ArrayList<>();
  final List<Burden> burdens = new ArrayList<>();
  MfcaOptions options = MfcaOptions.DEFAULT;

  Nets centre(String... ids) {
    for (String id : ids) {
      centres.add(Centre.of(id));
    }
    return this;
  }

  Nets with(Material... more) {
    materials.addAll(List.of(more));
    return this;
  }

  Nets with(Flow... more) {
    flows.addAll(List.of(more));
    return this;
  }

  Nets cost(String centre, CostCategory category, double amount) {
    costs.add(CostLine.of("L" + (costs.size() + 1), centre, category, usd(amount)));
    return this;
  }

  MfcaRequest request() {
    return new MfcaRequest(
        Currency.USD, centres, materials, flows, costs, overrides, burdens, options);
  }

  Outcome<MfcaResult> outcome() {
    return Mfca.calculate(request(), Recorder.OFF);
  }

  MfcaResult result() {
    return outcome().get();
  }

  List<String> codes() {
    return outcome().findings().stream().map(Finding::code).toList();
  }

  static Money usd(double amount) {
    return Money.undated(amount, Currency.USD);
  }

  static UnitOfMeasure unit(String ucum) {
    return Units.parse(ucum).get();
  }

  static UnitPrice price(double amount, String ucum) {
    return UnitPrice.per(usd(amount), unit(ucum));
  }

  static @Nullable Mass kg(@Nullable Double number) {
    return number == null ? null : Mass.of(number);
  }

  static Material material(String id, String ucum, @Nullable Double price) {
    return Material.of(id, unit(ucum), price == null ? null : price(price, ucum));
  }

  static Flow input(String id, String to, String material, @Nullable Double kilograms) {
    return Flow.input(id, to, material, kg(kilograms));
  }

  static Flow product(String id, String from, @Nullable String to, @Nullable Double kilograms) {
    return Flow.product(id, from, to, kg(kilograms));
  }

  static Flow loss(String id, String from, @Nullable String to, @Nullable Double kilograms) {
    return Flow.loss(id, from, to, kg(kilograms));
  }

  static double total(CategoryCosts costs) {
    return costs.total().get().amount();
  }
}
