package org.baitong.engine.mfca;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.MoneyRounding;
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
   * @param unitPrice currency per unit; null when unknown
   * @param inputQuantity null: product plus loss
   * @param productQuantity what of it ended in product
   * @param lossQuantity what of it was lost
   * @param participates whether it counts in the key
   * @param materialClass what it is for
   * @param salePrice of its loss, currency per unit; null when not sold
   */
  public record Row(
      String name,
      @Nullable Double unitPrice,
      @Nullable Double inputQuantity,
      double productQuantity,
      double lossQuantity,
      Participation participates,
      MaterialClass materialClass,
      @Nullable Double salePrice) {
    /**
     * A row from any two of input, product and loss quantity, in this order; class and
     * participation unstated. Throws when more than one is null.
     */
    public static Row complete(
        String name, @Nullable Double unitPrice, @Nullable Double[] inputProductLoss) {
      Double input = inputProductLoss[0];
      Double product = inputProductLoss[1];
      Double loss = inputProductLoss[2];
      if (product == null && input != null && loss != null) {
        product = input - loss;
      } else if (loss == null && input != null && product != null) {
        loss = input - product;
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
  }

  /**
   * One cost line of the table.
   *
   * @param name unique within the request
   * @param category ENERGY, SYSTEM or WASTE_MANAGEMENT
   * @param amount in currency
   * @param productShare the line's own product share; null for the key
   */
  public record Line(
      String name, CostCategory category, double amount, @Nullable Double productShare) {}

  /**
   * The whole table.
   *
   * @param currency ISO 4217 code, "XXX" for none
   * @param unit of all quantities in the key
   * @param rows materials
   * @param lines costs
   * @param options rounding of the key
   */
  public record Request(
      String currency, String unit, List<Row> rows, List<Line> lines, MfcaOptions options) {
    public Request {
      Objects.requireNonNull(currency);
      Objects.requireNonNull(unit);
      rows = List.copyOf(rows);
      lines = List.copyOf(lines);
      Objects.requireNonNull(options);
    }
  }

  /**
   * One row of the result; quantities in the row's unit, costs missing without a price.
   *
   * @param lossPercent loss over input quantity, in percent; missing without input
   */
  public record RowResult(
      String name,
      double inputQuantity,
      Outcome<Double> inputCost,
      double productQuantity,
      Outcome<Double> productCost,
      double lossQuantity,
      Outcome<Double> lossCost,
      Outcome<Double> lossPercent) {}

  /** What one amount divides into; product + loss + unaccounted = total. */
  public record Parts(
      String name,
      double total,
      Outcome<Double> product,
      Outcome<Double> loss,
      Outcome<Double> unaccounted) {}

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
    MfcaOptions plain = new MfcaOptions(null, network.options().balanceTolerance(), 1e-9);
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
      Double input = row.inputQuantity();
      double in = input == null ? row.productQuantity() + row.lossQuantity() : input;
      flows.add(Flow.input("input:" + row.name(), CENTRE, row.name(), in));
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
      Double share = line.productShare();
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

  private static Result result(Request request, MfcaResult r, MfcaResult unrounded) {
    Map<String, Double> price = new HashMap<>();
    Map<String, Outcome<Double>> prices = new HashMap<>();
    for (MaterialResult m : r.materials()) {
      prices.put(m.id(), m.unitPrice());
      price.put(m.id(), m.unitPrice().find().orElse(0.0));
    }
    List<RowResult> rows = new ArrayList<>();
    double[] sums = new double[6];
    Outcome<Double> worst = Outcome.of(0.0);
    for (Row row : request.rows()) {
      Double stated = row.inputQuantity();
      double in = stated == null ? row.productQuantity() + row.lossQuantity() : stated;
      Outcome<Double> p = prices.getOrDefault(row.name(), Outcome.of(0.0));
      rows.add(row(row.name(), new double[] {in, row.productQuantity(), row.lossQuantity()}, p));
      worst = p instanceof Outcome.Missing ? p : worst;
      double v = price.getOrDefault(row.name(), 0.0);
      double[] q = {in, row.productQuantity(), row.lossQuantity()};
      for (int i = 0; i < 3; i++) {
        sums[i] += q[i];
        sums[3 + i] += q[i] * v;
      }
    }
    RowResult totals =
        new RowResult(
            "",
            sums[0],
            worst.map(x -> sums[3]),
            sums[1],
            worst.map(x -> sums[4]),
            sums[2],
            worst.map(x -> sums[5]),
            percent(sums[2], sums[0]));
    Outcome<Key> key = r.centres().getFirst().key();
    List<Parts> lines = new ArrayList<>();
    for (Line line : request.lines()) {
      lines.add(parts(line, key));
    }
    return new Result(rows, totals, key, lines, r, unrounded);
  }

  private static RowResult row(String name, double[] q, Outcome<Double> price) {
    return new RowResult(
        name,
        q[0],
        price.map(p -> p * q[0]),
        q[1],
        price.map(p -> p * q[1]),
        q[2],
        price.map(p -> p * q[2]),
        percent(q[2], q[0]));
  }

  private static Outcome<Double> percent(double part, double whole) {
    return whole == 0
        ? Outcome.missing(Finding.error("PERCENT_OF_NOTHING", Where.ALL))
        : Outcome.of(100 * part / whole);
  }

  private static Parts parts(Line line, Outcome<Key> key) {
    double amount = line.amount();
    if (line.category() == CostCategory.WASTE_MANAGEMENT) {
      return new Parts(line.name(), amount, Outcome.of(0.0), Outcome.of(amount), Outcome.of(0.0));
    }
    Double own = line.productShare();
    if (own != null) {
      return new Parts(
          line.name(),
          amount,
          Outcome.of(amount * own),
          Outcome.of(amount * (1 - own)),
          Outcome.of(0.0));
    }
    return new Parts(
        line.name(),
        amount,
        key.map(k -> amount * k.product()),
        key.map(k -> amount * k.loss()),
        key.map(k -> amount * k.unaccounted()));
  }

  /**
   * The parts of a total for print, in whole currency units, adding up to the printed total.
   *
   * <p>Example: 1100.58 and 559.42 print as 1101 and 559. The largest remainders are rounded up.
   */
  public static List<Long> printedWhole(List<Double> parts) {
    // A currency printed without decimals stands for "whole units" of whatever the amounts are in.
    Currency whole = new Currency("JPY");
    double sum = 0;
    List<Money> money = new ArrayList<>();
    for (double part : parts) {
      money.add(new Money(part, whole, LocalDate.EPOCH));
      sum += part;
    }
    return MoneyRounding.largestRemainder(money, new Money(sum, whole, LocalDate.EPOCH));
  }
}
