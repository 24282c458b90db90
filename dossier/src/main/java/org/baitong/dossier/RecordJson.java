package org.baitong.dossier;

import java.util.List;
import java.util.Map;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * Files that are one record in JSON, with a format name and a version: dossiers, saved mappings.
 *
 * <p>Reading is strict and tells everything at once; writing is deterministic.
 */
public final class RecordJson {
  private RecordJson() {}

  /**
   * A kind of file.
   *
   * @param type its record, with fields "format" and "version"
   * @param code begins the codes of its findings, for example "DOSSIER"
   * @param format what its field "format" says
   * @param newest newest version that can be read
   * @param since what is unknown to versions before this one: "Record.field"
   */
  public record Kind<R extends Record>(
      Class<R> type, String code, String format, int newest, Map<String, Integer> since) {
    public Kind {
      since = Map.copyOf(since);
    }

    /** A kind whose versions all have the same fields. */
    public Kind(Class<R> type, String code, String format, int newest) {
      this(type, code, format, newest, Map.of());
    }

    private boolean knows(int version, RecordShape shape, String field) {
      return since.getOrDefault(shape.type().getSimpleName() + "." + field, version) <= version;
    }
  }

  /**
   * The record in these bytes, or the findings that say where they are wrong: with the kind's code
   * before it _DAMAGED (line, column), _FORMAT, _NEWER, _FIELD_UNKNOWN, _FIELD_MISSING,
   * _FIELD_WRONG.
   */
  public static <R extends Record> Outcome<R> read(byte[] json, Kind<R> kind) {
    JsonReading reading = new JsonReading(json, kind.code());
    JsonReading.Head head = reading.head();
    String where = kind.code().toLowerCase(java.util.Locale.ROOT);
    boolean damaged =
        head.findings().stream().anyMatch(finding -> finding.code().endsWith("_DAMAGED"));
    if (!damaged && !kind.format().equals(head.format())) {
      return Outcome.missing(
          Finding.error(kind.code() + "_FORMAT", Where.of(where, "", "format"))
              .with("format", head.format()));
    }
    if (!head.findings().isEmpty()) {
      return new Outcome.Missing<>(head.findings());
    }
    if (head.version() > kind.newest()) {
      return Outcome.missing(
          Finding.error(kind.code() + "_NEWER", Where.of(where, "", "version"))
              .with("version", head.version(), "1")
              .with("supported", kind.newest(), "1"));
    }
    Record read =
        reading.read(kind.type(), (shape, field) -> kind.knows(head.version(), shape, field));
    if (read == null || !reading.findings().isEmpty()) {
      return new Outcome.Missing<>(reading.findings());
    }
    return Outcome.of(kind.type().cast(read));
  }

  /**
   * The record as JSON text, one row a line, with a newline at the end.
   *
   * @throws IllegalArgumentException when it holds what JSON cannot say: a number that is not
   *     finite, or half a character pair
   */
  public static String text(Record record) {
    RecordShape shape = RecordShape.of(record.getClass());
    JsonText out = new JsonText();
    String separator = "{\n  ";
    for (RecordShape.Field field : shape.fields()) {
      Object value = shape.value(record, field.name());
      if (value == null) {
        continue;
      }
      out.raw(separator).value(field.name()).raw(": ");
      switch (value) {
        case List<?> rows when !rows.isEmpty() -> lines(out, rows);
        case Map<?, ?> map when !map.isEmpty() -> lines(out, map);
        case Dossier.Group group -> lines(out, (Record) group);
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

  /** A group's sections, the empty ones left out, one row a line. */
  private static void lines(JsonText out, Record group) {
    RecordShape shape = RecordShape.of(group.getClass());
    String separator = "{\n    ";
    boolean empty = true;
    for (RecordShape.Field field : shape.fields()) {
      if (shape.value(group, field.name()) instanceof List<?> rows && !rows.isEmpty()) {
        out.raw(separator).value(field.name()).raw(": [\n      ");
        String comma = "";
        for (Object row : rows) {
          out.raw(comma).value(row);
          comma = ",\n      ";
        }
        out.raw("\n    ]");
        separator = ",\n    ";
        empty = false;
      }
    }
    out.raw(empty ? "{}" : "\n  }");
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
