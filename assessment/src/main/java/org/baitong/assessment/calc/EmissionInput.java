package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baitong.assessment.bind.ResolvedFactors;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.Amount;
import org.baitong.engine.emission.EmissionRequest;
import org.baitong.engine.emission.Factors;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.emission.Method;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.Role;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.factor.Distribution;
import org.baitong.engine.factor.Factor;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.Count;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.baitong.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads amounts, factors and rows of emission calculations from JSON. */
final class EmissionInput {
  private static final ReferenceData REFERENCE = ReferenceData.base();

  /** Other names of amounts that publications use. */
  private static final Map<Amount, List<String>> AMOUNT_NAMES =
      Map.of(
          Amount.FUEL, List.of("amount", "fuel", "mass", "volume", "energy"),
          Amount.ELECTRICITY, List.of("electricity", "consumption"),
          Amount.ORGANICS, List.of("organics", "tow"),
          Amount.METHANE_RECOVERED, List.of("methaneRecovered", "recovered"));

  private static final Map<Role, List<String>> ROLE_NAMES =
      Map.ofEntries(
          Map.entry(Role.NCV, List.of("ncv", "gcv", "heatContent")),
          Map.entry(Role.EF_CO2, List.of("efCo2", "co2")),
          Map.entry(Role.EF_CH4, List.of("efCh4", "ch4")),
          Map.entry(Role.EF_N2O, List.of("efN2o", "n2o")),
          Map.entry(Role.EF_PRODUCT, List.of("efProduct", "factor")),
          Map.entry(Role.EF_PERSON, List.of("efPerson", "factor")),
          Map.entry(Role.EF_EFFLUENT, List.of("efEffluent", "factor")),
          Map.entry(Role.METHANE_CAPACITY, List.of("methaneCapacity", "bo")),
          Map.entry(Role.METHANE_CORRECTION, List.of("methaneCorrection", "mcf")),
          Map.entry(Role.DOC_DECAYED, List.of("docDecayed", "docf")),
          Map.entry(Role.METHANE_SHARE, List.of("methaneShare", "f")),
          Map.entry(Role.COVER_OXIDATION, List.of("coverOxidation", "ox")),
          Map.entry(Role.DECAY, List.of("decay", "k")),
          Map.entry(Role.GRID_LOSS, List.of("gridLoss", "lossShare", "tdLoss")),
          Map.entry(Role.NON_RENEWABLE, List.of("nonRenewable", "fnrb")),
          Map.entry(Role.OXIDISED_DURING_USE, List.of("oxidisedDuringUse", "odu")));

  private static final Map<String, Role> GASES =
      Map.of("CO2", Role.EF_CO2, "CH4", Role.EF_CH4, "N2O", Role.EF_N2O);

  private EmissionInput() {}

  /** Source, category, scope and purpose, with the defaults of a calculation. */
  static RowKey key(JsonFields f, RowKey otherwise) {
    Scope scope = scope(f, otherwise.scope());
    Purpose purpose = f.choice(Purpose.class, "purpose");
    String id = f.textOr("id", otherwise.id());
    String category = f.textOr("category", otherwise.category());
    try {
      return new RowKey(id, category, scope, purpose == null ? otherwise.purpose() : purpose);
    } catch (IllegalArgumentException e) {
      throw JsonFields.refuse(f.at("category") + ": " + firstLine(e), "1.A.2.l, 2.A.1 or 4.D.2?");
    }
  }

  private static Scope scope(JsonFields f, Scope otherwise) {
    String text = f.text("scope");
    if (text == null) {
      return otherwise;
    }
    return switch (text) {
      case "1" -> Scope.SCOPE_1;
      case "2" -> Scope.SCOPE_2;
      case "3" -> Scope.SCOPE_3;
      default -> throw JsonFields.refuse(f.at("scope") + " is \"" + text + "\"", "1, 2 or 3?");
    };
  }

  /** The request of one row; only these amounts and roles are known. */
  static EmissionRequest request(JsonFields f, RowKey key, Method method, EmissionFields fields) {
    Map<Amount, ActivityData> amounts = new EnumMap<>(Amount.class);
    for (Amount amount : fields.amounts()) {
      ActivityData data = amount(f, key.id(), amount);
      if (data != null) {
        amounts.put(amount, data);
      }
    }
    return new EmissionRequest(key, method, amounts, factors(f, key.id(), fields.roles()));
  }

