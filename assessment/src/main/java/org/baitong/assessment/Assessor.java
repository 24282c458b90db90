package org.baitong.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.baitong.assessment.Assessment.FactoryHeader;
import org.baitong.assessment.bind.Balance;
import org.baitong.assessment.bind.BalanceBinding;
import org.baitong.assessment.bind.Bound;
import org.baitong.assessment.bind.Codes;
import org.baitong.assessment.bind.EmaBinding;
import org.baitong.assessment.bind.LedgerCarry;
import org.baitong.assessment.bind.MfcaBinding;
import org.baitong.assessment.bind.Overlay;
import org.baitong.assessment.bind.Period;
import org.baitong.assessment.bind.PriorityBinding;
import org.baitong.assessment.bind.Products;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.assessment.bind.Restated;
import org.baitong.assessment.bind.YearAmounts;
import org.baitong.assessment.improve.ImprovementBinding;
import org.baitong.assessment.improve.Improvements;
import org.baitong.assessment.suggest.Suggestions;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierCheck;
import org.baitong.dossier.Factory;
import org.baitong.engine.ema.Npo;
import org.baitong.engine.ema.NpoResult;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.Mfca;
import org.baitong.engine.mfca.MfcaRequest;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Severity;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.priority.Priorities;
import org.baitong.engine.priority.PriorityResult;
import org.baitong.engine.quantity.Currency;
import org.baitong.reference.library.Library;

/** One dossier in, one assessment out. */
public final class Assessor {
  /** Version of the method: a change of any figure raises it. */
  public static final String METHOD = "1";

  private Assessor() {}

  /**
   * Assesses a dossier: reconciled balance, priced losses, cost from the accounts, priorities.
   * Missing when the dossier refers to things that do not exist or has no reading at all.
   *
   * <p>Example: {@code Assessor.assess(new AssessmentRequest(dossier, ReferenceData.base(), null),
   * Recorder.OFF)}.
   */
  public static Outcome<Assessment> assess(AssessmentRequest request, Recorder recorder) {
    Dossier dossier = request.dossier();
    List<Finding> findings = new ArrayList<>(DossierCheck.check(dossier));
    String currency = dossier.factory().currency();
    if (Currency.find(currency).isEmpty()) {
      findings.add(
          Finding.error("CURRENCY_UNKNOWN", Where.of("factory", dossier.factory().id(), "currency"))
              .with("found", currency));
    }
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      return new Outcome.Missing<>(sorted(findings));
    }
    YearMonth last = lastMonth(request);
    if (last == null) {
      return Outcome.missing(Finding.error("NOTHING_READ", Where.ALL));
    }
    Period period = Period.yearEnding(last);
    Bound bound = Bound.of(dossier);
    findings.addAll(bound.notAmounts(dossier));
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      return new Outcome.Missing<>(sorted(findings));
    }
    Overlay facts = new Overlay(request.reference(), dossier);
    findings.addAll(facts.findings());
    findings.addAll(Codes.check(dossier, request.reference()));
    YearAmounts amounts =
        new YearAmounts(new YearAmounts.Sources(dossier, period, bound), facts, recorder);
    findings.addAll(amounts.findings());
    LedgerCarry ledger = new LedgerCarry(dossier, period, bound, recorder);
    findings.addAll(ledger.findings());

    BalanceBinding balances =
        new BalanceBinding(
            new BalanceBinding.Sources(
                dossier, period, bound, amounts, facts.value("method.confidence")),
            recorder);
    Map<String, Double> quantities = balances.quantities();

    MfcaBinding costing =
        new MfcaBinding(
            new MfcaBinding.Sources(
                dossier, period, bound, ledger, amounts.amounts(), quantities, balances.contents()),
            recorder);
    MfcaRequest costRequest = costing.request();
    findings.addAll(costing.findings());
    Outcome<MfcaResult> costs =
        Mfca.calculate(costRequest, recorder).map(result -> Restated.of(result, bound, quantities));
    findings.addAll(costs.findings());
    Balance balance = balances.balance(costs);
    findings.addAll(balances.findings());

    Outcome<NpoResult> npo = Npo.calculate(EmaBinding.request(ledger, costs), recorder);
    findings.addAll(npo.findings());
    Outcome<PriorityResult> priorities =
        priorities(new Ranking(dossier, bound, quantities, facts), costs, recorder);
    findings.addAll(priorities.findings());
    Reconciled factory =
        new Reconciled(dossier, period, bound, balance.flows(), balances.contents(), facts);
    EffectsBinding effects =
        new EffectsBinding(
            factory, request.asOf() == null ? period.end() : request.asOf(), recorder);
    findings.addAll(effects.findings());
    Effects before = effects.effects();
    ImprovementBinding measures =
        new ImprovementBinding(
            new ImprovementBinding.Sources(
                factory,
                ledger,
                costs,
                priorities,
                new ImprovementBinding.Before(
                    before.emissions(), before.wood(), before.pollution())),
            recorder);
    Improvements improvements = measures.result();
    findings.addAll(measures.findings());
    Suggestions suggestions =
        Suggestions.of(
            new Suggestions.Request(dossier, costs, before.pollution(), Library.bundled()));
    findings.addAll(suggestions.findings());
    return Outcome.of(
        new Assessment(
            "baitong-result",
            1,
            METHOD,
            request.reference().edition(),
            header(dossier.factory()),
            period,
            currency,
            balance,
            costs,
            costs.find().map(c -> Products.of(c, bound)).orElse(List.of()),
            ledger.carried(),
            npo,
            priorities,
            before,
            improvements,
            suggestions,
            facts.usedFacts(),
            sorted(findings)));
  }

  private record Ranking(
      Dossier dossier, Bound bound, Map<String, Double> quantities, Overlay facts) {}

  private static Outcome<PriorityResult> priorities(
      Ranking ranking, Outcome<MfcaResult> costs, Recorder recorder) {
    if (costs.find().isEmpty()) {
      return new Outcome.Missing<>(costs.findings());
    }
    PriorityBinding binding =
        new PriorityBinding(ranking.dossier(), ranking.bound(), ranking.quantities());
    Outcome<PriorityResult> result =
        Priorities.rank(binding.request(costs.find().get(), ranking.facts()), recorder);
    return result.withFindings(binding.findings());
  }

  private static FactoryHeader header(Factory factory) {
    return new FactoryHeader(factory.id(), factory.nameEn(), factory.nameKm(), factory.fictional());
  }

  /** The last month read, not after the day asked for; null when there is none. */
  private static @org.jspecify.annotations.Nullable YearMonth lastMonth(AssessmentRequest request) {
    LocalDate asOf = request.asOf();
    if (asOf != null) {
      YearMonth month = YearMonth.from(asOf);
      return month.atEndOfMonth().isAfter(asOf) ? month.minusMonths(1) : month;
    }
    return request.dossier().readings().stream()
        .flatMap(reading -> reading.months().keySet().stream())
        .map(YearMonth::parse)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Each finding once, errors first, otherwise in the order they arose. */
  private static List<Finding> sorted(List<Finding> findings) {
    List<Finding> unique = new ArrayList<>(new LinkedHashSet<>(findings));
    unique.sort(Comparator.comparing(Finding::severity).reversed());
    return unique;
  }
}
