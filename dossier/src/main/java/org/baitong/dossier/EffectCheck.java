package org.baitong.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;

/** Checks of what measures change: that the figures their kind needs are there, and no others. */
final class EffectCheck {
  private final List<MeasureEffect> effects;
  private final List<Finding> findings = new ArrayList<>();

  private EffectCheck(List<MeasureEffect> effects) {
    this.effects = effects;
  }

  static List<Finding> check(Dossier dossier) {
    EffectCheck check = new EffectCheck(dossier.improvement().effects());
    check.fields();
    check.twice();
    return check.findings;
  }

  private void fields() {
    for (MeasureEffect effect : effects) {
      boolean value = effect.value() != null;
      boolean efficiency = effect.beforePercent() != null || effect.afterPercent() != null;
      switch (effect.kind()) {
        case REDUCES_SHARE, REPLACES -> {
          share(effect);
          unused(effect, efficiency, "beforePercent");
          unused(effect, effect.unit() != null && !"%".equals(effect.unit()), "unit");
        }
        case REDUCES_AMOUNT, ADDS_AMOUNT -> {
          unused(effect, efficiency, "beforePercent");
          if (value) {
            needed(effect, effect.unit() != null, "unit");
          }
        }
        case EFFICIENCY_BEFORE_AFTER -> {
          efficiency(effect);
          unused(effect, value, "value");
          unused(effect, effect.unit() != null && !"%".equals(effect.unit()), "unit");
        }
      }
      if (effect.flow().equals(effect.answers())) {
        findings.add(
            Finding.error("EFFECT_ANSWERS_ITSELF", Where.of("effects", effect.id(), "answers"))
                .with("flow", effect.flow()));
      } else if (effect.kind() == MeasureEffect.Kind.REPLACES) {
        needed(effect, effect.answers() != null, "answers");
      }
      if (effect.source().isBlank()) {
        findings.add(
            Finding.error("SOURCE_MISSING", Where.of("effects", effect.id(), "source"))
                .with("id", effect.id()));
      }
    }
  }

  private void share(MeasureEffect effect) {
    Double value = effect.value();
    if (value != null && value > 100) {
      findings.add(
          Finding.error("SHARE_OVER_100", Where.of("effects", effect.id(), "value"))
              .with("percent", value, "%"));
    }
  }

  /** A heat pump gives more than 100 %, so only the order of the two is judged here. */
  private void efficiency(MeasureEffect effect) {
    Double before = effect.beforePercent();
    Double after = effect.afterPercent();
    if ((before == null) != (after == null)) {
      needed(effect, before != null, "beforePercent");
      needed(effect, after != null, "afterPercent");
    } else if (before != null && after != null && (before <= 0 || after <= before)) {
      findings.add(
          Finding.error("EFFECT_NO_BETTER", Where.of("effects", effect.id(), "afterPercent"))
              .with("measure", effect.measure())
              .with("before", before, "%")
              .with("after", after, "%"));
    }
  }

  private void needed(MeasureEffect effect, boolean there, String field) {
    if (!there) {
      findings.add(
          Finding.error("EFFECT_FIELD_MISSING", Where.of("effects", effect.id(), field))
              .with("kind", effect.kind().name())
              .with("field", field));
    }
  }

  private void unused(MeasureEffect effect, boolean there, String field) {
    if (there) {
      findings.add(
          Finding.warning("EFFECT_FIELD_UNUSED", Where.of("effects", effect.id(), field))
              .with("kind", effect.kind().name())
              .with("field", field));
    }
  }

  private record Changed(String measure, String flow, MeasureEffect.Kind kind) {}

  private void twice() {
    Map<Changed, String> seen = new HashMap<>();
    for (MeasureEffect effect : effects) {
      Changed changed = new Changed(effect.measure(), effect.flow(), effect.kind());
      String first = seen.putIfAbsent(changed, effect.id());
      if (first != null) {
        findings.add(
            Finding.warning("EFFECT_TWICE", Where.of("effects", effect.id(), "flow"))
                .with("measure", effect.measure())
                .with("flow", effect.flow())
                .with("other", first));
      }
    }
  }
}
