package org.baitong.engine.utility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.FieldSpec;
import org.baitong.engine.calculator.Fields;
import org.baitong.engine.calculator.Reading;
import org.baitong.engine.calculator.Trend;
import org.baitong.engine.explain.Evaluate;
import org.baitong.engine.explain.Input;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every engineering calculator, whatever it calculates. */
class CalculatorsTest {
  private static final int DRAWS = 60;

  static Stream<Calculator<?, ?>> all() {
    return Calculators.all().stream();
  }

  @Test
  @Tag("ME2")
  void everyCalculatorHasAnIdOfItsOwnAndIsFoundByIt() {
    assertThat(Calculators.all().stream().map(one -> one.manual().id())).doesNotHaveDuplicates();
    for (Calculator<?, ?> one : Calculators.all()) {
      assertThat(Calculators.get(one.manual().id())).isSameAs(one);
    }
    assertThat(Calculators.find("no-such")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  @Tag("ME2")
  <Q extends Record, R extends Record> void everyExampleGivesAResultWithItsSteps(
      Calculator<Q, R> calculator) {
    Recorder.Tape tape = new Recorder.Tape();
    Outcome<R> outcome = calculator.calculate(calculator.manual().example(), tape);
    assertThat(outcome.isUsable()).as("%s: %s", calculator.manual().id(), outcome).isTrue();
    assertThat(tape.list()).isNotEmpty();
    assertThat(calculator.calculate(calculator.manual().example(), Recorder.OFF))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @MethodSource("all")
  @Tag("ME2")
  void everyFieldHasAFiniteRangeThatHoldsTheExample(Calculator<?, ?> calculator) {
    requireRange(calculator.manual().id(), calculator.requestFields());
    calculator.resultFields().list().forEach(spec -> assertThat(spec.field().doc()).isNotBlank());
    assertThat(calculator.manual().validity()).isNotBlank();
    assertThat(calculator.manual().method()).isNotBlank();
  }

  private static void requireRange(String id, Fields<?> fields) {
    for (FieldSpec spec : fields.list()) {
      assertThat(spec.field().doc()).as("%s.%s", id, spec.name()).isNotBlank();
      switch (spec.kind()) {
        case QUANTITY -> {
          assertThat(spec.field().min()).as("%s.%s", id, spec.name()).isFinite();
          assertThat(spec.field().max()).isFinite().isGreaterThan(spec.field().min());
        }
        case RECORD, LIST -> requireRange(id, spec.nested());
        case MONEY, PRICE, CHOICE -> {}
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  @Tag("ME2")
  <Q extends Record, R extends Record> void everyStepGivesItsValueAgainAndNamesItsInputs(
      Calculator<Q, R> calculator) {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 20; i++) {
      Recorder.Tape tape = new Recorder.Tape();
      calculator.calculate(drawn(calculator, random, i == 0 ? 0 : 0.3), tape);
      for (Step step : tape.list()) {
        double again = Evaluate.step(step);
        assertThat(again)
            .as("%s = %s", step.id(), step.formula())
            .isCloseTo(step.value(), within(1e-9 * StrictMath.abs(step.value()) + 1e-12));
        for (Input input : step.inputs()) {
          String origin = input.origin();
          assertThat(origin).matches("(step|data|factor):.+");
          if (origin.startsWith("step:")) {
            assertThat(tape.find(origin.substring(5)).map(Step::value)).contains(input.value());
          }
        }
      }
    }
  }

  private static <Q extends Record> Q drawn(
      Calculator<Q, ?> calculator, SplittableRandom random, double width) {
    Q example = calculator.manual().example();
    @SuppressWarnings("unchecked") // made by the fields of Q
    Q drawn = (Q) Draw.around(calculator.requestFields(), example, random, width);
    return drawn;
  }

  @ParameterizedTest
  @MethodSource("all")
  @Tag("ME3")
  <Q extends Record, R extends Record> void everyDeclaredTrendHoldsOnRandomDraws(
      Calculator<Q, R> calculator) {
    SplittableRandom random = new SplittableRandom(20260);
    for (Trend trend : calculator.manual().trends()) {
      int compared = 0;
      for (int i = 0; i < DRAWS; i++) {
        Q one = drawn(calculator, random, 0.3);
        double factor = 1 + 0.2 * random.nextDouble();
        @SuppressWarnings("unchecked") // made by the fields of Q
        Q other =
            (Q)
                Draw.with(
                    calculator.requestFields(),
                    one,
                    trend.field(),
                    (spec, value) ->
                        value == null ? null : Draw.scaled(spec, (Quantity) value, factor));
        Outcome<R> before = calculator.calculate(one, Recorder.OFF);
        Outcome<R> after = calculator.calculate(other, Recorder.OFF);
        if (before.isUsable() && after.isUsable()) {
          compared++;
          double a = figure(calculator, before.get(), trend.result());
          double b = figure(calculator, after.get(), trend.result());
          double grown = trend.rises() ? b - a : a - b;
          assertThat(grown)
              .as("%s: %s, %s to %s", calculator.manual().id(), trend, one, other)
              .isGreaterThanOrEqualTo(-1e-9 * StrictMath.max(StrictMath.abs(a), 1e-12));
        }
      }
      assertThat(compared)
          .as("%s: usable draws of %s", calculator.manual().id(), trend)
          .isGreaterThan(DRAWS / 6);
    }
  }

  private static double figure(Calculator<?, ?> calculator, Record result, String path) {
    Record holder = result;
    Fields<?> fields = calculator.resultFields();
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length; i++) {
      FieldSpec spec = fields.find(names[i]).orElseThrow();
      Object value = spec.in(holder);
      if (value instanceof Quantity quantity && i == names.length - 1) {
        return quantity.value();
      }
      holder = (Record) java.util.Objects.requireNonNull(value, path);
      fields = spec.nested();
    }
    throw new IllegalArgumentException(path);
  }

  @ParameterizedTest
  @MethodSource("all")
  @Tag("ME3")
  <Q extends Record, R extends Record> void everyFieldOutOfItsRangeOrBasisIsRefusedByName(
      Calculator<Q, R> calculator) {
    for (String path : paths("", calculator.requestFields(), calculator.manual().example())) {
      refused(calculator, path, "CALC_OUT_OF_RANGE", (s, v) -> beyond(s, v, s.field().min(), -1));
      refused(calculator, path, "CALC_OUT_OF_RANGE", (s, v) -> beyond(s, v, s.field().max(), 1));
      refused(calculator, path, "CALC_FIELD_MISSING", (s, v) -> s.isOptional() ? v : null);
      refused(calculator, path, "CALC_BASIS", CalculatorsTest::otherBasis);
    }
  }

  private static <Q extends Record, R extends Record> void refused(
      Calculator<Q, R> calculator, String path, String code, Draw.Change change) {
    Q example = calculator.manual().example();
    @SuppressWarnings("unchecked") // made by the fields of Q
    Q wrong = (Q) Draw.with(calculator.requestFields(), example, path, change);
    if (!wrong.equals(example)) {
      Outcome<R> outcome = calculator.calculate(wrong, Recorder.OFF);
      assertThat(outcome).as("%s %s", code, wrong).isInstanceOf(Outcome.Missing.class);
      assertThat(outcome.findings().getFirst().code()).as("%s", wrong).isEqualTo(code);
      assertThat(outcome.findings().getFirst().where().field().replaceAll("\\[\\d+]", ""))
          .isEqualTo(path);
    }
  }

  /** Beyond an end of the range; what no quantity can be (below absolute zero) stays. */
  private static @Nullable Object beyond(
      FieldSpec spec, @Nullable Object value, double end, int direction) {
    if (!(value instanceof Quantity quantity)) {
      return value;
    }
    boolean difference = spec.field().reading() == Reading.DIFFERENCE;
    double reference = difference ? end * spec.unit().factor() : spec.unit().toReference(end);
    if (quantity.basis() == PressureKind.GAUGE) {
      reference -= 101_325;
    }
    double step = StrictMath.max(1e-6 * StrictMath.abs(reference), 1e-9);
    Outcome<Quantity> made =
        Units.quantity(reference + direction * step, quantity.dimension().ucum(), quantity.basis());
    return made.isUsable() ? made.get() : value;
  }

  private static @Nullable Object otherBasis(FieldSpec spec, @Nullable Object value) {
    if (value instanceof org.baitong.engine.quantity.Temperature t) {
      return new org.baitong.engine.quantity.Temperature(
          t.kelvins(),
          t.kind() == org.baitong.engine.quantity.TemperatureKind.POINT
              ? org.baitong.engine.quantity.TemperatureKind.DIFFERENCE
              : org.baitong.engine.quantity.TemperatureKind.POINT);
    }
    if (value instanceof org.baitong.engine.quantity.Pressure p) {
      return new org.baitong.engine.quantity.Pressure(
          StrictMath.abs(p.pascals()),
          p.kind() == PressureKind.DIFFERENCE ? PressureKind.GAUGE : PressureKind.DIFFERENCE);
    }
    return value;
  }

  private static List<String> paths(String above, Fields<?> fields, Record example) {
    List<String> paths = new ArrayList<>();
    for (FieldSpec spec : fields.list()) {
      Object value = spec.in(example);
      if (value instanceof Quantity) {
        paths.add(above + spec.name());
      } else if (value instanceof Record record && (spec.kind() == FieldSpec.Kind.RECORD)) {
        paths.addAll(paths(above + spec.name() + ".", spec.nested(), record));
      } else if (value instanceof List<?> list && !list.isEmpty()) {
        paths.addAll(paths(above + spec.name() + ".", spec.nested(), (Record) list.getFirst()));
      }
    }
    return paths;
  }
}
