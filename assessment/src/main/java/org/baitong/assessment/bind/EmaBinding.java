package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baitong.dossier.Flow;
import org.baitong.dossier.LedgerLine;
import org.baitong.dossier.LedgerLine.LossSource;
import org.baitong.engine.ema.EmaCategory;
import org.baitong.engine.ema.LedgerLine.Booking;
import org.baitong.engine.ema.LedgerLine.Mapping;
import org.baitong.engine.ema.LedgerLine.Place;
import org.baitong.engine.ema.LossShare;
import org.baitong.engine.ema.LossShare.Confidence;
import org.baitong.engine.ema.LossShare.Source;
import org.baitong.engine.ema.NpoRequest;
import org.baitong.engine.mfca.CategoryCosts;
import org.baitong.engine.mfca.MaterialResult;
import org.baitong.engine.mfca.Medium;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * Turns the ledger into the top-down request; loss shares that nobody stated come from the balance.
 */
public final class EmaBinding {
  private EmaBinding() {}

  /** The request for the lines of the period. */
  public static NpoRequest request(LedgerCarry ledger, Outcome<MfcaResult> mfca) {
    List<org.baitong.engine.ema.LedgerLine> lines = new ArrayList<>();
    for (LedgerCarry.Amount amount : ledger.amounts()) {
      lines.add(line(ledger, amount, mfca));
    }
    return new NpoRequest(ledger.money(0).currency(), lines, systemShare(mfca), null, List.of());
  }

  private static org.baitong.engine.ema.LedgerLine line(
      LedgerCarry ledger, LedgerCarry.Amount amount, Outcome<MfcaResult> mfca) {
    LedgerLine line = amount.line();
    boolean twice = ledger.isCountedTwice(line);
    boolean treatment = line.category() == LedgerLine.Category.DEPRECIATION && !twice;
    EmaCategory category =
        treatment && ledger.atTreatment(line)
            ? EmaCategory.WASTE_MANAGEMENT
            : category(line.category());
    boolean plant = twice || line.category() == LedgerLine.Category.TREATMENT_DEPRECIATION;
    return new org.baitong.engine.ema.LedgerLine(
        line.id(),
        ledger.money(amount.money()),
        new Booking(line.account() == null ? "" : line.account(), line.text(), line.period()),
        new Mapping(
            category, loss(line, category, mfca), null, line.reason() == null ? "" : line.reason()),
        new Place(
            line.centre() == null ? "" : line.centre(),
            plant && line.centre() != null ? line.centre() : "",
            media(line.medium())));
  }

  private static Map<Medium, Ratio> media(Flow.@Nullable Medium medium) {
    return medium == null ? Map.of() : Map.of(Medium.valueOf(medium.name()), new Ratio(1));
  }

  private static @Nullable EmaCategory category(LedgerLine.@Nullable Category category) {
    return category == null
        ? null
        : switch (category) {
          case RAW -> EmaCategory.MATERIAL_RAW;
          case AUXILIARY -> EmaCategory.MATERIAL_AUXILIARY;
          case PACKAGING -> EmaCategory.MATERIAL_PACKAGING;
          case OPERATING -> EmaCategory.MATERIAL_OPERATING;
          case MERCHANDISE -> EmaCategory.MATERIAL_MERCHANDISE;
          case ENERGY -> EmaCategory.ENERGY;
          case WATER -> EmaCategory.WATER;
          case LABOUR -> EmaCategory.SYSTEM_LABOUR;
          case DEPRECIATION -> EmaCategory.SYSTEM_DEPRECIATION;
          case MAINTENANCE -> EmaCategory.SYSTEM_MAINTENANCE;
          case TRANSPORT -> EmaCategory.SYSTEM_TRANSPORT;
          case OTHER_SYSTEM -> EmaCategory.SYSTEM_OTHER;
          case WASTE_FEES, TREATMENT_OPERATION, TREATMENT_DEPRECIATION ->
              EmaCategory.WASTE_MANAGEMENT;
          case PREVENTION -> EmaCategory.PREVENTION;
          case EARNINGS -> EmaCategory.EARNING;
          case TURNOVER -> EmaCategory.REVENUE;
          case EXCLUDED -> EmaCategory.EXCLUDED;
        };
  }

  private static @Nullable LossShare loss(
      LedgerLine line, @Nullable EmaCategory category, Outcome<MfcaResult> mfca) {
    Double percent = line.lossPercent();
    LossSource source = line.lossSource();
    if (percent != null) {
      Source from =
          source == LossSource.MEASURED
              ? Source.MEASURED
              : source == LossSource.BALANCE ? Source.BALANCE : Source.ESTIMATED;
      Confidence confidence = from == Source.ESTIMATED ? Confidence.LOW : Confidence.MEDIUM;
      return new LossShare(new Ratio(percent / 100), from, confidence);
    }
    boolean material = category != null && category.group() == EmaCategory.Group.MATERIAL;
    String carrier = line.carrier();
    if (!material
        || carrier == null
        || source == LossSource.NOT_ASSESSED
        || mfca.find().isEmpty()) {
      return null;
    }
    for (MaterialResult result : mfca.find().get().materials()) {
      double lost = result.loss().number();
      double all = result.product().number() + lost + result.unaccounted().number();
      if (result.id().equals(carrier) && all > 0) {
        return new LossShare(
            new Ratio(StrictMath.clamp(lost / all, 0, 1)), Source.BALANCE, Confidence.MEDIUM);
      }
    }
    return null;
  }

  private static @Nullable LossShare systemShare(Outcome<MfcaResult> mfca) {
    if (mfca.find().isEmpty()) {
      return null;
    }
    CategoryCosts inputs = mfca.find().get().totals().inputs();
    CategoryCosts losses = mfca.find().get().totals().losses();
    if (!inputs.system().isUsable()
        || !losses.system().isUsable()
        || inputs.system().get().amount() == 0) {
      return null;
    }
    double all = inputs.system().get().amount();
    double share = StrictMath.clamp(losses.system().get().amount() / all, 0, 1);
    return new LossShare(new Ratio(share), Source.BALANCE, Confidence.MEDIUM);
  }
}
