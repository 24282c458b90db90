package org.baitong.engine.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * Heads at the end of a period: of each contract the last count within it.
 *
 * @param byContract people by kind of contract
 * @param dates date of the count by kind of contract
 * @param all everybody
 * @param womenShare from counts only, a range where sex is not stated
 */
public record Heads(
    Map<String, People> byContract,
    Map<String, LocalDate> dates,
    People all,
    Outcome<People.Range> womenShare) {
  public Heads {
    byContract = Collections.unmodifiableMap(new LinkedHashMap<>(byContract));
    dates = Collections.unmodifiableMap(new LinkedHashMap<>(dates));
  }

  /**
   * The last count of every kind of contract in the period (time rule: last, never a sum or mean of
   * dates). Missing with HEADS_MISSING when there is none; counts at different dates are a finding.
   *
   * <p>Example: 500 women in June and 520 in December give 520.
   */
  public static Outcome<Heads> last(
      List<HeadCount> counts, LocalDate first, LocalDate last, Recorder recorder) {
    Map<String, TreeMap<LocalDate, List<HeadCount>>> groups = new TreeMap<>();
    for (HeadCount count : counts) {
      if (count.count() < 0) {
        return Outcome.missing(
            Finding.error("HEADS_NEGATIVE", Where.of("heads", count.id()))
                .with("id", count.id())
                .with("count", (double) count.count(), "1"));
      }
      if (!count.date().isBefore(first) && !count.date().isAfter(last)) {
        groups
            .computeIfAbsent(count.contract(), contract -> new TreeMap<>())
            .computeIfAbsent(count.date(), date -> new ArrayList<>())
            .add(count);
      }
    }
    if (groups.isEmpty()) {
      return Outcome.missing(
          Finding.warning("HEADS_MISSING", Where.of("heads", ""))
              .with("first", first.toString())
              .with("last", last.toString()));
    }
    List<Finding> findings = new ArrayList<>();
    Map<String, People> byContract = new LinkedHashMap<>();
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    List<HeadCount> used = new ArrayList<>();
    People all = People.NONE;
    for (var group : groups.entrySet()) {
      var latest = group.getValue().lastEntry();
      People people = People.NONE;
      for (HeadCount count : once(latest.getValue(), findings)) {
        people = people.plus(People.of(count.sex(), count.count()));
        used.add(count);
      }
      byContract.put(group.getKey(), people);
      dates.put(group.getKey(), latest.getKey());
      all = all.plus(people);
    }
    if (new TreeSet<>(dates.values()).size() > 1) {
      List<String> named = new ArrayList<>();
      dates.forEach((contract, date) -> named.add(contract + " " + date));
      findings.add(
          Finding.warning("HEADS_AT_DIFFERENT_DATES", Where.of("heads", ""))
              .with("dates", String.join(", ", named)));
    }
    if (all.notStated() > 0) {
      findings.add(
          Finding.info("SEX_NOT_STATED", Where.of("heads", ""))
              .with("count", (double) all.notStated(), "1"));
    }
    record(used, all, recorder);
    return Outcome.of(new Heads(byContract, dates, all, all.womenShare()), findings);
  }

  /**
   * Two counts of one group at one date: the first, with a finding; their sum might count twice.
   */
  private static List<HeadCount> once(List<HeadCount> counts, List<Finding> findings) {
    Map<Sex, HeadCount> kept = new HashMap<>();
    List<HeadCount> list = new ArrayList<>();
    for (HeadCount count : counts) {
      HeadCount other = kept.putIfAbsent(count.sex(), count);
      if (other == null) {
        list.add(count);
      } else {
        findings.add(
            Finding.warning("HEADS_TWICE", Where.of("heads", count.id()))
                .with("id", count.id())
                .with("other", other.id()));
      }
    }
    return list;
  }

  private static void record(List<HeadCount> used, People all, Recorder recorder) {
    List<Input> women = new ArrayList<>();
    List<Input> everybody = new ArrayList<>();
    for (HeadCount count : used) {
      Input input =
          new Input(
              "n" + (everybody.size() + 1),
              (double) count.count(),
              "1",
              "data:heads/" + count.id() + "/count");
      everybody.add(input);
      if (count.sex() == Sex.FEMALE) {
        women.add(input);
      }
    }
    recorder.record(() -> sum("people.heads", everybody, (double) all.total()));
    recorder.record(() -> sum("people.women", women, (double) all.female()));
    all.womenShare()
        .find()
        .ifPresent(
            share ->
                recorder.record(
                    () ->
                        new Step(
                            "people.womenShare",
                            "w / n",
                            List.of(
                                new Input("w", (double) all.female(), "1", "step:people.women"),
                                new Input("n", (double) all.total(), "1", "step:people.heads")),
                            share.low(),
                            "1",
                            "women over heads, from counts only")));
  }

  static Step sum(String id, List<Input> inputs, double value) {
    String formula =
        inputs.isEmpty() ? "0" : String.join(" + ", inputs.stream().map(Input::name).toList());
    return new Step(id, formula, inputs, value, "1", "");
  }
}
