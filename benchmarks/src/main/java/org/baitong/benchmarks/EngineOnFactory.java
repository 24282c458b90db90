package org.baitong.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.AssessmentJson;
import org.baitong.assessment.AssessmentRequest;
import org.baitong.assessment.Assessor;
import org.baitong.assessment.bind.BalanceBinding;
import org.baitong.assessment.bind.Bound;
import org.baitong.assessment.bind.EmaBinding;
import org.baitong.assessment.bind.LedgerCarry;
import org.baitong.assessment.bind.MfcaBinding;
import org.baitong.assessment.bind.Overlay;
import org.baitong.assessment.bind.Period;
import org.baitong.assessment.bind.PriorityBinding;
import org.baitong.assessment.bind.YearAmounts;
import org.baitong.dossier.Dossier;
import org.baitong.engine.balance.BalanceCalculator;
import org.baitong.engine.balance.BalanceRequest;
import org.baitong.engine.balance.BalanceResult;
import org.baitong.engine.ema.Npo;
import org.baitong.engine.ema.NpoRequest;
import org.baitong.engine.ema.NpoResult;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.mfca.Mfca;
import org.baitong.engine.mfca.MfcaRequest;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.priority.Priorities;
import org.baitong.engine.priority.PriorityRequest;
import org.baitong.engine.priority.PriorityResult;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * SP21: the engine on the example garment factory, and for information what surrounds it.
 *
 * <p>Started in the checkout, or with {@code -Dbaitong.root}. The requests are bound once; the
 * engine does not know dossiers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(1)
public class EngineOnFactory {
  private byte[] workbook = {};
  private AssessmentRequest request = unset();
  private Assessment assessment = unset();
  private BalanceRequest balance = unset();
  private MfcaRequest costs = unset();
  private NpoRequest nonProductOutput = unset();
  private PriorityRequest priorities = unset();

  /** Fields are filled by JMH's set-up before any benchmark reads them. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T unset() {
    return null;
  }

  /** Reads the example and binds every request once. */
  @Setup
  public void bind() throws IOException {
    Path root = Path.of(System.getProperty("baitong.root", "."));
    workbook = Files.readAllBytes(root.resolve("examples/garment-factory.xlsx"));
    Dossier dossier = WorkbookImport.read(workbook, "garment-factory.xlsx").dossier().orElseThrow();
    ReferenceData reference = ReferenceData.base();
    request = new AssessmentRequest(dossier, reference, null);
    assessment = Assessor.assess(request, Recorder.OFF).get();
    Period period = assessment.period();
    Bound bound = Bound.of(dossier);
    Overlay facts = new Overlay(reference, dossier);
    YearAmounts amounts =
        new YearAmounts(new YearAmounts.Sources(dossier, period, bound), facts, Recorder.OFF);
    LedgerCarry ledger = new LedgerCarry(dossier, period, bound, Recorder.OFF);
    BalanceBinding binding =
        new BalanceBinding(
            new BalanceBinding.Sources(
                dossier, period, bound, amounts, facts.value("method.confidence")),
            Recorder.OFF);
    balance = binding.request();
    Map<String, Double> quantities = binding.quantities();
    costs =
        new MfcaBinding(
                new MfcaBinding.Sources(
                    dossier,
                    period,
                    bound,
                    ledger,
                    amounts.amounts(),
                    quantities,
                    binding.contents()),
                Recorder.OFF)
            .request();
    Outcome<MfcaResult> costed = Mfca.calculate(costs, Recorder.OFF);
    nonProductOutput = EmaBinding.request(ledger, costed);
    priorities = new PriorityBinding(dossier, bound, quantities).request(costed.get(), facts);
  }

  /** Balance, costs, non-product output and priorities: the target is under 1 ms. */
  @Benchmark
  public void engine(Blackhole hole) {
    hole.consume(balance());
    hole.consume(costs());
    hole.consume(nonProductOutput());
    hole.consume(priorities());
  }

  /** Reconciliation with all tests. */
  @Benchmark
  public Outcome<BalanceResult> balance() {
    return BalanceCalculator.calculate(balance, Recorder.OFF);
  }

  /** Material flow cost accounting. */
  @Benchmark
  public Outcome<MfcaResult> costs() {
    return Mfca.calculate(costs, Recorder.OFF);
  }

  /** Cost of non-product output from the accounts. */
  @Benchmark
  public Outcome<NpoResult> nonProductOutput() {
    return Npo.calculate(nonProductOutput, Recorder.OFF);
  }

  /** Priority flows and focus areas. */
  @Benchmark
  public Outcome<PriorityResult> priorities() {
    return Priorities.rank(priorities, Recorder.OFF);
  }

  /** The whole assessment of a dossier: checks, binding, engine, next measurements. */
  @Benchmark
  public Outcome<Assessment> assess() {
    return Assessor.assess(request, Recorder.OFF);
  }

  /** The import of the workbook. */
  @Benchmark
  public Object read() {
    return WorkbookImport.read(workbook, "garment-factory.xlsx");
  }

  /** The writing of {@code result.json}. */
  @Benchmark
  public byte[] json() {
    return AssessmentJson.write(assessment);
  }
}
