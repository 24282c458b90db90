package org.baitong.engine.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a calculation in one of three states: a value, no value with its reason, or a value
 * that was computed but is disqualified by a named rule. Zero is a value; unknown is {@link
 * Missing}.
 *
 * <p>Example: {@code Outcome.of(price).map(p -> p.times(2))}.
 *
 * @param <T> what is calculated
 */
public sealed interface Outcome<T> {
  /** Everything a person should know about it; for the last two states the reason comes first. */
  List<Finding> findings();

  /** A value that may be used, perhaps with warnings. */
  record Value<T>(T value, List<Finding> findings) implements Outcome<T> {
    public Value {
      findings = List.copyOf(findings);
    }
  }

  /** No value; the first finding says why. */
  record Missing<T>(List<Finding> findings) implements Outcome<T> {
    public Missing {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("A missing value needs a finding that says why");
      }
    }
  }

  /** A value that was computed but may not be used as it is; the first finding names the rule. */
  record Disqualified<T>(T value, List<Finding> findings) implements Outcome<T> {
    public Disqualified {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("A disqualified value needs the finding of its rule");
      }
    }
  }

  /** A value without findings. */
  static <T> Outcome<T> of(T value) {
    return new Value<>(value, List.of());
  }

  /** A value with findings. */
  static <T> Outcome<T> of(T value, List<Finding> findings) {
    return new Value<>(value, findings);
  }

  /** No value, for this reason. */
  static <T> Outcome<T> missing(Finding reason) {
    return new Missing<>(List.of(reason));
  }

  /** A value disqualified by the rule that this finding names. */
  static <T> Outcome<T> disqualified(T value, Finding rule) {
    return new Disqualified<>(value, List.of(rule));
  }

  /** The value whether disqualified or not; empty only when there is none. */
  default Optional<T> find() {
    return switch (this) {
      case Value<T>(T value, var ignored) -> Optional.of(value);
      case Missing<T> missing -> Optional.empty();
      case Disqualified<T>(T value, var ignored) -> Optional.of(value);
    };
  }

  /**
   * The value of a usable outcome. Throws when it is missing or disqualified, naming the reason.
   */
  default T get() {
    if (this instanceof Value<T>(T value, var ignored)) {
      return value;
    }
    throw new IllegalStateException("No usable value: " + findings().getFirst());
  }

  /** Whether the value may be used. */
  default boolean isUsable() {
    return this instanceof Value;
  }

  /** The same state with the value transformed and the findings kept. */
  default <R> Outcome<R> map(Function<? super T, ? extends R> function) {
    return switch (this) {
      case Value<T>(T value, var findings) -> new Value<>(function.apply(value), findings);
      case Missing<T>(var findings) -> new Missing<>(findings);
      case Disqualified<T>(T value, var findings) ->
          new Disqualified<>(function.apply(value), findings);
    };
  }

  /** The same state with more findings after its own. */
  default Outcome<T> withFindings(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings());
    all.addAll(more);
    return switch (this) {
      case Value<T>(T value, var ignored) -> new Value<>(value, all);
      case Missing<T> missing -> new Missing<>(all);
      case Disqualified<T>(T value, var ignored) -> new Disqualified<>(value, all);
    };
  }
}
