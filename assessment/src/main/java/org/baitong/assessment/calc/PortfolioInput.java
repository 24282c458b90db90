package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baitong.engine.choice.Act;
import org.baitong.engine.choice.Candidate;
import org.baitong.engine.choice.ChoiceFlow;
import org.baitong.engine.choice.ChoiceRequest;
import org.baitong.engine.choice.Limit;
import org.baitong.engine.choice.Rules;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;

/** Reads a choice of measures. */
final class PortfolioInput {
  /** More would make every relaxed problem of a request slow. */
  private static final int MOST_MEASURES = 100;

  static final String FIELDS =
      """
      `currency`, `flows` (`id`, `worth`: present value of the whole flow, `t`: its CO2e), `measures`
      (`id`, `ownValue`: net present value of what overlaps with nothing, `t`: CO2e it saves by
      itself, `uses` by limit, `acts`: `flow`, `share` of what is left, `amount` added to or taken
      from today's flow as a share of it), `limits` (`id`, `capacity`, `unit`), `mandatory` (lists of
      which one enters), `exclusive` (lists of which at most one enters), `requires` (`measure`,
      `oneOf`), `leastT` (CO2e to be saved)""";

  private PortfolioInput() {}

  static ChoiceRequest read(JsonFields f) {
    Currency currency = f.currency();
    List<ChoiceFlow> flows = new ArrayList<>();
    for (JsonFields one : f.objects("flows")) {
      flows.add(
          new ChoiceFlow(
              one.requireText("id"), FinanceFields.money(one, "worth", currency), tonnes(one)));
      one.done();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (JsonFields one : f.objects("measures")) {
      candidates.add(candidate(one, currency));
      one.done();
    }
    if (candidates.isEmpty() || candidates.size() > MOST_MEASURES) {
      throw JsonFields.refuse(
          "measures has " + candidates.size() + " rows", "1 to " + MOST_MEASURES + "?");
    }
    List<Limit> limits = new ArrayList<>();
    for (JsonFields one : f.objects("limits")) {
      limits.add(
          new Limit(one.requireText("id"), one.requireNumber("capacity"), one.textOr("unit", "")));
      one.done();
    }
    List<Rules.Requirement> requires = new ArrayList<>();
    for (JsonFields one : f.objects("requires")) {
      Set<String> oneOf = new TreeSet<>(FinanceFields.texts(one, "oneOf"));
      requires.add(new Rules.Requirement(one.requireText("measure"), oneOf));
      one.done();
    }
    Rules rules =
        new Rules(FinanceFields.sets(f, "mandatory"), FinanceFields.sets(f, "exclusive"), requires);
    Double least = f.number("leastT");
    return new ChoiceRequest(
        currency, flows, candidates, limits, rules, least == null ? null : Mass.of(1000 * least));
  }

  private static Mass tonnes(JsonFields f) {
    Double tonnes = f.number("t");
    return Mass.of(tonnes == null ? 0 : 1000 * tonnes);
  }

  private static Candidate candidate(JsonFields f, Currency currency) {
    List<Act> acts = new ArrayList<>();
    for (JsonFields one : f.objects("acts")) {
      Ratio share = one.ratio("share");
      Ratio amount = one.ratio("amount");
      acts.add(
          new Act(
              one.requireText("flow"),
              share == null ? new Ratio(0) : share,
              amount == null ? new Ratio(0) : amount));
      one.done();
    }
    Map<String, Double> uses = new LinkedHashMap<>(f.numbers("uses"));
    Money own = FinanceFields.moneyOr(f, "ownValue", 0, currency);
    return new Candidate(f.requireText("id", "name"), own, tonnes(f), uses, acts);
  }
}
