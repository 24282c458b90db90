package org.baitong.engine.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.balance.Layer;
import org.baitong.engine.measure.ResponseNetwork.Centre;
import org.baitong.engine.measure.ResponseNetwork.Ends;
import org.baitong.engine.measure.ResponseNetwork.Flow;
import org.baitong.engine.measure.ResponseNetwork.Kind;
import org.baitong.engine.measure.ResponseNetwork.Side;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.Units;

/**
 * A made-up dye house whose layers close by hand: a boiler of 75 % with leaks and condensate, water
 * with treatment and reuse, fabric with scrap.
 */
final class DyeHouse {
  static final Layer COD = Layer.of("COD", "kg");
  private static final LocalDate DATE = LocalDate.of(2025, 12, 31);

  /** Columns: id, from, to, side, carrier, amount, unit, contents. */
  private static final String FLOWS =
      """
      WOOD      | -      | BOILER | SUPPLY | WOOD   | 1000  | t  | ENERGY=10000 MJ
      STEAM     | BOILER | DYE    | SUPPLY | STEAM  | 7000  | GJ | ENERGY=1000 MJ
      LEAK      | BOILER | -      | LOSS   | STEAM  | 500   | GJ | ENERGY=1000 MJ
      STACK     | BOILER | -      | LOSS   | HEAT   | 2500  | GJ | ENERGY=1000 MJ
      HEAT      | DYE    | -      | LOSS   | HEAT   | 7000  | GJ | ENERGY=1000 MJ
      FRESH     | -      | DYE    | SUPPLY | WATER  | 50000 | m3 | WATER=1 m3
      REUSED    | WWTP   | DYE    | LOSS   | WATER  | 5000  | m3 | WATER=1 m3
      SEWAGE    | DYE    | WWTP   | LOSS   | SEWAGE | 53000 | m3 | WATER=1 m3
      VAPOUR    | DYE    | -      | LOSS   | VAPOUR | 2000  | m3 | WATER=1 m3
      EFFLUENT  | WWTP   | -      | LOSS   | SEWAGE | 48000 | m3 | WATER=1 m3
      FABRIC    | -      | DYE    | SUPPLY | FABRIC | 1100  | t  | MATERIAL=1000 kg
      DYESTUFF  | -      | DYE    | SUPPLY | DYE    | 50    | t  | MATERIAL=1000 kg
      CLOTH     | DYE    | -      | SUPPLY | CLOTH  | 1000  | t  | MATERIAL=1000 kg
      SCRAP     | DYE    | -      | LOSS   | FABRIC | 100   | t  | MATERIAL=1000 kg
      SPENT     | DYE    | WWTP   | LOSS   | DYE    | 50    | t  | MATERIAL=1000 kg
      SLUDGE    | WWTP   | -      | LOSS   | SLUDGE | 50    | t  | MATERIAL=1000 kg
      L-IN      | -      | DYE    | SUPPLY | COD    | 40000 | kg | COD=1 kg
      SEWAGE.COD| DYE    | WWTP   | LOSS   | COD    | 40400 | kg | COD=1 kg
      REUSED.COD| WWTP   | DYE    | LOSS   | COD    | 400   | kg | COD=1 kg
      EFF.COD   | WWTP   | -      | LOSS   | COD    | 4000  | kg | COD=1 kg
      GONE.COD  | WWTP   | -      | LOSS   | COD    | 36000 | kg | COD=1 kg
      """;

  private DyeHouse() {}

  static ResponseNetwork network() {
    return new ResponseNetwork(
        List.of(
            new Centre("BOILER", Kind.UTILITY, Layer.ENERGY),
            new Centre("DYE", Kind.PRODUCTION, Layer.MATERIAL),
            new Centre("WWTP", Kind.TREATMENT, Layer.WATER)),
        flows(FLOWS),
        Set.of(COD));
  }

  static List<Flow> flows(String table) {
    List<Flow> flows = new ArrayList<>();
    for (String line : table.strip().split("\n", -1)) {
      String[] c = line.split("\\|", -1);
      Map<Layer, Quantity> contents = new LinkedHashMap<>();
      for (String content : c[7].strip().split(", ", -1)) {
        String[] parts = content.split("[= ]", -1);
        Layer layer =
            switch (parts[0]) {
              case "ENERGY" -> Layer.ENERGY;
              case "WATER" -> Layer.WATER;
              case "MATERIAL" -> Layer.MATERIAL;
              default -> COD;
            };
        contents.put(layer, Stated.of(Double.parseDouble(parts[1]), parts[2]).quantity());
      }
      String carrier = c[4].strip();
      flows.add(
          new Flow(
              c[0].strip(),
              new Ends(end(c[1]), end(c[2])),
              Side.valueOf(c[3].strip()),
              carrier,
              Set.of("FABRIC", "DYE").contains(carrier) ? carrier : "",
              Stated.of(Double.parseDouble(c[5].strip()), c[6].strip()),
              contents));
    }
    return flows;
  }

  @org.jspecify.annotations.Nullable private static String end(String text) {
    return text.strip().equals("-") ? null : text.strip();
  }

  static Money usd(double amount) {
    return new Money(amount, Currency.USD, DATE);
  }

  /** Wood 40 USD/t, water 0.5 USD/m3, fabric 5000 USD/t, dyestuff 3000 USD/t. */
  static PlanRequest.Value value() {
    return new PlanRequest.Value(
        Currency.USD,
        Map.of(
            "WOOD", price(40),
            "FRESH", price(0.5),
            "FABRIC", price(5000),
            "DYESTUFF", price(3000)),
        List.of(
            new Account(
                "water",
                Units.parse("m3").get(),
                Map.of("FRESH", new Account.Rate(Stated.of(1, "m3"), "data:x")))));
  }

  private static Price price(double each) {
    return new Price(usd(each), "data:prices/x/amount");
  }

  static Effect takes(String flow, double share) {
    return takes(flow, share, null);
  }

  static Effect takes(
      String flow, double share, @org.jspecify.annotations.Nullable String answers) {
    return new Effect(flow + "-" + share, flow, new Change.Share(new Ratio(share)), answers);
  }

  static PlanRequest request(Measure... measures) {
    return new PlanRequest(network(), List.of(measures), value(), List.of());
  }

  static double after(PlanResult result, String flow) {
    return result.flows().stream()
        .filter(change -> change.flow().equals(flow))
        .map(change -> change.after().number())
        .findFirst()
        .orElseGet(
            () ->
                network().flows().stream()
                    .filter(f -> f.id().equals(flow))
                    .map(f -> f.amount().number())
                    .findFirst()
                    .orElseThrow());
  }
}
