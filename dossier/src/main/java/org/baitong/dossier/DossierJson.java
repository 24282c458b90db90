package org.baitong.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * The dossier as JSON text: reads every version ever written, writes the current one.
 *
 * <p>The same dossier gives the same bytes: keys in the order of the records, one row a line,
 * absent values left out, doubles in their shortest form, UTF-8, a newline at the end. A file with
 * fields that this version does not know is refused, never read in part: within a version no field
 * is added, so such a field is a slip or damage.
 */
public final class DossierJson {
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
    JsonReading.Head head = JsonReading.head(json);
    if (!head.findings().isEmpty()) {
      return new Outcome.Missing<>(head.findings());
    }
    if (!Dossier.FORMAT.equals(head.format())) {
      return Outcome.missing(
          Finding.error("DOSSIER_FORMAT", Where.of("dossier", "", "format"))
              .with("format", head.format()));
    }
    int newest = DossierVersion.CURRENT.number();
    if (head.version() > newest) {
      return Outcome.missing(
          Finding.error("DOSSIER_NEWER", Where.of("dossier", "", "version"))
              .with("version", head.version(), "1")
              .with("supported", newest, "1"));
    }
    // When a second version comes, each older one is read by its own records and then lifted.
    JsonReading reading = new JsonReading(json);
    Record dossier = reading.read(Dossier.class);
    if (dossier == null || !reading.findings().isEmpty()) {
      return new Outcome.Missing<>(reading.findings());
    }
    return Outcome.of((Dossier) dossier);
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
    RecordShape shape = RecordShape.of(Dossier.class);
    JsonText out = new JsonText();
    String separator = "{\n  ";
    for (RecordShape.Field field : shape.fields()) {
      out.raw(separator).value(field.name()).raw(": ");
      Object value = shape.value(dossier, field.name());
      switch (value) {
        case List<?> rows when !rows.isEmpty() -> lines(out, rows);
        case Map<?, ?> map when !map.isEmpty() -> lines(out, map);
        case null -> throw new IllegalStateException("No field of the dossier itself may be null");
        default -> out.value(value);
      }
      separator = ",\n  ";
    }
    return out.raw("\n}\n").toString();
  }

  private static void lines(JsonText out, List<?> rows) {
    String separator = "[\n    ";
    for (Object row : rows) {
      out.raw(separator).value(row);
      separator = ",\n    ";
    }
    out.raw("\n  ]");
  }

  private static void lines(JsonText out, Map<?, ?> map) {
    String separator = "{\n    ";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.raw(separator).value(entry.getKey()).raw(": ").value(entry.getValue());
      separator = ",\n    ";
    }
    out.raw("\n  }");
  }
}
