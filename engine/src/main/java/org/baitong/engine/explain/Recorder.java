package org.baitong.engine.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Receives the steps of a calculation. {@link #OFF} ignores them without building them, so that the
 * same method serves a batch and an explanation.
 *
 * <p>Example: {@code recorder.record(() -> new Step("cost", "p * q", inputs, 6.0, "USD", "ISO 14051
 * 5.3"))}.
 */
public interface Recorder {
  /** Ignores everything; the supplier is never called. */
  Recorder OFF = step -> {};

  /** Records one step; the supplier is only called when somebody listens. */
  void record(Supplier<Step> step);

  /** Keeps every step by its id, in the order of recording. Not thread-safe: one per call. */
  final class Tape implements Recorder {
    private final Map<String, Step> steps = new LinkedHashMap<>();

    @Override
    public void record(Supplier<Step> step) {
      Step made = step.get();
      if (steps.putIfAbsent(made.id(), made) != null) {
        throw new IllegalStateException("Step " + made.id() + " was recorded twice");
      }
    }

    /** The step that gives this result, if one was recorded. */
    public Optional<Step> find(String id) {
      return Optional.ofNullable(steps.get(id));
    }

    /** All steps in the order of recording. */
    public List<Step> list() {
      return new ArrayList<>(steps.values());
    }
  }
}
