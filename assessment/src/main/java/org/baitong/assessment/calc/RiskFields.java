package org.baitong.assessment.calc;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.risk.Correlation;
import org.baitong.engine.risk.Sampler;
import org.baitong.engine.risk.Shape;
import org.baitong.engine.risk.Variable;

/** Reads uncertain inputs with their correlations. */
final class RiskFields {
  static final String FIELDS =
      """
      `variables` (`id`, `shape`: triangular with `low`, `mode`, `high`; normal or lognormal with
      `mean`, `deviation`; uniform with `low`, `high`), `correlations` (`one`, `other`, `value`),
      `seed`, `draws`""";

  private enum Kind {
    TRIANGULAR,
    NORMAL,
    LOGNORMAL,
    UNIFORM
  }

  private RiskFields() {}

  static Sampler sampler(JsonFields f) {
    List<Variable> variables = new ArrayList<>();
    for (JsonFields one : f.objects("variables")) {
      variables.add(new Variable(one.requireText("id", "name"), shape(one)));
      one.done();
    }
    List<Correlation> correlations = new ArrayList<>();
    for (JsonFields one : f.objects("correlations")) {
      correlations.add(
          new Correlation(
              one.requireText("one"), one.requireText("other"), one.requireNumber("value")));
      one.done();
    }
    int seed = FinanceFields.whole(f, "seed", 1, Integer.MAX_VALUE);
    Outcome<Sampler> sampler = Sampler.of(variables, correlations, seed);
    if (!sampler.isUsable()) {
      throw JsonOutcomes.refusal(sampler.findings());
    }
    return sampler.get();
  }

  private static Shape shape(JsonFields f) {
    Kind kind = f.choice(Kind.class, "shape");
    if (kind == null) {
      throw JsonFields.refuse(
          f.at("shape") + " is missing", "triangular, normal, lognormal or uniform?");
    }
    return switch (kind) {
      case TRIANGULAR ->
          new Shape.Triangular(
              f.requireNumber("low"), f.requireNumber("mode"), f.requireNumber("high"));
      case NORMAL -> new Shape.Normal(f.requireNumber("mean"), f.requireNumber("deviation"));
      case LOGNORMAL -> new Shape.Lognormal(f.requireNumber("mean"), f.requireNumber("deviation"));
      case UNIFORM -> new Shape.Uniform(f.requireNumber("low"), f.requireNumber("high"));
    };
  }
}
