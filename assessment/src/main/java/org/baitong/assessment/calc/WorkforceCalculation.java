package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.people.Agent;
import org.baitong.engine.people.Complaint;
import org.baitong.engine.people.Complaints;
import org.baitong.engine.people.Exposure;
import org.baitong.engine.people.ExposureResult;
import org.baitong.engine.people.Exposures;
import org.baitong.engine.people.HeadCount;
import org.baitong.engine.people.Heads;
import org.baitong.engine.people.Hours;
import org.baitong.engine.people.Incident;
import org.baitong.engine.people.People;
import org.baitong.engine.people.Safety;
import org.baitong.engine.people.SafetyRequest;
import org.baitong.engine.people.SafetyResult;
import org.baitong.engine.people.Sex;
import org.baitong.engine.people.Training;
import org.baitong.engine.people.Trainings;
import org.baitong.engine.quantity.TimeSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Heads, safety, exposures, complaints and trainings. */
public final class WorkforceCalculation implements Calculation {
  /** No factory has more people than this. */
  private static final double MOST = 1e9;

  private static final String EXAMPLE =
      """
      {"first": "2025-01", "last": "2025-12", "asOf": "2025-12-31",
       "heads": [
         {"id": "H1", "date": "2025-12-31", "sex": "female", "contract": "PERMANENT", "count": 520},
         {"id": "H2", "date": "2025-12-31", "sex": "male", "contract": "PERMANENT", "count": 130}],
       "hours": [{"id": "W1", "first": "2025-01", "last": "2025-12", "hours": 1600000}],
       "incidents": [
         {"id": "I1", "month": "2025-03", "kind": "lost_time", "female": 1, "lostDays": 5},
         {"id": "I2", "month": "2025-04", "kind": "fainting", "female": 12}],
       "exposures": [
         {"id": "E1", "place": "SEW", "agent": "noise", "value": 86, "unit": "dB(A)", "hours": 6,
          "sigma": 1},
         {"id": "E2", "place": "SEW", "agent": "noise", "value": 78, "unit": "dB(A)", "hours": 2,
          "sigma": 1},
         {"id": "E3", "place": "SEW", "agent": "light", "value": 480, "unit": "lx", "sigma": 20}],
       "limits": [
         {"id": "N", "parameter": "NOISE", "max": 85, "unit": "dB(A)", "kind": "guideline"},
         {"id": "L", "parameter": "LIGHT", "min": 500, "unit": "lx", "kind": "guideline"}],
       "complaints": [
         {"id": "C1", "received": "2025-03-01", "answered": "2025-03-05", "from": "WORKER"},
         {"id": "C2", "received": "2025-12-01", "from": "NEIGHBOUR"}],
       "trainings": [{"id": "T1", "date": "2025-06-05", "female": 20, "male": 5, "hours": 2}]}
      """;

  @Override
  public String name() {
    return "workforce";
  }

  @Override
  public String title() {
    return "Heads by sex, accidents per million hours, exposures, complaints, trainings";
  }

  @Override
  public String describe() {
    return """
    Heads: the last count in the period; share of women from counts, a range where sex is not
    stated. Rates: people * 1 000 000 / hours worked (16th ICLS, 1998), never from heads, with exact
    95 % Poisson bounds (Garwood 1936). Noise is averaged by energy over 8 hours (ISO 9612), other
    exposures by time (29 CFR 1910.1000(d)); chemicals of a place as the sum of concentration over
    limit. Light is a minimum. Complaints that are open count to the day `asOf`.

    **Input**: `first`, `last` (months), `asOf` (day), `heads` (`id`, `date`, `sex`: female, male,
    not_stated, `contract`, `count`), `hours` (`id`, `first`, `last`, `hours`), `incidents` (`id`,
    `month`, `kind`: fatality, lost_time, no_lost_time, fainting, near_miss, `female`, `male`,
    `notStated`, `lostDays`), `exposures` (`id`, `place`, `agent`: heat, noise, dust, light,
    chemical, `detail`: substance or workload, `value`, `unit`, `sigma`, `hours` a day),
    `complaints` (`id`, `received`, `answered`, `from`), `trainings` (`id`, `date`, `female`,
    `male`, `notStated`, `hours`). A limit's parameter is NOISE, LIGHT, DUST:kind, HEAT:workload or
    CHEMICAL:substance.
    """
        + LimitJson.FIELDS
        + """

    **Output**: `heads`, `safety` (by measure: people, events, rate, low, high), `exposures` by
    place and parameter, `mixtures`, `complaints`, `trainings`, `findings`.

    """
        + JsonOutcomes.STATES;
  }

