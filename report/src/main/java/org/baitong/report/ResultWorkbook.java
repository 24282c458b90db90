package org.baitong.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.baitong.assessment.Assessment;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.SteadyZip;
import org.baitong.language.Language;

/**
 * The results as a workbook whose sums and differences are live formulas with their results stored,
 * so that a consultant sees the arithmetic and a viewer without a calculator sees the figures.
 *
 * <p>Amounts stand in full precision under a format; the summary and the last column of the losses
 * hold the printed figures of {@link PrintedTotals}, which add up as they are shown.
 */
public final class ResultWorkbook {
  private ResultWorkbook() {}

  /** The bytes of {@code result.xlsx} in one language. */
  public static byte[] write(Assessment assessment, Dossier dossier, Language language) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      var properties = workbook.getProperties().getCoreProperties();
      properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
      properties.setModified(Optional.of(Date.from(Instant.EPOCH)));
      properties.setCreator("Baitong");
      Context context = new Context(assessment, dossier, language, workbook);
      SummarySheet.write(context);
      CostSheets.losses(context);
      CostSheets.centres(context);
      CostSheets.products(context);
      BalanceSheets.balance(context);
      BalanceSheets.measurements(context);
      AccountSheets.ledger(context);
      AccountSheets.nonProductOutput(context);
      JudgementSheets.priorities(context);
      EffectSheets.write(context);
      JudgementSheets.facts(context);
      JudgementSheets.findings(context);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(bytes);
      return SteadyZip.rewrite(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
