package org.baitong.engine.mfca;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.AdditiveQuantity;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.MoneyRounding;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Ratio;
import org.baitong.engine.quantity.Stated;
import org.baitong.engine.quantity.StatedPrice;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import org.jspecify.annotations.Nullable;

/** The table of one process (ISO 14053): the network calculation with a single centre. */
public final class SingleCentre {
  /** Id of the one centre. */
  public static final String CENTRE = "PROCESS";

  private SingleCentre() {}

  /**
   * One material of the table.
   *
   * @param name unique
   * @param unitPrice null when unknown
   * @param inputQuantity null: product plus loss
   * @param productQuantity what of it ended in product
   * @param lossQuantity what of it was lost
   * @param participates whether it counts in the key
   * @param materialClass what it is for
   * @param salePrice of its loss; null when not sold
   */
  public record Row(
      String name,
      @Nullable UnitPrice unitPrice,
      @Nullable Quantity inputQuantity,
      Quantity productQuantity,
      Quantity lossQuantity,
      Participation participates,
      MaterialClass materialClass,
      @Nullable UnitPrice salePrice) {
    /** Throws when the quantities are not of one kind that can be added up, naming the row. */
    public Row {
      Objects.requireNonNull(name);
      for (Quantity q : Arrays.asList(inputQuantity, productQuantity, lossQuantity)) {
        if (q != null && !(q instanceof AdditiveQuantity<?> && alike(q, productQuantity))) {
          throw new IllegalArgumentException(
              "The quantities of "
                  + name
                  + " are of two kinds: "
                  + productQuantity
                  + " and "
                  + q
                  + "\nMaybe convert one of them first.");
        }
      }
    }

    private static boolean alike(Quantity a, Quantity b) {
      return a.dimension() == b.dimension() && a.basis().equals(b.basis());
    }

    /**
     * A row from any two of input, product and loss quantity, in this order; class and
     * participation unstated. Throws when more than one is null.
     */
    public static Row complete(
        String name, @Nullable UnitPrice unitPrice, @Nullable Quantity[] inputProductLoss) {
      Quantity input = inputProductLoss[0];
      Quantity product = inputProductLoss[1];
      Quantity loss = inputProductLoss[2];
      if (product == null && input != null && loss != null) {
        product = difference(name, input, loss);
      } else if (loss == null && input != null && product != null) {
        loss = difference(name, input, product);
      }
      if (product == null || loss == null) {
        throw new IllegalArgumentException("Two of input, product and loss are needed: " + name);
      }
      return new Row(
          name,
          unitPrice,
          input,
          product,
          loss,
          Participation.UNSTATED,
          MaterialClass.UNSTATED,
          null);
    }

    private static Quantity difference(String name, Quantity whole, Quantity part) {
      if (whole instanceof AdditiveQuantity<?> all && alike(whole, part)) {
        return all.withValue(whole.value() - part.value());
      }
      throw new IllegalArgumentException(
          "The quantities of "
              + name
              + " are of two kinds: "
              + whole
              + " and "
              + part
              + "\nMaybe convert one of them first.");
    }
  }

  /**
   * One cost line of the table.
   *
   * @param name unique within the request
   * @param category ENERGY, SYSTEM or WASTE_MANAGEMENT
   * @param amount what it costs
   * @param productShare the line's own product share; null for the key
   */
  public record Line(
      String name, CostCategory category, Money amount, @Nullable Ratio productShare) {}

  /**
   * The whole table.
   *
   * @param currency of every amount
   * @param unit in which people read all quantities
   * @param rows materials
   * @param lines costs
   * @param options rounding of the key
   */
  public record Request(
      Currency currency,
      UnitOfMeasure unit,
      List<Row> rows,
      List<Line> lines,
      MfcaOptions options) {
    public Request {
      Objects.requireNonNull(currency);
      Objects.requireNonNull(unit);
      rows = List.copyOf(rows);
      lines = List.copyOf(lines);
      Objects.requireNonNull(options);
    }
  }

