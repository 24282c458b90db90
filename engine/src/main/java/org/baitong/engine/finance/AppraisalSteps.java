package org.baitong.engine.finance;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.ExchangeRate;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.TimeSpan;

/** The derivation of an appraisal, year by year. */
final class AppraisalSteps {
  private static final String SOURCE =
      "Brealey, Myers and Allen, Principles of Corporate Finance, ch. 2, 5 and 6";

  private static final String PAYBACK =
      "UNEP/UNIDO (1991), Audit and Reduction Manual for Industrial Emissions and Wastes";

  private final AppraisalBinding binding;
  private final CashModel model;
  private final CashModel.Flows flows;
  private final AppraisalResult result;
  private final String id;
  private final String unit;
  private final List<Step> steps = new ArrayList<>();

  AppraisalSteps(
      AppraisalBinding binding, CashModel model, CashModel.Flows flows, AppraisalResult result) {
    this.binding = binding;
    this.model = model;
    this.flows = flows;
    this.result = result;
    this.id = "finance." + binding.request.id() + ".";
    this.unit = binding.terms.currency().code();
  }

  void record(Recorder recorder) {
    rate();
    binding.request.lines().forEach(this::line);
    for (int i = 0; i < binding.request.investments().size(); i++) {
      investment(i);
    }
    for (int year = 1; year <= model.years(); year++) {
      new LoanSteps(this, binding, model).year(year);
      new TaxSteps(this, binding, model, flows).year(year);
    }
    for (int year = 0; year <= model.years(); year++) {
      flow(year);
    }
    totals();
    paybacks();
    steps.forEach(step -> recorder.record(() -> step));
  }

  /** A step of the measure. */
  void add(String name, String formula, List<Input> inputs, double value) {
    steps.add(new Step(id + name, formula, inputs, value, unit, SOURCE));
  }

  private void plain(String name, String formula, List<Input> inputs, double value) {
    steps.add(new Step(id + name, formula, inputs, value, "1", SOURCE));
  }

  /** A number that another step gives. */
  Input step(String symbol, double value, String name) {
    return new Input(symbol, value, unit, "step:" + id + name);
  }

  /** A plain number of the request. */
  Input given(String symbol, double value, String field) {
    return new Input(symbol, value, "1", "data:" + binding.request.id() + "#" + field);
  }

  /** The rate by which is discounted. */
  private Input r() {
    double r = result.rate().perYear().value();
    boolean stated = binding.terms.rate().level() == result.rate().level();
    return stated ? given("r", r, "rate") : new Input("r", r, "1", "step:" + id + "rate");
  }

  private void rate() {
    Ratio inflation = binding.terms.inflation();
    if (inflation != null && binding.terms.rate().level() == PriceLevel.REAL) {
      plain(
          "rate",
          "(1 + q) * (1 + i) - 1",
          List.of(
              given("q", binding.terms.rate().perYear().value(), "rate"),
              given("i", inflation.value(), "inflation")),
          result.rate().perYear().value());
    }
  }

  /** The amount's formula with its exchange and inflation, and their inputs. */
  private String amount(Money money, String symbol, String field, List<Input> inputs) {
    inputs.add(
        new Input(
            symbol,
            money.amount(),
            money.currency().code(),
            "data:" + binding.request.id() + "#" + field));
    Currency from = money.currency();
    ExchangeRate exchange = from.equals(binding.terms.currency()) ? null : binding.exchange(from);
    if (exchange == null) {
      return symbol;
    }
    String origin = "factor:" + exchange.source() + ", " + exchange.date();
    String name = "x_" + symbol;
    inputs.add(new Input(name, exchange.rate(), unit + "/" + from.code(), origin));
    return symbol + " * " + name;
  }

  private String inflated(int year, List<Input> inputs) {
    Ratio inflation = binding.terms.inflation();
    if (inflation == null || year == 0) {
      return "";
    }
    if (inputs.stream().noneMatch(input -> input.name().equals("i"))) {
      inputs.add(given("i", inflation.value(), "inflation"));
    }
    return " * (1 + i) ^ " + year;
  }

