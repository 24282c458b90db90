package org.baitong.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baitong.assessment.Effects;
import org.baitong.assessment.bind.Indicators;
import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.assessment.emission.WoodAccount;
import org.baitong.engine.indicator.RecpResult;
import org.baitong.engine.limit.Held;
import org.baitong.engine.limit.Verdict;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.pollution.OutletResult;
import org.baitong.engine.pollution.StackResult;

/** What the factory does to air, water and people in one sentence each. */
public final class EffectLines {
  private static final double TONNE = 1000;

  private EffectLines() {}

  /** One sentence for each part that the dossier says something about. */
  public static List<String> of(FactoryText text) {
    Effects effects = text.assessment().effects();
    List<String> lines = new ArrayList<>();
    EmissionAccount emissions = effects.emissions();
    if (emissions != null) {
      lines.add(emissions(text, emissions));
      market(text, emissions).ifPresent(lines::add);
    }
    WoodAccount wood = effects.wood();
    if (wood != null) {
      lines.add(wood(text, wood));
    }
    limits(text, effects).ifPresent(lines::add);
    indicators(text, effects.indicators()).ifPresent(lines::add);
    effects
        .people()
        .heads()
        .find()
        .flatMap(heads -> heads.womenShare().find())
        .ifPresent(share -> lines.add(text.text("effect.women", "share", text.share(share))));
    return lines;
  }

  private static String emissions(FactoryText text, EmissionAccount account) {
    Outcome<Double> total = account.view(EmissionAccount.USUAL_SET).total();
    if (total.find().isEmpty()) {
      return text.text("effect.emissions.unknown");
    }
    EmissionAccount.Interval interval = account.interval();
    String low = interval == null ? "-" : tonnes(text, interval.drawnLow());
    String high = interval == null ? "-" : tonnes(text, interval.drawnHigh());
    return text.text(
        total.isUsable() ? "effect.emissions" : "effect.emissions.atleast",
        "total",
        tonnes(text, total.find().get()),
        "set",
        EmissionAccount.USUAL_SET,
        "low",
        low,
        "high",
        high);
  }

  private static Optional<String> market(FactoryText text, EmissionAccount account) {
    EmissionAccount.Market market = account.market();
    return market == null
        ? Optional.empty()
        : market.views().stream()
            .filter(view -> view.gwpSet().equals(EmissionAccount.USUAL_SET))
            .findFirst()
            .flatMap(view -> view.total().find())
            .map(
                kilograms ->
                    text.text(
                        "effect.emissions.market",
                        "total",
                        tonnes(text, kilograms),
                        "set",
                        EmissionAccount.USUAL_SET));
  }

  private static String wood(FactoryText text, WoodAccount wood) {
    String views =
        wood.totals().stream()
            .map(
                total ->
                    text.text(total.view())
                        + " "
                        + total
                            .co2e()
                            .find()
                            .map(value -> tonnes(text, value) + " t")
                            .orElse(text.text("report.unknown")))
            .collect(Collectors.joining("; "));
    double all = wood.lots().stream().mapToDouble(WoodAccount.Lot::mass).sum();
    double unproven =
        wood.lots().stream()
            .filter(lot -> !lot.mitigation().isUsable())
            .mapToDouble(WoodAccount.Lot::mass)
            .sum();
    String part = all == 0 ? "0" : text.formats().number(unproven / all * 100, 0);
    return text.text("effect.wood", "views", views, "part", part + " %");
  }

  private static Optional<String> limits(FactoryText text, Effects effects) {
    List<String> over = new ArrayList<>();
    for (Outcome<OutletResult> outcome : effects.pollution().outlets()) {
      outcome
          .find()
          .ifPresent(
              outlet ->
                  over.addAll(
                      exceeded(text, outlet.id(), outlet.rows().stream().map(row -> row.held()))));
    }
    for (Outcome<StackResult> outcome : effects.pollution().stacks()) {
      outcome
          .find()
          .ifPresent(
              stack ->
                  over.addAll(
                      exceeded(text, stack.id(), stack.rows().stream().map(row -> row.held()))));
    }
    boolean any =
        !effects.pollution().outlets().isEmpty() || !effects.pollution().stacks().isEmpty();
    if (!any) {
      return Optional.empty();
    }
    return Optional.of(
        over.isEmpty()
            ? text.text("effect.limits.kept")
            : text.text("effect.limits.over", "list", String.join("; ", over)));
  }

  private static List<String> exceeded(FactoryText text, String place, Stream<Held> rows) {
    return rows.filter(held -> held.verdict() == Verdict.EXCEEDED)
        .map(held -> text.names().outlet(place) + ": " + held.parameter())
        .toList();
  }

  private static Optional<String> indicators(FactoryText text, Indicators indicators) {
    List<String> changes = new ArrayList<>();
    for (Indicators.Comparison comparison : indicators.comparisons()) {
      RecpResult result = comparison.result().find().orElse(null);
      if (result == null || !changes.isEmpty()) {
        continue;
      }
      for (RecpResult.Row row : result.rows()) {
        row.relative()
            .find()
            .filter(ignored -> row.product().isEmpty() && row.relative().isUsable())
            .ifPresent(
                relative ->
                    changes.add(
                        text.text("indicator." + row.indicator().name())
                            + " ("
                            + text.text("indicators.kind." + row.indicator().kind().name())
                            + ") "
                            + text.change(relative.changePercent())));
      }
    }
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(text.text("effect.indicators", "changes", String.join("; ", changes)));
  }

  private static String tonnes(FactoryText text, double kilograms) {
    double tonnes = kilograms / TONNE;
    return text.formats().number(tonnes, Math.abs(tonnes) >= 100 ? 0 : 1);
  }
}
