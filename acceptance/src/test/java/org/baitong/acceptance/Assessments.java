package org.baitong.acceptance;

import java.util.List;
import java.util.function.UnaryOperator;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.dossier.Carrier;
import org.baitong.dossier.Decision;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.FactorOverride;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.Price;
import org.baitong.dossier.Reading;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.reference.ReferenceData;

/** Assessments of changed dossiers, for tests that ask what a change does. */
final class Assessments {
  private Assessments() {}

  static Outcome<Assessment> outcome(Dossier dossier) {
    return Assessor.assess(
        new AssessmentRequest(dossier, ReferenceData.base(), null), Recorder.OFF);
  }

  static Assessment of(Dossier dossier) {
    return outcome(dossier).get();
  }

  static List<String> codes(Assessment assessment) {
    return assessment.findings().stream().map(Finding::code).distinct().toList();
  }

  static double losses(Assessment assessment) {
    return assessment.costs().get().totals().losses().total().get().amount();
  }

  static double inputs(Assessment assessment) {
    return assessment.costs().get().totals().inputs().total().get().amount();
  }

  /** The parts of a dossier that tests exchange. */
  record Parts(
      List<Carrier> carriers,
      List<Reading> readings,
      List<Price> prices,
      List<LedgerLine> ledger,
      List<FactorOverride> overrides,
      List<Decision> decisions) {
    Parts readings(List<Reading> other) {
      return new Parts(carriers, other, prices, ledger, overrides, decisions);
    }

    Parts carriers(List<Carrier> other) {
      return new Parts(other, readings, prices, ledger, overrides, decisions);
    }

    Parts prices(List<Price> other) {
      return new Parts(carriers, readings, other, ledger, overrides, decisions);
    }

    Parts ledger(List<LedgerLine> other) {
      return new Parts(carriers, readings, prices, other, overrides, decisions);
    }

    Parts overrides(List<FactorOverride> other) {
      return new Parts(carriers, readings, prices, ledger, other, decisions);
    }

    Parts decisions(List<Decision> other) {
      return new Parts(carriers, readings, prices, ledger, overrides, other);
    }
  }

  static Dossier with(Dossier d, UnaryOperator<Parts> change) {
    Parts parts =
        change.apply(
            new Parts(
                d.carriers(), d.readings(), d.prices(), d.ledger(), d.overrides(), d.decisions()));
    return d.with(Carrier.class, parts.carriers())
        .with(Reading.class, parts.readings())
        .with(Price.class, parts.prices())
        .with(LedgerLine.class, parts.ledger())
        .with(FactorOverride.class, parts.overrides())
        .with(Decision.class, parts.decisions());
  }
}