  /**
   * One row of the result; costs missing without a price.
   *
   * @param lossShare loss over input quantity; missing without input
   */
  public record RowResult(
      String name,
      Stated inputQuantity,
      Outcome<Money> inputCost,
      Stated productQuantity,
      Outcome<Money> productCost,
      Stated lossQuantity,
      Outcome<Money> lossCost,
      Outcome<Ratio> lossShare) {}

  /** What one amount divides into; product + loss + unaccounted = total. */
  public record Parts(
      String name,
      Money total,
      Outcome<Money> product,
      Outcome<Money> loss,
      Outcome<Money> unaccounted) {}

  /**
   * The whole result.
   *
   * @param rows one for each material
   * @param rowTotals sums over all materials
   * @param key the key as applied
   * @param lines one for each cost line
   * @param result of the network of one centre
   * @param unrounded the same with the key not rounded
   */
  public record Result(
      List<RowResult> rows,
      RowResult rowTotals,
      Outcome<Key> key,
      List<Parts> lines,
      MfcaResult result,
      MfcaResult unrounded) {
    public Result {
      rows = List.copyOf(rows);
      lines = List.copyOf(lines);
    }
  }

  /** Calculates the table; missing for the same reasons as {@link Mfca#calculate}. */
  public static Outcome<Result> calculate(Request request, Recorder recorder) {
    MfcaRequest network = network(request);
    Outcome<MfcaResult> outcome = Mfca.calculate(network, recorder);
    MfcaOptions plain =
        new MfcaOptions(null, network.options().balanceTolerance(), new Ratio(1e-9));
    Outcome<MfcaResult> unrounded = Mfca.calculate(network.with(plain), Recorder.OFF);
    return outcome.map(r -> result(request, r, unrounded.get()));
  }

  private static MfcaRequest network(Request request) {
    List<Material> materials = new ArrayList<>();
    List<Flow> flows = new ArrayList<>();
    for (Row row : request.rows()) {
      materials.add(
          new Material(
              row.name(),
              request.unit(),
              row.unitPrice(),
              row.materialClass(),
              row.participates()));
      flows.add(Flow.input("input:" + row.name(), CENTRE, row.name(), input(row)));
      flows.add(
          Flow.product("product:" + row.name(), CENTRE, null, row.productQuantity())
              .of(row.name()));
      flows.add(
          Flow.loss("loss:" + row.name(), CENTRE, null, row.lossQuantity())
              .of(row.name())
              .soldAt(row.salePrice()));
    }
    List<CostLine> costs = new ArrayList<>();
    for (Line line : request.lines()) {
      CostLine cost = CostLine.of(line.name(), CENTRE, line.category(), line.amount());
      Ratio share = line.productShare();
      costs.add(share == null ? cost : cost.with(Shares.ofProduct(share, "stated for the line")));
    }
    return new MfcaRequest(
        request.currency(),
        List.of(new Centre(CENTRE, CentreKind.PRODUCTION, request.unit())),
        materials,
        flows,
        costs,
        List.of(),
        List.of(),
        request.options());
  }

  /** As stated, else product plus loss. */
  private static Quantity input(Row row) {
    Quantity stated = row.inputQuantity();
    if (stated != null) {
      return stated;
    }
    Quantity product = row.productQuantity();
    return product instanceof AdditiveQuantity<?> kind
        ? kind.withValue(product.value() + row.lossQuantity().value())
        : product;
  }

