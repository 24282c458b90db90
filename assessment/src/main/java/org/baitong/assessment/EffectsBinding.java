package org.baitong.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baitong.assessment.bind.IndicatorBinding;
import org.baitong.assessment.bind.PeopleBinding;
import org.baitong.assessment.bind.Period;
import org.baitong.assessment.bind.PollutionBinding;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.assessment.emission.EmissionAccount;
import org.baitong.assessment.emission.EmissionBinding;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Measured;

/** Binds what a dossier says of air, water, land and people, each part to its calculation. */
final class EffectsBinding {
  /** Half a 95 % interval in standard deviations. */
  private static final double NINETY_FIVE = 1.959963984540054;

  private final Reconciled sources;
  private final EmissionBinding emissions;
  private final Optional<EmissionAccount> account;
  private final PollutionBinding pollution;
  private final IndicatorBinding indicators;
  private final PeopleBinding people;

  EffectsBinding(Reconciled sources, LocalDate asOf, Recorder recorder) {
    this.sources = sources;
    this.emissions = new EmissionBinding(sources, recorder);
    this.account = emissions.account();
    this.pollution = new PollutionBinding(sources, recorder);
    this.indicators =
        new IndicatorBinding(
            new IndicatorBinding.Sources(
                sources.dossier(),
                sources.period(),
                sources.bound(),
                sources.flows(),
                sources.facts(),
                this::greenhouseGas),
            recorder);
    this.people =
        new PeopleBinding(
            new PeopleBinding.Sources(sources.dossier(), sources.period(), asOf, sources.facts()),
            recorder);
  }

  Effects effects() {
    return new Effects(
        account.orElse(null),
        emissions.wood().orElse(null),
        pollution.result(),
        indicators.result(),
        people.result());
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(emissions.findings());
    findings.addAll(pollution.findings());
    findings.addAll(indicators.findings());
    findings.addAll(people.findings());
    return findings;
  }

  /** The year's CO2e; that of an earlier period must be stated in the baseline. */
  private Outcome<Measured<Mass>> greenhouseGas(Period period) {
    if (account.isEmpty() || !period.equals(sources.period())) {
      return Outcome.missing(
          Finding.info("GREENHOUSE_GAS_UNSTATED", Where.of("baselines", ""))
              .with("first", period.first().toString())
              .with("last", period.last().toString()));
    }
    EmissionAccount.Interval interval = account.get().interval();
    double sigma = interval == null ? 0 : (interval.high() - interval.low()) / (2 * NINETY_FIVE);
    String step = "step:emission.inventory.co2e." + EmissionAccount.USUAL_SET;
    return account
        .get()
        .view(EmissionAccount.USUAL_SET)
        .total()
        .map(kilograms -> measured(kilograms, sigma, step));
  }

  private static Measured<Mass> measured(double kilograms, double sigma, String origin) {
    return new Measured<>(Mass.of(kilograms), Mass.of(sigma), origin);
  }
}
