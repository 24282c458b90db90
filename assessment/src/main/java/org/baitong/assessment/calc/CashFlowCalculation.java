package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.finance.CashFlows;
import org.baitong.engine.finance.DatedFlow;
import org.baitong.engine.finance.Discounting;
import org.baitong.engine.finance.Payback;
import org.baitong.engine.finance.PriceLevel;
import org.baitong.engine.finance.Rate;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Present value, internal rates and payback of plain cash flows. */
public final class CashFlowCalculation implements Calculation {
  private static final int MOST = 200;

  private static final String EXAMPLE =
      """
      {"flows": [-40000, 8000, 9200, 10000, 12000, 14500], "rate": 0.08,
       "financeRate": 0.08, "reinvestRate": 0.08}
      """;

  @Override
  public String name() {
    return "cash-flow";
  }

  @Override
  public String title() {
    return "Net present value, all internal rates, modified rate and payback of cash flows";
  }

  @Override
  public String describe() {
    return """
    Received is positive, paid negative. Every internal rate above -100 % is found; when there are
    several, none ranks anything. Source: Brealey, Myers and Allen, Principles of Corporate Finance.

    **Input**: `flows` at the ends of the years 0, 1, 2 ..., or with `dates` on those days (years of
    365 days), `rate`, `financeRate` and `reinvestRate` (for the modified rate, yearly flows only),
    `level` (real, nominal) of flows and rates alike, `currency`.

    **Output**: `npv`, `internalRates` (`kind`: undefined, none, one, several; `rates`),
    `modifiedRate`, `payback` and `discountedPayback` (`state`: immediate, within_life, never;
    `years`), `findings`.

    """
        + JsonOutcomes.STATES;
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
    double[] amounts = FinanceFields.numbers(f, "flows");
    if (amounts.length == 0 || amounts.length > MOST) {
      throw JsonFields.refuse("flows has " + amounts.length + " amounts", "1 to " + MOST + "?");
    }
    Currency currency = f.currency();
    PriceLevel level = FinanceFields.level(f, "level");
    return f.find("dates") == null
        ? yearly(f, CashFlows.of(currency, level, amounts))
        : dated(f, amounts, level, currency);
  }

  private static JsonNode yearly(JsonFields f, CashFlows flows) {
    PriceLevel level = flows.level();
    Rate rate = f.number("rate") == null ? null : FinanceFields.rate(f, "rate", level);
    Rate finance =
        f.number("financeRate") == null ? null : FinanceFields.rate(f, "financeRate", level);
    Rate reinvest =
        f.number("reinvestRate") == null ? null : FinanceFields.rate(f, "reinvestRate", level);
    f.done();
    ObjectNode node = JSON.objectNode();
    if (rate != null) {
      node.set("npv", JsonOutcomes.money(Discounting.netPresentValue(flows, rate)));
      node.set("discountedPayback", FinanceJson.payback(Payback.cumulative(flows, rate.perYear())));
    }
    node.set("internalRates", FinanceJson.rates(Discounting.internalRates(flows)));
    if (finance != null && reinvest != null) {
      node.set(
          "modifiedRate",
          JsonOutcomes.ratio(
              Discounting.modifiedInternalRate(flows, finance, reinvest).map(Rate::perYear)));
    }
    node.set("payback", FinanceJson.payback(Payback.cumulative(flows, new Ratio(0))));
    return node;
  }

  private static JsonNode dated(
      JsonFields f, double[] amounts, PriceLevel level, Currency currency) {
    List<String> dates = FinanceFields.texts(f, "dates");
    if (dates.size() != amounts.length) {
      throw JsonFields.refuse(
          "dates has " + dates.size() + " days for " + amounts.length + " flows", "one for each?");
    }
    List<DatedFlow> flows = new ArrayList<>();
    for (int i = 0; i < amounts.length; i++) {
      flows.add(new DatedFlow(day(dates.get(i)), Money.undated(amounts[i], currency)));
    }
    Double rate = f.number("rate");
    f.done();
    ObjectNode node = JSON.objectNode();
    if (rate != null) {
      Money value = Discounting.netPresentValue(flows, new Ratio(rate));
      node.set("npv", JsonOutcomes.number(value));
    }
    node.set("internalRates", FinanceJson.rates(Discounting.internalRates(flows, level)));
    return node;
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 2199) {
        return day;
      }
    } catch (DateTimeException notADay) {
      // Refused below, together with a day of another age.
    }
    throw JsonFields.refuse("dates holds \"" + text + "\", no day", "2025-01-31?");
  }
}
