package org.baitong.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.assessment.Effects;
import org.baitong.assessment.bind.BalanceBinding;
import org.baitong.assessment.bind.Bound;
import org.baitong.assessment.bind.LedgerCarry;
import org.baitong.assessment.bind.Overlay;
import org.baitong.assessment.bind.Period;
import org.baitong.assessment.bind.Reconciled;
import org.baitong.assessment.bind.YearAmounts;
import org.baitong.assessment.improve.ImprovementBinding;
import org.baitong.dossier.Dossier;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.measure.PlanRequest;
import org.baitong.engine.measure.PlanResult;
import org.baitong.engine.measure.Plans;
import org.baitong.engine.outcome.Outcome;
import org.baitong.reference.ReferenceData;
import org.baitong.workbook.WorkbookImport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** ME9: all measures of the example garment factory, alone, in the plan and fairly. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class MeasuresOnFactory {
  private PlanRequest request = unset();

  /** Fields are filled by JMH's set-up before any benchmark reads them. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T unset() {
    return null;
  }

  /** Reads the example and binds its measures once. */
  @Setup
  public void bind() throws IOException {
    Path root = Path.of(System.getProperty("baitong.root", "."));
    byte[] workbook = Files.readAllBytes(root.resolve("examples/garment-factory.xlsx"));
    Dossier dossier = WorkbookImport.read(workbook, "garment-factory.xlsx").dossier().orElseThrow();
    ReferenceData reference = ReferenceData.base();
    Assessment assessment =
        Assessor.assess(new AssessmentRequest(dossier, reference, null), Recorder.OFF).get();
    Period period = assessment.period();
    Bound bound = Bound.of(dossier);
    Overlay facts = new Overlay(reference, dossier);
    YearAmounts amounts =
        new YearAmounts(new YearAmounts.Sources(dossier, period, bound), facts, Recorder.OFF);
    BalanceBinding balances =
        new BalanceBinding(
            new BalanceBinding.Sources(
                dossier, period, bound, amounts, facts.value("method.confidence")),
            Recorder.OFF);
    Effects effects = assessment.effects();
    request =
        new ImprovementBinding(
                new ImprovementBinding.Sources(
                    new Reconciled(
                        dossier,
                        period,
                        bound,
                        assessment.balance().flows(),
                        balances.contents(),
                        facts),
                    new LedgerCarry(dossier, period, bound, Recorder.OFF),
                    assessment.costs(),
                    assessment.priorities(),
                    new ImprovementBinding.Before(
                        effects.emissions(), effects.wood(), effects.pollution())),
                Recorder.OFF)
            .request();
  }

  /** The network prepared, every effect resolved and solved: the target is under 2 ms. */
  @Benchmark
  public Outcome<PlanResult> measures() {
    return Plans.calculate(request, Recorder.OFF);
  }
}