  private static Result result(Request request, MfcaResult r, MfcaResult unrounded) {
    Map<String, Outcome<StatedPrice>> prices = new HashMap<>();
    for (MaterialResult m : r.materials()) {
      prices.put(m.id(), m.unitPrice());
    }
    UnitOfMeasure unit = request.unit();
    Money zero = r.totals().inputs().wasteManagement().get().withAmount(0);
    Outcome<StatedPrice> free = Outcome.of(StatedPrice.of(zero, unit));
    List<RowResult> rows = new ArrayList<>();
    double[] sums = new double[6];
    Outcome<StatedPrice> worst = free;
    for (Row row : request.rows()) {
      Quantity[] q = {input(row), row.productQuantity(), row.lossQuantity()};
      Outcome<StatedPrice> p = prices.getOrDefault(row.name(), free);
      rows.add(row(row.name(), q, unit, p));
      worst = p instanceof Outcome.Missing ? p : worst;
      double each = p.find().map(price -> price.each().amount()).orElse(0.0);
      for (int i = 0; i < 3; i++) {
        double number = unit.fromReference(q[i].value());
        sums[i] += number;
        sums[3 + i] += number * each;
      }
    }
    RowResult totals =
        new RowResult(
            "",
            Stated.of(sums[0], unit),
            worst.map(x -> zero.withAmount(sums[3])),
            Stated.of(sums[1], unit),
            worst.map(x -> zero.withAmount(sums[4])),
            Stated.of(sums[2], unit),
            worst.map(x -> zero.withAmount(sums[5])),
            share(sums[2], sums[0]));
    Outcome<Key> key = r.centres().getFirst().key();
    List<Parts> lines = new ArrayList<>();
    for (Line line : request.lines()) {
      lines.add(parts(line, key));
    }
    return new Result(rows, totals, key, lines, r, unrounded);
  }

  private static RowResult row(
      String name, Quantity[] q, UnitOfMeasure unit, Outcome<StatedPrice> price) {
    return new RowResult(
        name,
        new Stated(q[0], unit),
        price.map(p -> cost(p, q[0])),
        new Stated(q[1], unit),
        price.map(p -> cost(p, q[1])),
        new Stated(q[2], unit),
        price.map(p -> cost(p, q[2])),
        share(q[2].value(), q[0].value()));
  }

  private static Money cost(StatedPrice price, Quantity quantity) {
    return price.each().times(price.unit().fromReference(quantity.value()));
  }

  private static Outcome<Ratio> share(double part, double whole) {
    return whole == 0
        ? Outcome.missing(Finding.error("PERCENT_OF_NOTHING", Where.ALL))
        : Outcome.of(new Ratio(part / whole));
  }

  private static Parts parts(Line line, Outcome<Key> key) {
    Money amount = line.amount();
    Outcome<Money> nothing = Outcome.of(amount.withAmount(0));
    if (line.category() == CostCategory.WASTE_MANAGEMENT) {
      return new Parts(line.name(), amount, nothing, Outcome.of(amount), nothing);
    }
    Ratio own = line.productShare();
    if (own != null) {
      return new Parts(
          line.name(),
          amount,
          Outcome.of(amount.times(own.value())),
          Outcome.of(amount.times(1 - own.value())),
          nothing);
    }
    return new Parts(
        line.name(),
        amount,
        key.map(k -> amount.times(k.product().value())),
        key.map(k -> amount.times(k.loss().value())),
        key.map(k -> amount.times(k.unaccounted().value())));
  }

  /**
   * The parts of a total for print, in whole currency units, adding up to the printed total.
   *
   * <p>Example: 1100.58 and 559.42 print as 1101 and 559. The largest remainders are rounded up.
   * Throws when the parts are in two currencies.
   */
  public static List<Long> printedWhole(List<Money> parts) {
    // A currency printed without decimals stands for "whole units" of whatever the amounts are in.
    Currency whole = new Currency("JPY");
    double sum = 0;
    List<Money> money = new ArrayList<>();
    for (Money part : parts) {
      part.in(parts.getFirst().currency(), "A part");
      money.add(Money.undated(part.amount(), whole));
      sum += part.amount();
    }
    return MoneyRounding.largestRemainder(money, Money.undated(sum, whole));
  }
}
