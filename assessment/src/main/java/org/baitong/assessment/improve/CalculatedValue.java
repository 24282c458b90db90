package org.baitong.assessment.improve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baitong.assessment.calc.CalculatorCall;
import org.baitong.dossier.MeasureEffect;
import org.baitong.dossier.MeasureInput;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.Units;
import org.baitong.engine.utility.Calculators;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The value of an effect that an engineering calculator works out from the measure's inputs.
 *
 * <p>Such an effect has no value of its own; its source names the calculator and the figure, for
 * example {@code calculator:steam-leak/yearly}.
 *
 * @param value in the unit asked for
 * @param origin of the figure, for the derivation
 */
record CalculatedValue(double value, String origin) {
  private static final Pattern SOURCE =
      Pattern.compile("calculator:\\s*([a-z0-9-]+)/([A-Za-z0-9]+)");

  /** Whether the effect asks a calculator. */
  static boolean isAsked(MeasureEffect effect) {
    return effect.value() == null && SOURCE.matcher(effect.source().strip()).matches();
  }

  /**
   * Asks the calculator. Missing with its findings, with CALCULATOR_UNKNOWN or
   * CALCULATOR_INPUT_WRONG, or with CALCULATOR_NO_INPUT when the measure gives it nothing.
   *
   * @param inputs all inputs of the dossier
   * @param unit in which the value is wanted
   */
  static Outcome<CalculatedValue> of(
      MeasureEffect effect, List<MeasureInput> inputs, UnitOfMeasure unit, Recorder recorder) {
    Matcher source = SOURCE.matcher(effect.source().strip());
    if (!source.matches()) {
      throw new IllegalArgumentException("Effect " + effect.id() + " asks no calculator");
    }
    String calculator = source.group(1);
    List<MeasureInput> own =
        inputs.stream()
            .filter(row -> row.measure().equals(effect.measure()))
            .filter(row -> row.calculator().equals(calculator))
            .toList();
    Where where = Where.of("effects", effect.id(), "source");
    if (own.isEmpty() && Calculators.find(calculator).isPresent()) {
      return Outcome.missing(
          Finding.error("CALCULATOR_NO_INPUT", where)
              .with("calculator", calculator)
              .with("measure", effect.measure()));
    }
    Steps steps = new Steps("effect." + effect.id() + ".", recorder);
    CalculatorCall call = new CalculatorCall(calculator, source.group(2), unit, json(own));
    return call.figure(where, recorder.equals(Recorder.OFF) ? Recorder.OFF : steps)
        .map(value -> new CalculatedValue(value, steps.origin(value, unit, effect)));
  }

  /** Nested fields are written "inlet.pressure"; a basis "pressure.basis". */
  private static ObjectNode json(List<MeasureInput> rows) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    for (MeasureInput row : rows) {
      List<String> path = List.of(row.field().split("\\.", -1));
      ObjectNode node = root;
      for (String part : path.subList(0, path.size() - 1)) {
        node = node.get(part) instanceof ObjectNode below ? below : node.putObject(part);
      }
      String last = path.getLast();
      Double value = row.value();
      if (value == null) {
        node.put(last, row.text());
      } else if (row.unit() == null) {
        node.put(last, value);
      } else {
        ObjectNode figure =
            node.get(last) instanceof ObjectNode known ? known : node.putObject(last);
        figure.put("value", value).put("unit", row.unit());
      }
    }
    return root;
  }

  /** Records the calculator's steps under the effect's name, so that two measures can share one. */
  private static final class Steps implements Recorder {
    private final String prefix;
    private final Recorder recorder;
    private final List<Step> made = new ArrayList<>();

    Steps(String prefix, Recorder recorder) {
      this.prefix = prefix;
      this.recorder = recorder;
    }

    @Override
    public void record(Supplier<Step> step) {
      Step own = step.get();
      Step named =
          new Step(
              prefix + own.id(),
              own.formula(),
              own.inputs().stream().map(this::named).toList(),
              own.value(),
              own.unit(),
              own.citation());
      made.add(named);
      recorder.record(() -> named);
    }

    private Input named(Input input) {
      String origin = input.origin();
      return new Input(
          input.name(),
          input.value(),
          input.unit(),
          origin.startsWith("step:") ? "step:" + prefix + origin.substring(5) : origin);
    }

    /** The step that gave the figure; the row itself when none of them did. */
    String origin(double value, UnitOfMeasure unit, MeasureEffect effect) {
      for (Step step : made.reversed()) {
        if (Units.parse(step.unit())
            .find()
            .filter(one -> one.dimension() == unit.dimension())
            .map(one -> unit.fromReference(one.toReference(step.value())))
            .filter(same -> Math.abs(same - value) <= 1e-9 * Math.abs(value))
            .isPresent()) {
          return "step:" + step.id();
        }
      }
      return "data:effects/" + effect.id() + "/source";
    }
  }
}
