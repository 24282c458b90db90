package org.baitong.dossier;

import java.nio.charset.StandardCharsets;
import org.baitong.engine.outcome.Outcome;

/**
 * The dossier as JSON text: reads every version ever written, gives and writes the current one.
 *
 * <p>The same dossier gives the same bytes: keys in the order of the records, one row a line,
 * absent values left out, doubles in their shortest form, UTF-8, a newline at the end. A file with
 * fields that this version does not know is refused, never read in part: within a version no field
 * is added, so such a field is a slip or damage.
 */
public final class DossierJson {
  private static final RecordJson.Kind<Dossier> KIND =
      new RecordJson.Kind<>(
          Dossier.class,
          "DOSSIER",
          Dossier.FORMAT,
          DossierVersion.CURRENT.number(),
          DossierVersion.since());

  private DossierJson() {}

  /**
   * The dossier in these bytes, or the findings that say where they are wrong.
   *
   * <p>Findings: DOSSIER_DAMAGED (line, column), DOSSIER_FORMAT, DOSSIER_NEWER,
   * DOSSIER_FIELD_UNKNOWN, DOSSIER_FIELD_MISSING, DOSSIER_FIELD_WRONG, all of them at once. What
   * the rows say is not judged here, see {@link DossierCheck}. Example: {@code
   * DossierJson.read(DossierJson.write(dossier)).get().equals(dossier)}.
   */
  public static Outcome<Dossier> read(byte[] json) {
    return RecordJson.read(json, KIND).map(DossierJson::lifted);
  }

  /** What an older version does not know is empty; so far nothing else changed between versions. */
  private static Dossier lifted(Dossier dossier) {
    return dossier.version() == DossierVersion.CURRENT.number()
        ? dossier
        : (Dossier)
            RecordShape.of(Dossier.class).with(dossier, "version", DossierVersion.CURRENT.number());
  }

  /** {@link #read(byte[])} of a text. */
  public static Outcome<Dossier> read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The dossier as UTF-8 JSON.
   *
   * @throws IllegalArgumentException when it holds what JSON cannot say: a number that is not
   *     finite, or half a character pair
   */
  public static byte[] write(Dossier dossier) {
    return text(dossier).getBytes(StandardCharsets.UTF_8);
  }

  /** The dossier as JSON text, see {@link #write(Dossier)}. */
  public static String text(Dossier dossier) {
    return RecordJson.text(dossier);
  }
}
