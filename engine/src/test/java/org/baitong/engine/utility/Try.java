package org.baitong.engine.utility;

import static org.assertj.core.api.Assertions.assertThat;

import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.FieldSpec;
import org.baitong.engine.calculator.Sample;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** A calculator tried with its example, some fields of which are changed. */
final class Try<Q extends Record, R extends Record> {
  private final Calculator<Q, R> calculator;
  private Q request;

  private Try(Calculator<Q, R> calculator) {
    this.calculator = calculator;
    this.request = calculator.manual().example();
  }

  static <Q extends Record, R extends Record> Try<Q, R> of(Calculator<Q, R> calculator) {
    return new Try<>(calculator);
  }

  /** A field as a number in its own unit. */
  Try<Q, R> with(String path, double number) {
    return put(path, spec -> Sample.of(quantity(spec), number, spec.field().unit()));
  }

  /** A field as any value; null leaves it out. */
  Try<Q, R> with(String path, @Nullable Object value) {
    return put(path, spec -> value);
  }

  private Try<Q, R> put(String path, java.util.function.Function<FieldSpec, @Nullable Object> of) {
    @SuppressWarnings("unchecked") // made by the fields of Q
    Q changed =
        (Q) Draw.with(calculator.requestFields(), request, path, (spec, value) -> of.apply(spec));
    request = changed;
    return this;
  }

  private static Class<? extends Quantity> quantity(FieldSpec spec) {
    return spec.type().asSubclass(Quantity.class);
  }

  Outcome<R> run() {
    return calculator.calculate(request, Recorder.OFF);
  }

  R get() {
    return run().get();
  }

  /** That there is no usable value, for this reason first. */
  void refusedWith(String code, String field) {
    Outcome<R> outcome = run();
    assertThat(outcome.isUsable()).as("%s", outcome).isFalse();
    assertThat(outcome.findings().getFirst().code()).as("%s", outcome).isEqualTo(code);
    assertThat(outcome.findings().getFirst().where().field()).isEqualTo(field);
  }
}
