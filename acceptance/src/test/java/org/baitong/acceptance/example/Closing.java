package org.baitong.acceptance.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Centre;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Stock;
import org.jspecify.annotations.Nullable;

/** Whether the true quantities of an example close in every centre, in kg, m3 and MJ. */
final class Closing {
  private static final Map<String, ToDoubleFunction<Carrier>> LAYERS =
      Map.of(
          "kg", carrier -> orZero(carrier.massKg()),
          "m3", carrier -> orZero(carrier.waterM3()),
          "MJ", carrier -> orZero(carrier.energyMj()));

  private final Dossier dossier;
  private final Map<String, Double> truth;
  private final Map<String, Carrier> carriers;

  private Closing(Dossier dossier, Map<String, Double> truth) {
    this.dossier = dossier;
    this.truth = truth;
    this.carriers =
        dossier.carriers().stream().collect(Collectors.toMap(Carrier::id, Function.identity()));
  }

  static void check(Dossier dossier, Map<String, Double> truth) {
    Closing closing = new Closing(dossier, truth);
    for (Centre centre : dossier.centres()) {
      LAYERS.forEach((layer, content) -> closing.check(centre.id(), layer, content));
    }
  }

  private void check(String centre, String layer, ToDoubleFunction<Carrier> content) {
    double in = 0;
    double out = 0;
    for (Flow flow : dossier.flows()) {
      double amount = per(content, flow.carrier()) * truth.getOrDefault(flow.id(), Double.NaN);
      in += flow.to().equals(centre) ? amount : 0;
      out += flow.from().equals(centre) ? amount : 0;
    }
    for (Stock stock : dossier.stocks()) {
      if (stock.centre().equals(centre)) {
        double amount =
            per(content, stock.carrier())
                * stock.quantity()
                * Records.unitSize(dossier.units(), stock.unit(), stock.carrier());
        in += stock.date().startsWith("2024") ? amount : -amount;
      }
    }
    assertThat(in).as("%s of %s", layer, centre).isCloseTo(out, within(1e-9 * Math.max(in, 1)));
  }

  private double per(ToDoubleFunction<Carrier> content, String carrier) {
    Carrier known = carriers.get(carrier);
    if (known == null) {
      throw new AssertionError("No carrier " + carrier);
    }
    return content.applyAsDouble(known);
  }

  private static double orZero(@Nullable Double content) {
    return content == null ? 0 : content;
  }
}
