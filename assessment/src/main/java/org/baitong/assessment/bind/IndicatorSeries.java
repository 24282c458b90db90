package org.baitong.assessment.bind;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.dossier.Reading;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.indicator.Indicator;
import org.baitong.engine.indicator.Series;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/**
 * Use, pollution and output of a span of months: month by month from the readings, or the
 * reconciled total where a flow was not read.
 */
final class IndicatorSeries {
  private final IndicatorBinding.Sources sources;
  private final Recorder recorder;
  private final List<Finding> findings;
  private final Set<String> recorded = new LinkedHashSet<>();

  IndicatorSeries(IndicatorBinding.Sources sources, Recorder recorder, List<Finding> findings) {
    this.sources = sources;
    this.findings = findings;
    this.recorder = recorder;
  }

  /** One flow's part of a series: how much of the series' unit one carrier unit is. */
  private record Part(Flow flow, Carrier carrier, double content, String field) {}

  /** Products that leave the factory, by carrier, in the carrier's unit. */
  Map<String, Series> products(Period period) {
    Map<String, List<Part>> parts = new LinkedHashMap<>();
    for (Flow flow : sources.dossier().flows()) {
      Carrier carrier = sources.bound().carriers().of(flow);
      if (flow.side() == Flow.Side.PRODUCT
          && flow.to().equals(Dossier.OUTSIDE)
          && carrier.kind() == Carrier.Kind.PRODUCT
          && !flow.byProduct()) {
        parts
            .computeIfAbsent(carrier.id(), id -> new ArrayList<>())
            .add(new Part(flow, carrier, 1, "unit"));
      }
    }
    Map<String, Series> products = new LinkedHashMap<>();
    parts.forEach(
        (id, flows) -> {
          Series series = series("product." + id, flows, period, flows.getFirst().carrier().unit());
          if (series != null) {
            products.put(id, series);
          }
        });
    return products;
  }

  /** Use or pollution of the whole factory; null when a part of it is not known. */
  @Nullable Series amount(Indicator indicator, Period period) {
    List<Part> parts = new ArrayList<>();
    for (Flow flow : sources.dossier().flows()) {
      Carrier carrier = sources.bound().carriers().of(flow);
      if (!counts(indicator, flow, carrier)) {
        continue;
      }
      Double content = content(indicator, carrier);
      if (content == null) {
        findings.add(
            Finding.warning("INDICATOR_CONTENT_MISSING", Where.of("carriers", carrier.id()))
                .with("indicator", indicator.name().toLowerCase(Locale.ROOT))
                .with("carrier", carrier.id()));
        return null;
      }
      String field =
          switch (indicator) {
            case ENERGY -> "energyMj";
            case WATER, WASTEWATER -> "waterM3";
            default -> "massKg";
          };
      parts.add(new Part(flow, carrier, content, field));
    }
    String unit =
        switch (indicator) {
          case ENERGY -> "MJ";
          case WATER, WASTEWATER -> "m3";
          default -> "kg";
        };
    return parts.isEmpty()
        ? null
        : series(indicator.name().toLowerCase(Locale.ROOT), parts, period, unit);
  }

  /** What one carrier unit contains; a unit of mass, volume or energy says it by itself. */
  private static @Nullable Double content(Indicator indicator, Carrier carrier) {
    UnitOfMeasure unit = Units.parse(carrier.unit()).find().orElse(null);
    return switch (indicator) {
      case ENERGY -> carrier.energyMj();
      case WATER, WASTEWATER -> or(carrier.waterM3(), unit, Dimension.VOLUME);
      default -> or(carrier.massKg(), unit, Dimension.MASS);
    };
  }

  private static @Nullable Double or(
      @Nullable Double stated, @Nullable UnitOfMeasure unit, Dimension dimension) {
    if (stated != null || unit == null || unit.dimension() != dimension) {
      return stated;
    }
    return unit.factor();
  }

  private static boolean counts(Indicator indicator, Flow flow, Carrier carrier) {
    boolean in = flow.side() == Flow.Side.INPUT && flow.from().equals(Dossier.OUTSIDE);
    boolean out = flow.side() == Flow.Side.LOSS && flow.to().equals(Dossier.OUTSIDE);
    return switch (indicator) {
      case ENERGY -> in && carrier.kind() == Carrier.Kind.ENERGY;
      case MATERIALS -> in && isMaterial(carrier);
      case WATER -> in && carrier.kind() == Carrier.Kind.WATER;
      case WASTEWATER -> out && carrier.kind() == Carrier.Kind.WASTEWATER;
      case WASTE -> out && carrier.kind() == Carrier.Kind.WASTE;
      case OUTPUT, GREENHOUSE_GAS -> false;
    };
  }

  private static boolean isMaterial(Carrier carrier) {
    return switch (carrier.kind()) {
      case RAW, AUXILIARY, PACKAGING, OPERATING, MERCHANDISE -> true;
      default -> false;
    };
  }