  static Factors factors(JsonFields f, String source, Set<Role> roles) {
    Heating heating = f.choice(Heating.class, "heatingOfFactors");
    Factors factors = heating == Heating.GROSS ? Factors.gross() : Factors.net();
    for (Role role : roles) {
      Factor factor = factor(f, source, role);
      if (factor != null) {
        factors = factors.with(role, factor);
      }
    }
    List<JsonNode> only = f.list("gases");
    if (!only.isEmpty()) {
      List<String> wanted = new ArrayList<>();
      for (JsonNode gas : only) {
        String name = gas.asString("").toUpperCase(Locale.ROOT);
        if (!GASES.containsKey(name)) {
          throw JsonFields.refuse(f.at("gases") + " has " + gas, "\"CO2\", \"CH4\" or \"N2O\"?");
        }
        wanted.add(name);
      }
      for (Map.Entry<String, Role> gas : new java.util.TreeMap<>(GASES).entrySet()) {
        if (!wanted.contains(gas.getKey())) {
          factors = factors.without(gas.getValue());
        }
      }
    }
    return factors;
  }

  private static String[] names(List<String> names) {
    return names.toArray(new String[0]);
  }

  static @Nullable ActivityData amount(JsonFields f, String source, Amount amount) {
    List<String> names = AMOUNT_NAMES.getOrDefault(amount, List.of(amount.name()));
    return activity(f, source, amount, names(names));
  }

  /** An amount: a number in the first unit of its kind, or value, unit and uncertaintyPercent. */
  static @Nullable ActivityData activity(
      JsonFields f, String source, Amount amount, String... names) {
    JsonNode node = f.find(names);
    if (node == null) {
      return null;
    }
    String path = f.at(names[0]);
    if (!node.isObject()) {
      Double value = f.number(names);
      UnitOfMeasure unit = Units.parse(amount.units().getFirst()).get();
      return value == null
          ? null
          : data(value, unit, new Stated(path, source, amount, Basis.NONE, 0));
    }
    JsonFields g = new JsonFields(path, node);
    UnitOfMeasure unit = UnitNames.parse(g.at("unit"), g.requireText("unit"));
    double value = g.requireNumber("value", "amount");
    Heating heating = g.choice(Heating.class, "heating");
    Moisture moisture = g.choice(Moisture.class, "moisture");
    double percent = share(g, "uncertaintyPercent");
    g.done();
    Basis basis = heating != null ? heating : moisture != null ? moisture : Basis.NONE;
    return data(value, unit, new Stated(path, source, amount, basis, percent / 100));
  }

  private static double share(JsonFields g, String field) {
    Double percent = g.number(field);
    if (percent != null && percent < 0) {
      throw JsonFields.refuse(g.at(field) + " is " + percent, "5 for plus and minus 5 %?");
    }
    return percent == null ? 0 : percent;
  }

  private record Stated(
      String path, String source, Amount amount, Basis basis, double uncertainty) {}

  private static ActivityData data(double value, UnitOfMeasure unit, Stated stated) {
    Outcome<Quantity> quantity =
        unit.dimension() == Dimension.COUNT
            ? Outcome.of(new Count(value))
            : Units.quantity(unit.toReference(value), unit.dimension().ucum(), stated.basis());
    if (!quantity.isUsable()) {
      throw JsonFields.refuse(
          stated.path() + " cannot be read: " + quantity.findings().getFirst().code(),
          "another unit, or \"heating\": \"net\" or \"gross\" for the energy of a fuel?");
    }
    return new ActivityData(
        quantity.get(),
        "data:" + stated.source() + "#" + stated.amount().name(),
        stated.uncertainty());
  }

  private static @Nullable Factor factor(JsonFields f, String source, Role role) {
    List<String> names = ROLE_NAMES.getOrDefault(role, List.of(role.name()));
    return factor(f, source + "." + role.name(), role.units().getFirst(), names(names));
  }