  @Override
  public JsonNode example() {
    return JsonMapper.shared().readTree(EXAMPLE);
  }

  @Override
  public JsonNode calculate(JsonNode input) {
    JsonFields all = new JsonFields("", input);
    YearMonth first = Times.month(all, "first");
    YearMonth last = Times.lastMonth(all, first);
    LocalDate stated = Times.findDay(all, "asOf");
    LocalDate asOf = stated == null ? last.atEndOfMonth() : stated;
    Outcome<Heads> heads =
        Heads.last(heads(all), first.atDay(1), last.atEndOfMonth(), Recorder.OFF);
    Outcome<SafetyResult> safety =
        Safety.rates(new SafetyRequest(first, last, hours(all), incidents(all)), Recorder.OFF);
    Outcome<ExposureResult> exposures =
        Exposures.assess(exposures(all), LimitJson.limits(all), Recorder.OFF);
    Outcome<Complaints> complaints = Complaints.asOf(asOf, complaints(all), Recorder.OFF);
    Outcome<Trainings> trainings =
        Trainings.sum(trainings(all), first.atDay(1), last.atEndOfMonth(), Recorder.OFF);
    all.done();

    ObjectNode node = JSON.objectNode();
    List<Finding> findings = new ArrayList<>();
    node.set("heads", part(heads, findings, WorkforceCalculation::heads));
    node.set("safety", part(safety, findings, WorkforceCalculation::safety));
    node.set("exposures", part(exposures, findings, WorkforceCalculation::exposures));
    node.set("complaints", part(complaints, findings, WorkforceCalculation::complaints));
    node.set("trainings", part(trainings, findings, WorkforceCalculation::trainings));
    node.set("findings", JsonOutcomes.findings(findings));
    return node;
  }

  private static <T> JsonNode part(
      Outcome<T> outcome, List<Finding> findings, java.util.function.Function<T, JsonNode> json) {
    findings.addAll(outcome.findings());
    return outcome
        .find()
        .map(json)
        .orElseGet(() -> JSON.objectNode().put("missing", outcome.findings().getFirst().code()));
  }

  private static JsonNode heads(Heads h) {
    ObjectNode node = people(h.all());
    ObjectNode contracts = node.putObject("byContract");
    h.byContract().forEach((contract, people) -> contracts.set(contract, people(people)));
    share(node, h.womenShare());
    return node;
  }

  private static ObjectNode people(People people) {
    return JSON.objectNode()
        .put("female", people.female())
        .put("male", people.male())
        .put("notStated", people.notStated())
        .put("total", people.total());
  }

  private static void share(ObjectNode node, Outcome<People.Range> share) {
    node.set("womenShareLow", JsonOutcomes.of(share.map(People.Range::low)));
    node.set("womenShareHigh", JsonOutcomes.of(share.map(People.Range::high)));
  }

  private static JsonNode safety(SafetyResult s) {
    ObjectNode node = JSON.objectNode();
    node.set("hours", JsonOutcomes.of(s.hours().map(hours -> hours.seconds() / 3600)));
    for (SafetyResult.Rate rate : s.rates()) {
      ObjectNode one = node.putObject(rate.measure().name());
      one.put("events", rate.events());
      one.put("people", rate.people().total());
      one.set("rate", JsonOutcomes.of(rate.perMillionHours()));
      one.set("low", JsonOutcomes.of(rate.low()));
      one.set("high", JsonOutcomes.of(rate.high()));
    }
    node.put("nearMisses", s.nearMisses());
    node.set("severity", JsonOutcomes.of(s.severity()));
    return node;
  }

  private static JsonNode exposures(ExposureResult r) {
    ObjectNode node = JSON.objectNode();
    ObjectNode rows = node.putObject("places");
    for (ExposureResult.Row row : r.rows()) {
      String parameter =
          row.detail().isEmpty() ? row.agent().name() : row.agent().name() + ":" + row.detail();
      ObjectNode one = LimitJson.of(row.held());
      one.set("level", JsonOutcomes.number(row.held().readings().getFirst().value().value()));
      rows.withObjectProperty(row.place()).set(parameter, one);
    }
    ObjectNode mixtures = node.putObject("mixtures");
    r.mixtures().forEach(m -> mixtures.set(m.place(), JsonOutcomes.of(m.sumOfRatios())));
    return node;
  }

