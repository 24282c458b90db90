package org.baitong.engine.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Level;

/** Sums of series over the months that count, in one unit, recorded. */
final class Sums {
  static final String SOURCE =
      "UNIDO/UNEP, Enterprise-level indicators for resource productivity and pollution intensity";

  /** A sum with its relative standard uncertainty and the step it stands in. */
  record Sum(double value, String unit, double relativeSigma, String origin) {}

  private final RecpRequest request;
  private final String prefix;
  private final Recorder recorder;

  Sums(RecpRequest request, Recorder recorder) {
    this.request = request;
    this.prefix = prefix(request);
    this.recorder = recorder;
  }

  /**
   * The series over the counted months, in the unit wanted. Missing when a month is missing, an
   * amount is negative or the units do not convert: a part of a year is no year.
   */
  Outcome<Sum> sum(String id, Series series, RecpPeriod period, String unit) {
    Where where = Where.of("indicators", id);
    List<Input> inputs = new ArrayList<>();
    List<String> names = new ArrayList<>();
    double value = 0;
    Series.Part total = series.total();
    if (total != null) {
      inputs.add(new Input("t", total.value(), series.unit(), total.origin()));
      names.add("t");
      value = total.value();
      if (value < 0) {
        return Outcome.missing(negative(where, id, value, series.unit()));
      }
    } else {
      for (YearMonth month : request.counted(period)) {
        Series.Part part = series.months().get(month);
        if (part == null) {
          return Outcome.missing(
              Finding.error("SERIES_MONTH_MISSING", where)
                  .with("series", id)
                  .with("month", month.toString()));
        }
        if (part.value() < 0) {
          return Outcome.missing(negative(where, id, part.value(), series.unit()));
        }
        String name = "m" + (inputs.size() + 1);
        inputs.add(new Input(name, part.value(), series.unit(), part.origin()));
        names.add(name);
        value += part.value();
      }
    }
    Level converted = new Level(value, series.unit()).in(unit).find().orElse(null);
    if (converted == null) {
      return Outcome.missing(
          Finding.error("SERIES_UNITS_DIFFER", where)
              .with("series", id)
              .with("unit", series.unit())
              .with("other", unit));
    }
    String plain = names.isEmpty() ? "0" : String.join(" + ", names);
    String formula = plain;
    if (!unit.equals(series.unit())) {
      double k = new Level(1, series.unit()).in(unit).get().value();
      inputs.add(new Input("k", k, "1", "data:units/" + series.unit()));
      formula = "(" + plain + ") * k";
    }
    String step = prefix + id;
    String text = formula;
    recorder.record(() -> new Step(step, text, inputs, converted.value(), unit, SOURCE));
    return Outcome.of(new Sum(converted.value(), unit, series.relativeSigma(), "step:" + step));
  }

  private static Finding negative(Where where, String id, double value, String unit) {
    return Finding.error("INDICATOR_NEGATIVE", where)
        .with("series", id)
        .with("amount", value, unit);
  }

  /** Begins the id of every step of a request. */
  static String prefix(RecpRequest request) {
    return request.id().isEmpty() ? "recp." : "recp." + request.id() + ".";
  }

  static String word(Indicator indicator) {
    return indicator.name().toLowerCase(Locale.ROOT);
  }
}
