package org.baitong.assessment.bind;

import java.util.ArrayList;
import java.util.List;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.WasteStream;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.reference.Classification;
import org.baitong.reference.ReferenceData;

/** Whether the codes that a dossier names are in the published lists, imported ones among them. */
public final class Codes {
  private Codes() {}

  /** A finding for the factory's class of activity and for each waste code that no list has. */
  public static List<Finding> check(Dossier dossier, ReferenceData reference) {
    List<Finding> findings = new ArrayList<>();
    String isic = dossier.factory().isic();
    if (isic != null
        && reference.classification(Classification.ISIC).find(isic.strip()).isEmpty()) {
      findings.add(
          Finding.warning("ISIC_UNKNOWN", Where.of("factory", dossier.factory().id(), "isic"))
              .with("code", isic));
    }
    Classification waste = reference.classification(Classification.WASTE);
    for (WasteStream stream : dossier.environment().waste()) {
      String code = stream.ewc();
      if (code != null && waste.find(plain(code)).isEmpty()) {
        findings.add(
            Finding.info("EWC_NOT_LISTED", Where.of("waste", stream.id(), "ewc"))
                .with("code", code)
                .with("count", waste.list().size(), "1"));
      }
    }
    return findings;
  }

  /** {@code plain("040222*")} is "04 02 22". */
  private static String plain(String code) {
    return code.replaceAll("[^0-9]", "").replaceAll("(\\d{2})(?=\\d)", "$1 ");
  }
}