  private void line(YearlyLine line) {
    int last = StrictMath.min(line.lastYear(), model.years());
    int index = binding.request.lines().indexOf(line);
    for (int year = line.firstYear(); year <= last; year++) {
      List<Input> inputs = new ArrayList<>();
      StringBuilder formula = new StringBuilder(amount(line.perYear(), "a", line.id(), inputs));
      List<Ratio> growth = line.path().growth();
      for (int k = 1; k <= year && !growth.isEmpty(); k++) {
        double g = growth.get(StrictMath.min(k, growth.size()) - 1).value();
        formula.append(" * (1 + g").append(k).append(")");
        inputs.add(given("g" + k, g, line.id() + ".path"));
      }
      if (line.path().level() == PriceLevel.REAL) {
        formula.append(inflated(year, inputs));
      }
      add(line.id() + "." + year, formula.toString(), inputs, model.line(index, year));
    }
  }

  private void investment(int index) {
    Investment investment = binding.request.investments().get(index);
    CashModel.Asset asset = model.assets().get(index);
    int bought = investment.year();
    for (int year : binding.purchases(investment)) {
      List<Input> inputs = new ArrayList<>();
      String formula =
          amount(investment.amount(), "a", investment.id(), inputs) + inflated(year, inputs);
      add(investment.id() + "." + year, formula, inputs, asset.spending()[year]);
      bought = year;
    }
    List<Input> inputs = new ArrayList<>();
    Money stated = investment.residual();
    String formula;
    if (bought >= model.years()) {
      return;
    }
    if (stated != null) {
      formula =
          amount(stated, "a", investment.id() + ".residual", inputs)
              + inflated(model.years(), inputs);
    } else {
      formula = "p * max(0, b + l - n) / l";
      inputs.add(step("p", asset.spending()[bought], investment.id() + "." + bought));
      inputs.add(given("b", bought, investment.id() + ".year"));
      inputs.add(given("l", investment.lifeYears(), investment.id() + ".life"));
      inputs.add(given("n", model.years(), "years"));
    }
    add(investment.id() + ".residual", formula, inputs, asset.residual());
  }

  private void flow(int year) {
    List<Input> inputs = new ArrayList<>();
    StringBuilder formula = new StringBuilder("0");
    for (YearlyLine line : binding.request.lines()) {
      if (year >= line.firstYear() && year <= StrictMath.min(line.lastYear(), model.years())) {
        String symbol = "l" + (inputs.size() + 1);
        double value = model.line(binding.request.lines().indexOf(line), year);
        inputs.add(step(symbol, value, line.id() + "." + year));
        formula.append(line.kind().sign() < 0 ? " - " : " + ").append(symbol);
      }
    }
    for (int a = 0; a < model.assets().size(); a++) {
      Investment investment = binding.request.investments().get(a);
      if (binding.purchases(investment).contains(year)) {
        String symbol = "i" + (inputs.size() + 1);
        double value = model.assets().get(a).spending()[year];
        inputs.add(step(symbol, value, investment.id() + "." + year));
        formula.append(" - ").append(symbol);
      }
      if (year == model.years() && !binding.purchases(investment).isEmpty()) {
        String symbol = "s" + (inputs.size() + 1);
        double value = model.assets().get(a).residual();
        inputs.add(step(symbol, value, investment.id() + ".residual"));
        formula.append(" + ").append(symbol);
      }
    }
    Money grant = binding.request.grant();
    if (year == 0 && grant != null) {
      formula.append(" + ").append(amount(grant, "grant", "grant", inputs));
    }
    if (year > 0 && binding.terms.tax() != null) {
      formula.append(" - t");
      inputs.add(step("t", flows.tax[year], "tax." + year));
    }
    add("flow." + year, formula.toString(), inputs, flows.project[year]);
    ownerFlow(year);
  }

