package org.baitong.assessment.improve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baitong.assessment.bind.Balance;
import org.baitong.assessment.bind.Carriers;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.assessment.emission.WoodAccount;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.EmissionSource;
import org.baitong.dossier.Flow;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.measure.Account;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * What savings are counted in beside money: energy, water and materials bought, waste, wastewater,
 * loads, dry wood and its energy, and every gas.
 */
final class AccountBinding {
  private static final List<String> ORGANICS = List.of("COD", "BOD5");

  private final Reconciled factory;
  private final Carriers carriers;
  private final Recorder recorder;
  private final Map<String, Double> amounts = new LinkedHashMap<>();
  private final Map<String, Sum> sums = new LinkedHashMap<>();

  private record Part(double value, String origin) {}

  private record Sum(UnitOfMeasure unit, Map<String, List<Part>> perFlow) {}

  AccountBinding(Reconciled factory, Recorder recorder) {
    this.factory = factory;
    this.carriers = factory.bound().carriers();
    this.recorder = recorder;
    for (Balance.FlowRow row : factory.flows()) {
      row.reconciled().find().filter(q -> q > 0).ifPresent(q -> amounts.put(row.id(), q));
    }
  }

  List<Account> accounts(@Nullable EmissionAccount emissions, @Nullable WoodAccount wood) {
    for (Flow flow : factory.dossier().flows()) {
      physical(flow, carriers.of(flow));
    }
    if (wood != null) {
      wood.lots().forEach(lot -> wood(lot, emissions));
    }
    if (emissions != null) {
      emissions.sources().forEach(this::gases);
    }
    List<Account> accounts = new ArrayList<>();
    sums.forEach((id, sum) -> accounts.add(account(id, sum)));
    return accounts;
  }

  private void add(String account, String unit, String flow, Part part) {
    sums.computeIfAbsent(account, id -> new Sum(Units.parse(unit).get(), new LinkedHashMap<>()))
        .perFlow()
        .computeIfAbsent(flow, id -> new ArrayList<>())
        .add(part);
  }

  /** Contents per unit, taken times the amount so that every account is a sum over what was. */
  private void physical(Flow flow, Carrier carrier) {
    boolean in = flow.side() == Flow.Side.INPUT && flow.from().equals(Dossier.OUTSIDE);
    boolean out =
        flow.to().equals(Dossier.OUTSIDE)
            && (flow.side() == Flow.Side.LOSS || flow.side() == Flow.Side.INTENDED_LOSS);
    if (in && carrier.kind() == Carrier.Kind.ENERGY) {
      content("energy", "MJ", flow, carrier.energyMj(), "energyMj");
    } else if (in && carrier.kind() == Carrier.Kind.WATER) {
      content("water", "m3", flow, carrier.waterM3(), "waterM3");
    } else if (in && Carriers.isBought(carrier)) {
      content("material", "kg", flow, carrier.massKg(), "massKg");
    } else if (out && carrier.kind() == Carrier.Kind.WASTEWATER) {
      content("wastewater", "m3", flow, carrier.waterM3(), "waterM3");
    } else if (out && flow.medium() == Flow.Medium.WASTE) {
      content("waste", "kg", flow, carrier.massKg(), "massKg");
    }
    if (out && carrier.kind() != Carrier.Kind.LOAD) {
      loads(flow);
    }
  }

  private void content(
      String account, String unit, Flow flow, @Nullable Double content, String field) {
    Double amount = amounts.get(flow.id());
    if (content != null && content > 0 && amount != null) {
      add(
          account,
          unit,
          flow.id(),
          new Part(content * amount, "data:carriers/" + flow.carrier() + "/" + field));
    }
  }

  /** What leaves the factory with its wastewater. */
  private void loads(Flow flow) {
    for (Carrier load : factory.dossier().carriers()) {
      String id = flow.id() + "." + load.id();
      Double content = factory.contents().get(id);
      Double amount = amounts.get(flow.id());
      if (load.kind() == Carrier.Kind.LOAD && content != null && amount != null) {
        add(
            "load." + load.id(),
            load.unit(),
            id,
            new Part(content * amount, "step:input." + id + ".before"));
      }
    }
  }