  private static JsonNode complaints(Complaints c) {
    ObjectNode node = JSON.objectNode().put("count", c.count()).put("open", c.open());
    ObjectNode from = node.putObject("byFrom");
    c.byFrom().forEach(from::put);
    node.set("medianDays", JsonOutcomes.of(c.median()));
    node.set("longestDays", JsonOutcomes.of(c.longest()));
    node.set("oldestOpenDays", JsonOutcomes.of(c.oldestOpen()));
    return node;
  }

  private static JsonNode trainings(Trainings t) {
    ObjectNode node = people(t.participations()).put("events", t.events());
    share(node, t.womenShare());
    node.set("personHours", JsonOutcomes.of(t.personHours().map(h -> h.seconds() / 3600)));
    return node;
  }

  private static long count(JsonFields f, String field) {
    Double count = f.number(field);
    if (count == null) {
      return 0;
    }
    if (!(count >= 0 && count <= MOST && count == StrictMath.rint(count))) {
      throw JsonFields.refuse(f.at(field) + " is " + count, "a whole number of people?");
    }
    return (long) (double) count;
  }

  private static People people(JsonFields f) {
    return new People(count(f, "female"), count(f, "male"), count(f, "notStated"));
  }

  private static @Nullable TimeSpan span(JsonFields f) {
    Double hours = f.number("hours");
    return hours == null ? null : new TimeSpan(hours * 3600);
  }

  private static List<HeadCount> heads(JsonFields all) {
    List<HeadCount> heads = new ArrayList<>();
    for (JsonFields h : all.objects("heads")) {
      Sex sex = h.choice(Sex.class, "sex");
      h.requireNumber("count");
      heads.add(
          new HeadCount(
              h.requireText("id"),
              Times.day(h, "date"),
              sex == null ? Sex.NOT_STATED : sex,
              h.textOr("contract", ""),
              count(h, "count")));
      h.done();
    }
    return heads;
  }

  private static List<Hours> hours(JsonFields all) {
    List<Hours> hours = new ArrayList<>();
    for (JsonFields h : all.objects("hours")) {
      YearMonth first = Times.month(h, "first");
      hours.add(
          new Hours(
              h.requireText("id"),
              first,
              Times.lastMonth(h, first),
              new TimeSpan(h.requireNumber("hours") * 3600)));
      h.done();
    }
    return hours;
  }

  private static List<Incident> incidents(JsonFields all) {
    List<Incident> incidents = new ArrayList<>();
    for (JsonFields i : all.objects("incidents")) {
      Incident.Kind kind = i.choice(Incident.Kind.class, "kind");
      if (kind == null) {
        throw JsonFields.refuse(i.at("kind") + " is missing", "lost_time or fainting?");
      }
      incidents.add(
          new Incident(
              i.requireText("id"), Times.month(i, "month"), kind, people(i), i.number("lostDays")));
      i.done();
    }
    return incidents;
  }

  private static List<Exposure> exposures(JsonFields all) {
    List<Exposure> exposures = new ArrayList<>();
    for (JsonFields e : all.objects("exposures")) {
      Agent agent = e.choice(Agent.class, "agent");
      if (agent == null) {
        throw JsonFields.refuse(e.at("agent") + " is missing", "noise, heat or light?");
      }
      exposures.add(
          new Exposure(
              e.requireText("place"),
              agent,
              e.textOr("detail", ""),
              e.textOr("day", ""),
              LimitJson.reading(e, "exposures"),
              span(e),
              null));
      e.done();
    }
    return exposures;
  }

  private static List<Complaint> complaints(JsonFields all) {
    List<Complaint> complaints = new ArrayList<>();
    for (JsonFields c : all.objects("complaints")) {
      complaints.add(
          new Complaint(
              c.requireText("id"),
              Times.day(c, "received"),
              Times.findDay(c, "answered"),
              c.textOr("from", "")));
      c.done();
    }
    return complaints;
  }

  private static List<Training> trainings(JsonFields all) {
    List<Training> trainings = new ArrayList<>();
    for (JsonFields t : all.objects("trainings")) {
      trainings.add(new Training(t.requireText("id"), Times.day(t, "date"), people(t), span(t)));
      t.done();
    }
    return trainings;
  }
}