  private void ownerFlow(int year) {
    Loan loan = binding.request.loan();
    List<Input> inputs = new ArrayList<>();
    inputs.add(step("c", flows.project[year], "flow." + year));
    StringBuilder formula = new StringBuilder("c");
    if (year == 0 && loan != null) {
      formula.append(" + ").append(amount(loan.principal(), "b", "loan", inputs));
    }
    if (year > 0 && loan != null && year <= loan.years()) {
      formula.append(" - i - p");
      inputs.add(step("i", model.interest()[year], "interest." + year));
      inputs.add(step("p", model.repayment()[year], "repayment." + year));
      double service = model.interest()[year] + model.repayment()[year];
      AppraisalYear shown = result.years().get(year);
      if (service != 0) {
        // What the year's running leaves is the owner's flow without what else came and went.
        plain(
            "cover." + year,
            "(c - v - s + t - u) / (i + p)",
            List.of(
                step("c", flows.project[year], "flow." + year),
                given("v", flows.investment[year], "investments"),
                given("s", flows.residual[year], "residual"),
                given("t", flows.tax[year], "tax." + year),
                given("u", flows.ownerTax[year], "ownerTax." + year),
                step("i", model.interest()[year], "interest." + year),
                step("p", model.repayment()[year], "repayment." + year)),
            shown.debtServiceCover().get().value());
      }
    }
    if (year > 0 && binding.terms.tax() != null) {
      formula.append(" + t - u");
      inputs.add(step("t", flows.tax[year], "tax." + year));
      inputs.add(step("u", flows.ownerTax[year], "ownerTax." + year));
    }
    add("ownerFlow." + year, formula.toString(), inputs, flows.owner[year]);
  }

  /** Discounted flows under a rate's symbol, with their inputs. */
  private String discounted(String flow, double[] amounts, String rate, List<Input> inputs) {
    StringBuilder formula = new StringBuilder();
    for (int year = 0; year < amounts.length; year++) {
      String symbol = "c" + year;
      inputs.add(step(symbol, amounts[year], flow + "." + year));
      formula.append(year == 0 ? symbol : " + " + symbol + " / (1 + " + rate + ") ^ " + year);
    }
    return formula.toString();
  }

  private void totals() {
    List<Input> inputs = new ArrayList<>();
    String formula = discounted("flow", flows.project, "r", inputs);
    inputs.add(r());
    add("npv", formula, inputs, result.netPresentValue().amount());
    inputs = new ArrayList<>();
    formula = discounted("ownerFlow", flows.owner, "r", inputs);
    inputs.add(r());
    add("ownerNpv", formula, inputs, result.ownerValue().amount());
    int number = 0;
    for (Rate rate : result.internalRates().rates()) {
      number++;
      inputs = new ArrayList<>();
      // The equation that the rate fulfils: what is added to it is zero.
      formula = "y + (" + discounted("flow", flows.project, "y", inputs) + ") / z";
      double y = rate.perYear().value();
      double size = 0;
      for (double flow : flows.project) {
        size += StrictMath.abs(flow);
      }
      inputs.add(given("y", y, "internalRate." + number));
      inputs.add(given("z", size, "sum of the flows' sizes"));
      plain("internalRate." + number, formula, inputs, y);
    }
    double r = result.rate().perYear().value();
    List<Input> value = List.of(step("v", result.netPresentValue().amount(), "npv"), r());
    List<Input> all = new ArrayList<>(value);
    all.add(given("n", model.years(), "years"));
    add(
        "annuity",
        r == 0 ? "v / n" : "v * r / (1 - (1 + r) ^ (-n))",
        r == 0 ? List.of(all.get(0), all.get(2)) : all,
        result.equivalentAnnual().amount());
  }

  private void paybacks() {
    TimeSpan simple = result.simple().time();
    if (result.simple().state() == Payback.State.IMMEDIATE || simple == null) {
      return;
    }
    int first = 1;
    while (flows.operating[first] == 0) {
      first++;
    }
    List<Input> inputs =
        List.of(
            given("i", -flows.investment[0] - model.grant(), "investment less grant"),
            given("s", flows.operating[first], "lines of year " + first));
    steps.add(
        new Step(
            id + "payback", "i / s", inputs, simple.dividedBy(Payback.YEAR).value(), "a", PAYBACK));
  }
}