  private @Nullable Series series(String name, List<Part> parts, Period period, String unit) {
    Map<YearMonth, Series.Part> months = new LinkedHashMap<>();
    double variance = 0;
    double total = 0;
    List<Read> reads = new ArrayList<>();
    for (Part part : parts) {
      Read read = read(part, period);
      if (read == null) {
        return reconciled(name, parts, period, unit);
      }
      reads.add(read);
    }
    for (YearMonth month : period.months()) {
      double sum = 0;
      for (Read read : reads) {
        sum += read.at(month) * read.factor();
      }
      String step = "input." + name + "." + month;
      record(step, month, reads, sum, unit);
      months.put(month, new Series.Part(sum, "step:" + step));
      total += sum;
    }
    for (Read read : reads) {
      double own = 0;
      for (YearMonth month : period.months()) {
        own += read.at(month) * read.factor();
      }
      variance += own * read.relativeSigma() * own * read.relativeSigma();
    }
    double sigma = total == 0 ? 0 : StrictMath.sqrt(variance) / StrictMath.abs(total);
    return Series.monthly(unit, months, sigma);
  }

  private record Read(Reading reading, double factor, double relativeSigma, String origin) {
    double at(YearMonth month) {
      return reading.months().getOrDefault(month.toString(), 0.0);
    }
  }

  /** The reading of a flow with the least uncertainty that has every month; null without one. */
  private @Nullable Read read(Part part, Period period) {
    Read best = null;
    for (Reading reading : sources.dossier().readings()) {
      if (!reading.flow().equals(part.flow().id())
          || !period.months().stream().allMatch(m -> reading.months().containsKey(m.toString()))) {
        continue;
      }
      Outcome<Conversion.Factor> factor =
          sources.bound().conversion().factor(reading.unit(), part.carrier());
      if (!factor.isUsable()) {
        continue;
      }
      Double stated = reading.uncertaintyPercent();
      double percent = stated == null ? sources.facts().uncertainty(reading.source()) : stated;
      double sigma = StrictMath.hypot(percent / 100, factor.get().relativeUncertainty());
      if (best == null || sigma < best.relativeSigma()) {
        best =
            new Read(
                reading,
                factor.get().factor() * part.content(),
                sigma,
                "data:carriers/" + part.carrier().id() + "/" + part.field());
      }
    }
    return best;
  }

  private void record(String step, YearMonth month, List<Read> reads, double value, String unit) {
    if (!recorded.add(step)) {
      return;
    }
    recorder.record(
        () -> {
          List<Input> inputs = new ArrayList<>();
          List<String> terms = new ArrayList<>();
          for (Read read : reads) {
            int i = terms.size() + 1;
            Reading reading = read.reading();
            inputs.add(
                new Input(
                    "r" + i,
                    read.at(month),
                    reading.unit(),
                    "data:readings/" + reading.id() + "/" + month));
            inputs.add(new Input("k" + i, read.factor(), unit, read.origin()));
            terms.add("r" + i + " * k" + i);
          }
          return new Step(step, String.join(" + ", terms), inputs, value, unit, "");
        });
  }

  /** The reconciled total of the assessed period; null for any other, or when a flow is unknown. */
  private @Nullable Series reconciled(String name, List<Part> parts, Period period, String unit) {
    if (!period.equals(sources.period())) {
      return null;
    }
    double total = 0;
    double variance = 0;
    List<Input> inputs = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    for (Part part : parts) {
      Balance.FlowRow row = row(part.flow().id());
      Double quantity = row == null ? null : row.reconciled().find().orElse(null);
      if (row == null || quantity == null || quantity < 0) {
        return null;
      }
      Double sigma = row.sigma();
      double own = sigma == null || !(sigma >= 0) ? 0 : sigma * part.content();
      int i = terms.size() + 1;
      inputs.add(new Input("q" + i, quantity, row.unit(), "step:balance.flow." + part.flow().id()));
      inputs.add(
          new Input(
              "k" + i,
              part.content(),
              unit,
              "data:carriers/" + part.carrier().id() + "/" + part.field()));
      terms.add("q" + i + " * k" + i);
      total += quantity * part.content();
      variance += own * own;
    }
    double value = total;
    String step = "input." + name + ".total";
    if (recorded.add(step)) {
      recorder.record(() -> new Step(step, String.join(" + ", terms), inputs, value, unit, ""));
    }
    return Series.total(
        unit, value, value == 0 ? 0 : StrictMath.sqrt(variance) / value, "step:" + step);
  }

  private Balance.@Nullable FlowRow row(String flow) {
    for (Balance.FlowRow row : sources.flows()) {
      if (row.id().equals(flow)) {
        return row;
      }
    }
    return null;
  }
}
