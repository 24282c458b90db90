package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baitong.engine.emission.ActivityData;
import org.baitong.engine.emission.Amount;
import org.baitong.engine.emission.EmissionRow;
import org.baitong.engine.emission.Gas;
import org.baitong.engine.emission.GwpSet;
import org.baitong.engine.emission.Landfill;
import org.baitong.engine.emission.LandfillRequest;
import org.baitong.engine.emission.Purpose;
import org.baitong.engine.emission.RowKey;
import org.baitong.engine.emission.Scope;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Methane of solid waste by year and over the waste's life, side by side and never added. */
public final class LandfillCalculation implements Calculation {
  private static final RowKey KEY = new RowKey("landfill", "4.A", Scope.SCOPE_3, Purpose.INVENTORY);
  private static final int MOST_YEARS = 1000;
  private static final String EXAMPLE =
      """
      {"deposits": [{"year": 1, "waste": 1000}], "from": 1, "to": 11, "doc": 0.15, "docf": 0.5,
       "mcf": 0.8, "f": 0.5, "ox": 0, "k": 0.4, "recovered": 0}
      """;

  @Override
  public String name() {
    return "landfill";
  }

  @Override
  public String title() {
    return "Methane of solid waste: first-order decay by year, and lifetime potential (IPCC 2006)";
  }

  @Override
  public String describe() {
    return """
    DDOCm = W DOC DOCf MCF; decay begins in the year after deposition; CH4 = decayed x F x 16/12
    (IPCC 2006 V5 Eq 3.1 to 3.6). A year's emission and the lifetime potential are two quantities.

    **Input**: `deposits` (`year`, `waste` in t wet), `from`, `to` (years asked for), `doc`, `docf`,
    `mcf`, `f`, `ox`, `k` (1/a), `recovered` (kg CH4 in each of the years; not stated counts as none,
    with a remark), `gwp`.

    **Output**: `years` (CH4 in t by year), `sum`, `lifetime` (CH4 in t of the waste's whole life),
    `co2e` of both where a set is given, `findings`.

    """
        + EmissionJson.FORMS;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    JsonFields f = new JsonFields("", input);
    GwpSet set = EmissionInput.gwp(f);
    SortedMap<Integer, ActivityData> deposits = new TreeMap<>();
    for (JsonFields d : f.objects("deposits")) {
      int year = year(d, "year", null);
      ActivityData waste = EmissionInput.activity(d, "deposit." + year, Amount.WASTE, "waste");
      if (waste == null) {
        throw JsonFields.refuse(d.at("waste") + " is missing", "it is unknown? Unknown is not 0.");
      }
      d.done();
      if (deposits.put(year, waste) != null) {
        throw JsonFields.refuse(d.at("year") + " is " + year + " again", "add the two up?");
      }
    }
    if (deposits.isEmpty()) {
      throw JsonFields.refuse("deposits is missing or empty", "[{\"year\": 1, \"waste\": 1000}]?");
    }
    int from = year(f, "from", deposits.firstKey());
    int to = year(f, "to", deposits.lastKey() + 1);
    if (to < from || to - (long) from >= MOST_YEARS) {
      throw JsonFields.refuse("from " + from + " to " + to, "up to a thousand years, in order?");
    }
    LandfillRequest request =
        new LandfillRequest(
            EmissionInput.key(f, KEY),
            deposits,
            EmissionInput.factors(f, "landfill", EmissionFields.LANDFILL),
            EmissionInput.amount(f, "landfill", Amount.METHANE_RECOVERED));
    f.done();
    return output(request, List.of(from, to), set);
  }

  private static int year(JsonFields f, String field, @Nullable Integer otherwise) {
    Double year = otherwise == null ? Double.valueOf(f.requireNumber(field)) : f.number(field);
    if (year == null) {
      return otherwise == null ? 0 : otherwise;
    }
    if (year != StrictMath.rint(year) || year < 0 || year > 9999) {
      throw JsonFields.refuse(f.at(field) + " is " + year, "a year such as 2025, or 1, 2, 3?");
    }
    return year.intValue();
  }

  private static JsonNode output(
      LandfillRequest request, List<Integer> span, @Nullable GwpSet set) {
    ObjectNode node = JSON.objectNode();
    ObjectNode years = node.putObject("years");
    Set<org.baitong.engine.outcome.Finding> findings = new LinkedHashSet<>();
    double sum = 0;
    boolean complete = true;
    for (int year = span.getFirst(); year <= span.getLast(); year++) {
      Outcome<EmissionRow> row = Landfill.year(request, year, Recorder.OFF);
      Outcome<Double> tonnes = row.map(LandfillCalculation::tonnes);
      years.set(String.valueOf(year), JsonOutcomes.of(tonnes));
      complete &= tonnes.isUsable();
      sum += tonnes.find().orElse(0.0);
      row.findings().stream().filter(x -> findings.size() < 20).forEach(findings::add);
    }
    if (complete) {
      node.set("sum", JsonOutcomes.number(sum));
    }
    Outcome<EmissionRow> life = Landfill.lifetime(request, Recorder.OFF);
    findings.addAll(life.findings());
    node.set("lifetime", JsonOutcomes.of(life.map(LandfillCalculation::tonnes)));
    if (set != null && life.isUsable()) {
      findings.addAll(EmissionJson.co2e(node, "lifetime", life.get().gases(), set));
      node.set("lifetimeCo2e", node.remove("co2e"));
    }
    node.set("findings", JsonOutcomes.findings(List.copyOf(findings)));
    return node;
  }

  private static double tonnes(EmissionRow row) {
    return row.gases().find(Gas.CH4_BIOGENIC).orElseThrow().kilograms() / 1000;
  }
}