  /**
   * A factor: a number in its usual unit, the id of a fact, or an object of value, unit, low, high
   * or uncertaintyPercent, distribution, id and guideline.
   */
  static @Nullable Factor factor(JsonFields f, String otherId, String usual, String... names) {
    JsonNode node = f.find(names);
    if (node == null) {
      return null;
    }
    String path = f.at(names[0]);
    if (node.isString()) {
      String id = node.asString();
      if (!REFERENCE.has(id)) {
        throw JsonFields.refuse(
            path
                + " names the fact \""
                + id
                + "\", which edition "
                + REFERENCE.edition()
                + " lacks",
            "a number, or an id that `baitong factors` lists?");
      }
      return REFERENCE.get(id).factor();
    }
    UnitOfMeasure unit = Units.parse(usual).get();
    if (!node.isObject()) {
      Double value = f.number(names);
      return value == null ? null : Factor.exact(otherId, value, unit, "");
    }
    JsonFields g = new JsonFields(path, node);
    String stated = g.text("unit");
    UnitOfMeasure used = stated == null ? unit : UnitNames.parse(g.at("unit"), stated);
    double value = g.requireNumber("value");
    double half = StrictMath.abs(value) * share(g, "uncertaintyPercent") / 100;
    Double low = g.number("low");
    Double high = g.number("high");
    Distribution distribution = g.choice(Distribution.class, "distribution");
    boolean bounds = low != null || high != null || half > 0;
    try {
      Factor factor =
          new Factor(
              g.textOr("id", otherId),
              value,
              used,
              low == null ? value - half : low,
              high == null ? value + half : high,
              distribution != null
                  ? distribution
                  : bounds ? Distribution.NORMAL : Distribution.NONE,
              g.textOr("guideline", ""),
              true);
      g.done();
      return factor;
    } catch (IllegalArgumentException e) {
      throw JsonFields.refuse(path + ": " + firstLine(e), "low <= value <= high?");
    }
  }

  private static String firstLine(IllegalArgumentException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  /** The GWP set by name, or as an object of numbers by gas; null when none is asked for. */
  static @Nullable GwpSet gwp(JsonFields f) {
    JsonNode node = f.find("gwp", "gwpSet");
    if (node == null) {
      return null;
    }
    if (node.isObject()) {
      Map<Gas, Factor> values = new EnumMap<>(Gas.class);
      UnitOfMeasure one = Units.parse("1").get();
      f.numbers("gwp", "gwpSet")
          .forEach(
              (name, value) -> {
                for (Gas gas : gases(f.at("gwp"), name)) {
                  values.put(gas, Factor.exact("data:gwp." + name, value, one, ""));
                }
              });
      return new GwpSet("own", values);
    }
    String name = f.requireText("gwp", "gwpSet");
    Outcome<GwpSet> set = ResolvedFactors.gwpSet(REFERENCE, name);
    if (!set.isUsable()) {
      throw JsonFields.refuse(
          f.at("gwp") + " is \"" + name + "\", a set the reference data do not have",
          "AR4, AR5, AR6, or numbers by gas: {\"CH4\": 28, \"N2O\": 265}?");
    }
    return set.get();
  }

  /** Both methanes for "CH4"; one gas for its own name. */
  static List<Gas> gases(String path, String name) {
    String plain = name.toUpperCase(Locale.ROOT).replace('-', '_');
    return switch (plain) {
      case "CH4" -> List.of(Gas.CH4_FOSSIL, Gas.CH4_BIOGENIC);
      case "CO2" -> List.of(Gas.CO2_FOSSIL);
      default ->
          Gas.find(name)
              .map(List::of)
              .orElseThrow(
                  () ->
                      JsonFields.refuse(
                          path + " names the gas \"" + name + "\", which is not known",
                          "CO2_fossil, CO2_biogenic, CH4_fossil, CH4_biogenic, N2O or HFC-134a?"));
    };
  }

  /** The gases of a refrigerant: by name from the reference data, or shares by gas. */
  static Map<Gas, Factor> composition(JsonFields f) {
    JsonNode node = f.find("refrigerant", "composition");
    if (node == null) {
      throw JsonFields.refuse(
          f.at("refrigerant") + " is missing",
          "\"R410A\", or {\"HFC-32\": 0.5, \"HFC-125\": 0.5}?");
    }
    if (node.isObject()) {
      Map<Gas, Factor> parts = new EnumMap<>(Gas.class);
      UnitOfMeasure one = Units.parse("1").get();
      Map<String, Double> shares = new LinkedHashMap<>(f.numbers("refrigerant", "composition"));
      shares.forEach(
          (name, share) ->
              parts.put(
                  gases(f.at("composition"), name).getFirst(),
                  Factor.exact("data:composition." + name, share, one, "")));
      return parts;
    }
    String name = f.requireText("refrigerant", "composition");
    Outcome<Map<Gas, Factor>> known = ResolvedFactors.composition(REFERENCE, name);
    if (!known.isUsable()) {
      throw JsonFields.refuse(
          f.at("refrigerant") + " is \"" + name + "\", which the reference data do not know",
          "R410A, R404A, R134a, or shares by gas?");
    }
    return known.get();
  }
}