  /** Savings of wood count dry: a tonne as bought is partly water that was not bought. */
  private void wood(WoodAccount.Lot lot, @Nullable EmissionAccount emissions) {
    if (emissions == null) {
      return;
    }
    for (EmissionAccount.Source source : emissions.sources()) {
      boolean same = source.id().equals(lot.id()) || source.id().endsWith("." + lot.id());
      if (same && amounts.containsKey(source.flow())) {
        String step = "step:emission." + source.id() + ".";
        Double dry = lot.dry();
        if (dry != null) {
          add("wood.dry", "t", source.flow(), new Part(dry / 1000, step + "dry"));
        }
        add("wood.energy", "TJ", source.flow(), new Part(lot.energy() / 1e6, step + "E"));
      }
    }
  }

  private void gases(EmissionAccount.Source source) {
    String flow = driver(source);
    Map<String, Double> gases = source.gases().find().orElse(Map.of());
    if (flow == null || source.flow().isEmpty()) {
      return;
    }
    String step = "step:emission." + source.id() + ".";
    if (source.counts()) {
      new TreeMap<>(gases)
          .forEach((gas, kg) -> add("gas." + gas, "kg", flow, new Part(kg, step + gas)));
    }
    boolean electricity = source.purpose().equals("LOCATION_BASED");
    boolean margin = source.purpose().equals("MARGINAL");
    Double co2e = source.co2e().find().orElse(null);
    if (co2e == null) {
      return;
    }
    Part part = new Part(co2e, step + "co2e." + EmissionAccount.USUAL_SET);
    if (source.counts()) {
      add("co2e", "kg", flow, part);
    }
    if (margin || (source.counts() && !electricity)) {
      add("co2e.margin", "kg", flow, part);
    }
  }

  /** The flow that an emission is proportional to: wastewater emits by its load. */
  private @Nullable String driver(EmissionAccount.Source source) {
    EmissionSource row =
        factory.dossier().environment().sources().stream()
            .filter(one -> one.id().equals(source.source()))
            .findFirst()
            .orElse(null);
    if (row == null || row.activity() != EmissionSource.Activity.WASTEWATER) {
      return amounts.containsKey(source.flow()) ? source.flow() : null;
    }
    String load =
        source.id().endsWith(".N2O")
            ? "TN"
            : ORGANICS.stream()
                .filter(name -> factory.contents().containsKey(source.flow() + "." + name))
                .findFirst()
                .orElse("");
    String id = source.flow() + "." + load;
    return factory.contents().containsKey(id) ? id : null;
  }

  private double amount(String flow) {
    Double amount = amounts.get(flow);
    int dot = flow.lastIndexOf('.');
    if (amount != null || dot < 0) {
      return amount == null ? 0 : amount;
    }
    return amounts.getOrDefault(flow.substring(0, dot), 0.0)
        * factory.contents().getOrDefault(flow, 0.0);
  }

  private Account account(String id, Sum sum) {
    Map<String, Account.Rate> rates = new LinkedHashMap<>();
    sum.perFlow()
        .forEach(
            (flow, parts) -> {
              double amount = amount(flow);
              double total = parts.stream().mapToDouble(Part::value).sum();
              double each = amount == 0 ? 0 : total / amount;
              String step = "rate." + id + "." + flow;
              record(step, new Rated(flow, parts, amount, each), sum.unit());
              rates.put(flow, new Account.Rate(Stated.of(each, sum.unit()), "step:" + step));
            });
    return new Account(id, sum.unit(), rates);
  }

  private record Rated(String flow, List<Part> parts, double amount, double each) {}

  private void record(String step, Rated rated, UnitOfMeasure unit) {
    recorder.record(
        () -> {
          List<Input> inputs = new ArrayList<>();
          StringBuilder formula = new StringBuilder();
          boolean content = rated.parts().getFirst().origin().startsWith("data:");
          if (content) {
            inputs.add(
                new Input("c", rated.each(), unit.ucum(), rated.parts().getFirst().origin()));
            return new Step(step, "c", inputs, rated.each(), unit.ucum(), "");
          }
          for (int i = 0; i < rated.parts().size(); i++) {
            Part part = rated.parts().get(i);
            formula.append(i == 0 ? "" : " + ").append("g").append(i);
            inputs.add(new Input("g" + i, part.value(), unit.ucum(), part.origin()));
          }
          inputs.add(new Input("q", rated.amount(), "", "step:input." + rated.flow() + ".before"));
          return new Step(step, "(" + formula + ") / q", inputs, rated.each(), unit.ucum(), "");
        });
  }
}
