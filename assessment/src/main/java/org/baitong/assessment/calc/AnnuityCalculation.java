package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import org.baitong.engine.finance.Discounting;
import org.baitong.engine.finance.Payback;
import org.baitong.engine.finance.Rate;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Even payments: annuity, its present value, effective rate, payback of an even saving. */
public final class AnnuityCalculation implements Calculation {
  private static final int MOST_PERIODS = 1200;

  private static final String EXAMPLE =
      """
      {"ratePerPeriod": 0.1, "periods": 8, "presentValue": 40000,
       "investment": 10000, "saving": 900}
      """;

  @Override
  public String name() {
    return "annuity";
  }

  @Override
  public String title() {
    return "Even payments: annuity, present value, effective rate, payback of an even saving";
  }

  @Override
  public String describe() {
    return """
    The factor (1 - (1 + r)^-n) / r turns an even payment at the end of each period into its present
    value. Source: Brealey, Myers and Allen, Principles of Corporate Finance, ch. 2.

    **Input**: `ratePerPeriod` and `periods`, with `presentValue` (gives `payment`), `payment` (gives
    `presentValue`), or `investment` with `saving` of a period (gives payback) or with `npv` (gives
    the `impliedSaving` and its payback); `statedRate` with `periodsPerYear` (gives `effectiveRate`);
    `currency`.

    **Output**: `factor` and what was asked for; `payback` and `discountedPayback` with `state`
    (immediate, within_life, after_life, never), `years`, `months` when a period is a year.
    """;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    return FinanceFields.refusing(() -> answer(input));
  }

  private static JsonNode answer(JsonNode input) {
    JsonFields f = new JsonFields("", input);
    Currency currency = f.currency();
    ObjectNode node = JSON.objectNode();
    Double stated = f.number("statedRate");
    if (stated != null) {
      int periods = FinanceFields.requireWhole(f, "periodsPerYear", 366);
      Rate rate = Rate.effective(new Ratio(stated), periods);
      node.set("effectiveRate", JsonOutcomes.number(rate.perYear()));
    }
    if (stated == null || f.find("ratePerPeriod") != null) {
      periods(f, currency, node);
    }
    f.done();
    return node;
  }

  private static void periods(JsonFields f, Currency currency, ObjectNode node) {
    Ratio rate = FinanceFields.ratio(f, "ratePerPeriod");
    int periods = FinanceFields.requireWhole(f, "periods", MOST_PERIODS);
    Ratio factor = Discounting.annuityFactor(rate, periods);
    node.set("factor", JsonOutcomes.number(factor));
    Double present = f.number("presentValue");
    if (present != null) {
      Money money = Money.undated(present, currency);
      node.set("payment", JsonOutcomes.number(Discounting.annuity(money, rate, periods)));
    }
    Double payment = f.number("payment");
    if (payment != null) {
      Money money = Money.undated(payment, currency);
      node.set(
          "presentValue",
          JsonOutcomes.number(Discounting.presentValueOfAnnuity(money, rate, periods)));
    }
    Double investment = f.number("investment");
    if (investment != null) {
      Money money = Money.undated(investment, currency);
      Double value = f.number("npv");
      Money saving =
          value == null
              ? FinanceFields.money(f, "saving", currency)
              : Discounting.impliedSaving(money, Money.undated(value, currency), rate, periods);
      if (value != null) {
        node.set("impliedSaving", JsonOutcomes.number(saving));
      }
      var life = Payback.life(periods);
      node.set("payback", FinanceJson.payback(Payback.simple(money, saving, life)));
      node.set(
          "discountedPayback",
          FinanceJson.payback(Payback.discounted(money, saving, life, Rate.real(rate))));
    }
  }
}
