package org.baitong.engine.mfca;

import java.util.function.DoubleFunction;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** Why a figure is missing or disqualified; absent (null) for a usable one. */
record Taint(boolean missing, Finding reason) {
  /** The worse of two: missing before disqualified, the first of equals. */
  static @Nullable Taint worse(@Nullable Taint a, @Nullable Taint b) {
    if (a == null) {
      return b;
    }
    return b != null && b.missing && !a.missing ? b : a;
  }

  static Outcome<Double> outcome(double value, @Nullable Taint taint) {
    if (taint == null) {
      return Outcome.of(value);
    }
    return taint.missing
        ? Outcome.missing(taint.reason)
        : Outcome.disqualified(value, taint.reason);
  }

  /** A number in one of the three states, typed only where there is one. */
  static <T> Outcome<T> outcome(double value, @Nullable Taint taint, DoubleFunction<T> type) {
    if (taint == null) {
      return Outcome.of(type.apply(value));
    }
    return taint.missing
        ? Outcome.missing(taint.reason)
        : Outcome.disqualified(type.apply(value), taint.reason);
  }

  static @Nullable Taint of(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Value<?> v -> null;
      case Outcome.Missing<?> m -> new Taint(true, m.findings().getFirst());
      case Outcome.Disqualified<?> d -> new Taint(false, d.findings().getFirst());
    };
  }
}
